import { openApp } from '../../../testing/app-page';
import { allByRole, byRole, rowsOf, shown } from '../../../testing/roles';

const CAGR = 'Ratio of growth rates (Open SDG, progress methodology)';

beforeEach(() => {
  Object.assign(HTMLElement.prototype, { scrollIntoView: jest.fn() });
});

/** The formulas of a part of the page, each as it is read to those who do not see it. */
function formulas(of: ParentNode): readonly (string | null)[] {
  return [...of.querySelectorAll(':not(dt) > ri-formula > math')].map((math) =>
    math.getAttribute('alttext'),
  );
}

describe('the Methods page', () => {
  it('has its name in the window’s title, and a section for each method', async () => {
    const { main } = await openApp('/methods');
    expect(document.title).toBe('Methods – Regional Indicators');
    const [, ...sections] = allByRole(main, 'heading').filter(({ tagName }) => tagName === 'H2');
    expect(sections.map(({ id }) => id)).toEqual([
      'outcome',
      'cagr-ratio',
      'projected-share',
      'linear-pace',
      'current-status',
      'anticipated-progress',
    ]);
    expect(sections.map(shown)).toContain(CAGR);
  });

  it('shows one case on which the methods disagree, by the registry’s own numbers', async () => {
    const { main } = await openApp('/methods');
    const part = byRole(main, 'region', 'One case, several verdicts');
    expect(shown(part)).toContain('from 100 in 2012 to 68 by 2017. In 2015 the figure is 80.5.');
    expect(rowsOf(part)).toEqual([
      'Method | Result | Verdict | Leads to',
      'Outcome | – | No verdict: there is no figure for the target’s own year yet. | –',
      'Growth ratio | 0.940 | moderate, must speed up | does not project',
      'Projected share | 0.948 | fair, must speed up | 69.66',
      'Linear pace | 1.016 | on track | 67.5',
      'Way and time | 6.09 | ahead of time | does not project',
      'Weighted trend | 1.016 | maintain the pace | 67.5',
    ]);
  });

  it('sets formulas as mathematics, with a line for those who hear them', async () => {
    const { main } = await openApp('/methods');
    const part = byRole(main, 'region', CAGR);
    expect(formulas(part)).toEqual([
      'o = (yt ÷ y₀)^(1 ÷ (t − t₀)) − 1',
      'r = (yT ÷ y₀)^(1 ÷ (T − t₀)) − 1',
      'R = d × o ÷ |r|',
      'o = (80.5 ÷ 100)^(1 ÷ (2015 − 2012)) − 1 = −0.0698',
      'r = (68 ÷ 100)^(1 ÷ (2017 − 2012)) − 1 = −0.0742',
      'R = −1 × (−0.0698) ÷ |−0.0742| = 0.940',
    ]);
    const [, , ratio] = part.querySelectorAll('math');
    expect(ratio?.namespaceURI).toBe('http://www.w3.org/1998/Math/MathML');
    expect(ratio?.querySelector('mfrac')?.children).toHaveLength(2);
  });

  it('works the case through, says what would change the verdict, and what the others say', async () => {
    const { main } = await openApp('/methods');
    const text = shown(byRole(main, 'region', CAGR));
    expect(text).toContain('Verdict: moderate, must speed up. There is progress');
    expect(text).toContain('With 80.3 in 2015: on track');
    expect(text).toContain('By 2018: on track');
    expect(text).toContain('What the other methods say of it');
    expect(text).toContain('Linear pace: on track');
  });

  it('shows bands, from the best to the worst', async () => {
    const { main } = await openApp('/methods');
    const [, ...bands] = rowsOf(byRole(main, 'region', CAGR));
    expect(bands.map((row) => row.split(' | ').slice(0, 2).join(' | '))).toEqual([
      'target achieved | the level is reached',
      'on track | R ≥ 0.950',
      'moderate, must speed up | 0.600 ≤ R < 0.950',
      'limited progress | 0.000 ≤ R < 0.600',
      'deteriorating | R < 0.000',
    ]);
  });

  it('judges one year’s growth by its outcome, and says that no other method does', async () => {
    const { main } = await openApp('/methods');
    const text = shown(byRole(main, 'region', 'Outcome at the horizon'));
    expect(formulas(byRole(main, 'region', 'Outcome at the horizon'))).toContain(
      'D = 5.7 − 6 = −0.3',
    );
    expect(text).toContain('Verdict: missed.');
    expect(text).toContain(
      'Growth ratio, Projected share, Linear pace, Way and time and Weighted trend: No verdict: the target is the growth rate of one year',
    );
  });

  it('says how far each source was read, and names an institution only where its own text was', async () => {
    const { main } = await openApp('/methods');
    const read = 'were read in the publisher’s own text';
    const sections = allByRole(main, 'region').filter((part) => part.querySelector('h2[tabindex]'));
    const checked = sections.filter((part) => shown(part).includes(read));
    expect(checked.map((part) => shown(part.querySelector('h2')))).toEqual([CAGR]);
    for (const part of sections)
      if (!checked.includes(part))
        expect(shown(part.querySelector('h2'))).not.toMatch(/SDG|United Nations|ESCAP|Report/);
    const links = sections.flatMap((part) => allByRole(part, 'link'));
    expect(
      links.map((link) => link.getAttribute('href')).every((href) => href?.startsWith('https:')),
    ).toBe(true);
  });

  it('goes to the method that a link names, and takes the keyboard along', async () => {
    const app = await openApp('/methods#linear-pace');
    expect(document.activeElement?.id).toBe('linear-pace');
    await app.click(byRole(app.main, 'link', 'Growth ratio'));
    expect(app.url()).toBe('/methods#cagr-ratio');
    expect(document.activeElement?.id).toBe('cagr-ratio');
  });

  it('keeps companions off on the way to a method and to the targets', async () => {
    const app = await openApp('/methods?companions=off');
    await app.click(byRole(app.main, 'link', 'Linear pace'));
    expect(app.url()).toBe('/methods?companions=off#linear-pace');
    expect(byRole(app.main, 'link', 'All targets').getAttribute('href')).toBe(
      '/targets?companions=off',
    );
  });

  it('speaks Chinese, and its formulas stay', async () => {
    const app = await openApp('/methods');
    const before = formulas(app.main);
    await app.speak('zh');
    expect(document.title).toBe('方法 – 区域指标');
    expect(formulas(app.main)).toEqual(before);
    const part = byRole(app.main, 'region', '同一案例，不同判断');
    expect(rowsOf(part)[4]).toBe('线性速度法 | 1.016 | 进度正常 | 67.5');
    const text = shown(app.main).replace(/Open SDG|Eustat|https?:\S+/g, '');
    expect(text).not.toMatch(/\b(Verdict|Result|baseline|target)\b/);
  });
});
