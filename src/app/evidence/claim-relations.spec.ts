import type { AppParts } from '../../testing/app-page';
import { openApp } from '../../testing/app-page';
import { allByRole, byRole, shown } from '../../testing/roles';

const OIL = 'target-petroleum-output-2020-daqing';
const LEVEL = 'petroleum-output-2014-daqing';
const YEARLY = 'target-petroleum-output-change-per-year-2020-daqing';
const SHORTFALL = 'gdp-growth-difference-to-target-2014-heilongjiang';
const FIRST = 'gdp-growth-2014-china-2015-01-24';
const REVISION = 'gdp-growth-2014-china-2016-01-19';

/** What the page of a claim says of its arithmetic and of its vintages. */
async function relations(id: string, parts: AppParts = {}) {
  const app = await openApp(`/claims/${id}`, parts);
  const group = app.main.querySelector<HTMLElement>('[role=group][aria-label]');
  const links = group ? allByRole(group, 'link') : [];
  return {
    app,
    name: group?.getAttribute('aria-label'),
    text: shown(group),
    /** The words that say agree or disagree, and the outline beside each. */
    marks: [...(group?.querySelectorAll('.check') ?? [])].map((mark) => {
      return `${mark.querySelector('path')?.getAttribute('d') ? '◆' : ''} ${shown(mark)}`;
    }),
    links: links.map((link) => link.getAttribute('href')),
    vintages: [...app.main.querySelectorAll<HTMLElement>('.vintage')],
  };
}

describe('the claim whose sentence does not add up', () => {
  it('says what the sentence implies, what it states, and by how much they disagree', async () => {
    const { name, text, marks } = await relations(OIL);
    expect(name).toBe('Arithmetic');
    expect(marks).toEqual(['◆ Disagrees']);
    expect(text).toContain(
      'The sentence implies 40 − 6 × 1.5 = 31 million t; it states 32 million t: they disagree by 1 million t.',
    );
    expect(text).toContain('6 yearly changes lead from 2014 to 2020.');
  });

  it('leads to each figure that went in', async () => {
    const { app, links } = await relations(OIL);
    expect(links).toEqual([`/claims/${LEVEL}`, `/claims/${YEARLY}`]);
    await app.click(byRole(app.main, 'link', '40 million t (Petroleum output, Daqing, 2014)'));
    expect(app.url()).toBe(`/claims/${LEVEL}`);
  });

  it.each([LEVEL, YEARLY])('is named, in short, at the figure that went in: %s', async (id) => {
    const { text, marks, links } = await relations(id);
    expect(marks).toEqual(['◆ Disagrees']);
    expect(text).toContain('40 − 6 × 1.5 = 31 million t, but 32 million t is stated.');
    expect(text).toContain('See: 32 million t (Petroleum output, Daqing, 2020)');
    expect(links).toEqual([`/claims/${OIL}`]);
  });

  it('says so in Chinese, with figures as Chinese writes them', async () => {
    const { name, text, marks } = await relations(OIL, { lang: 'zh' });
    expect(name).toBe('算术核对');
    expect(marks).toEqual(['◆ 不符']);
    expect(text).toContain(
      '按原文推算，4000万 − 6 × 150万 = 3100万吨；原文给出的却是3200万吨：两者相差100万吨。2014年至2020年共6次逐年变化。',
    );
  });
});

describe('a claim whose sentence adds up', () => {
  it('says so, with the equation', async () => {
    const { text, marks, links } = await relations(SHORTFALL);
    expect(marks).toEqual(['◆ Agrees']);
    expect(text).toContain('5.6 − 8.5 = −2.9 percentage points, as stated.');
    expect(links).toEqual([
      '/claims/gdp-growth-2014-heilongjiang',
      '/claims/target-gdp-growth-2014-heilongjiang-2015-01-24',
    ]);
  });

  it('says so too where only a bound is stated', async () => {
    const { text, marks } = await relations('gdp-growth-difference-to-nation-2015-liaoning');
    expect(marks).toEqual(['◆ Agrees']);
    expect(text).toContain(
      '3 − 6.9 = −3.9 percentage points, within what is stated: < 0 percentage points.',
    );
  });

  it('lists the names where names are counted', async () => {
    const { text } = await relations('service-outsourcing-demonstration-cities');
    expect(text).toContain('Dalian, Harbin and Daqing: 3 cities, as stated.');
  });

  it('shows every check in which a figure takes part', async () => {
    const { text, marks, links } = await relations('gdp-growth-2015-heilongjiang');
    expect(marks).toEqual(['◆ Agrees', '◆ Agrees']);
    expect(text).toContain('5.7 − 6.9 = −1.2 percentage points');
    expect(text).toContain('6.1 − 5.7 = 0.4 percentage points, as stated.');
    expect(links).toHaveLength(2);
  });

  it('cannot be checked by a silenced companion, and says so without its figure', async () => {
    const id = 'gdp-growth-difference-to-nation-2015-liaoning';
    const { text, marks } = await relations(`${id}?companions=off`);
    expect(marks).toEqual(['◆ Cannot be checked']);
    expect(text).toContain('is of a companion, and these are switched off.');
    expect(text).not.toContain('6.9');
  });

  it('is not brought up at its inputs while nobody can check it', async () => {
    expect((await relations('gdp-growth-2015-liaoning?companions=off')).text).toBe('');
  });
});

describe('a claim of which nothing is implied', () => {
  it('has no word on arithmetic', async () => {
    const { text, vintages } = await relations('gdp-growth-2014-liaoning');
    expect(text).toBe('');
    expect(vintages).toEqual([]);
  });
});

describe('a figure that was revised', () => {
  it('names its later vintage, with publisher and date, and leads to it', async () => {
    const { app, vintages } = await relations(FIRST);
    expect(vintages.map(shown)).toEqual([
      'Revised to 7.3 % (National Bureau of Statistics of China, reported by Xinhua and AFP, 19 January 2016)',
    ]);
    await app.click(byRole(vintages[0]!, 'link'));
    expect(app.url()).toBe(`/claims/${REVISION}`);
  });

  it('is named at the later vintage', async () => {
    const { vintages } = await relations(REVISION);
    expect(vintages.map(shown)).toEqual(['Revises 7.4 % (Xinhua, 24 January 2015)']);
    expect(byRole(vintages[0]!, 'link').getAttribute('href')).toBe(`/claims/${FIRST}`);
  });

  it('speaks Chinese', async () => {
    const { vintages } = await relations(REVISION, { lang: 'zh' });
    expect(vintages.map(shown)).toEqual(['修订 7.4%（新华社，2015年1月24日）']);
  });

  it('is not one of two figures that merely disagree', async () => {
    const { vintages } = await relations('gdp-growth-2016-jan-sep-heilongjiang-2016-11-22');
    expect(vintages).toEqual([]);
  });
});
