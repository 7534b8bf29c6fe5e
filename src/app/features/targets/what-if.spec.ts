import { allByRole, shown } from '../../../testing/roles';
import {
  baseline,
  ENERGY,
  GROWTH,
  JOBS,
  open,
  SERVICES,
  startsAnew,
  WATER,
} from '../../../testing/what-if-page';

startsAnew();

describe('what if', () => {
  it('takes a baseline as an assumption, says it in words, and everything follows', async () => {
    const app = await open();
    await baseline(app, '39', '2012');
    expect(await app.hint('Figure')).toBe('read as 39 %');
    await app.press('Use it');
    expect(app.status()).toBe('In use: Baseline 39 % in 2012 assumed by the analyst');
    expect(app.switches()).toEqual(['Baseline 39 % in 2012 assumed by the analyst']);
    expect(app.page.appraisal().track.baseline).toMatchObject({ value: 39, year: 2012 });
    expect(app.store.all()[0]).toMatchObject({
      target: SERVICES,
      source: null,
      name: '',
      on: true,
    });
  });

  it('takes a source and a name', async () => {
    const app = await open();
    await baseline(app, '39', '2012');
    await app.tick('A source');
    await app.type('Source', ' Yearbook 2013,  p. 4 ');
    await app.type('Name, if it needs one', 'low');
    await app.press('Use it');
    expect(app.switches()).toEqual([
      'Baseline 39 % in 2012 according to Yearbook 2013, p. 4, supplied by the analyst',
    ]);
    expect(app.store.all()[0]?.name).toBe('low');
  });

  it('offers what makes sense for the kind of target alone', async () => {
    const app = await open();
    expect(app.offered()).toEqual(['Baseline', 'Outcome', 'Other horizon']);
    for (const [id, offered] of [
      [WATER, ['Outcome', 'Other horizon']],
      [ENERGY, ['Baseline', 'Outcome', 'Other horizon']],
      [JOBS, ['First year', 'Outcome', 'Other horizon']],
      [GROWTH, ['Outcome', 'Other population']],
    ] as const) {
      app.page.id.set(id);
      await app.settle();
      expect(app.offered()).toEqual(offered);
    }
  });

  it('asks for a base year alone where its level is 100 by definition', async () => {
    const app = await open(ENERGY);
    expect(await app.labels()).toEqual(['Base year, index 100', 'Name, if it needs one']);
    await app.type('Base year, index 100', '2010');
    await app.press('Use it');
    expect(app.switches()).toEqual(['Baseline index 100 in 2010 assumed by the analyst']);
    expect(app.page.appraisal().track.baseline?.year).toBe(2010);
  });

  it('takes the first year of an amount, and another population’s figures', async () => {
    const app = await open(JOBS);
    await app.type('Year', '2013');
    await app.press('Use it');
    expect(app.page.appraisal().track.baseline).toMatchObject({ value: 0, year: 2012 });
    app.page.id.set(GROWTH);
    await app.settle();
    await app.tick('Other population');
    await app.select('Region', 'Jilin');
    await app.tick('It is meant so: use it all the same');
    await app.press('Use it');
    expect(app.switches()).toEqual(['Jilin in place of Liaoning, assumed by the analyst']);
    expect(app.page.appraisal().track.observations[0]?.value).toBe(6.5);
  });

  it('begins anew with another target', async () => {
    const app = await open();
    await baseline(app, '39', '2012');
    app.page.id.set(GROWTH);
    await app.settle();
    expect(app.labelled('Outcome').checked).toBe(true);
    expect(app.element.textContent).not.toContain('read as 39');
  });
});

describe('what is supplied already', () => {
  it('is switched, changed and removed beside the form', async () => {
    const app = await open();
    await baseline(app, '39', '2012');
    await app.press('Use it');
    await app.tick('Baseline 39 % in 2012 assumed by the analyst');
    expect(app.page.appraisal().track.baseline).toBeNull();
    await app.press(/^Change: Baseline 39/);
    expect(app.element.textContent).toContain('You are changing: Baseline 39');
    await app.type('Figure', '40');
    await app.press('Save the change');
    expect(app.switches()).toEqual(['Baseline 40 % in 2012 assumed by the analyst']);
    expect(app.store.active()).toEqual([]);
    await app.press('Undo the change');
    expect(app.switches()).toEqual(['Baseline 39 % in 2012 assumed by the analyst']);
    await app.press(/^Change: /);
    await app.type('Figure', '40');
    await app.press('Save the change');
    await app.press(/^Remove: Baseline 40/);
    expect(app.switches()).toEqual([]);
    expect(app.status()).toBe('1 removed');
    expect(shown(document.activeElement)).toBe('What if');
    await app.press('Bring back what was removed');
    expect(app.switches()).toEqual(['Baseline 40 % in 2012 assumed by the analyst']);
    expect(app.status()).toBe('As it was before');
  });

  it('stays as it was when the change is given up', async () => {
    const app = await open();
    await baseline(app, '39', '2012');
    await app.press('Use it');
    await app.press(/^Change: /);
    await app.type('Figure', '40');
    await app.press('Leave it as it was');
    expect(app.switches()).toEqual(['Baseline 39 % in 2012 assumed by the analyst']);
  });

  it('says when it was changed elsewhere while it was being changed here', async () => {
    const app = await open();
    await baseline(app, '39', '2012');
    await app.press('Use it');
    await app.press(/^Change: /);
    app.store.removeAll();
    await app.settle();
    expect(allByRole(app.element, 'alert').map(shown)).toEqual([
      'It was changed elsewhere meanwhile. Saving puts yours in its place.',
    ]);
    await app.press('Save the change');
    expect(app.store.all()).toHaveLength(1);
  });

  it('says which of two has no effect', async () => {
    const app = await open();
    for (const value of ['39', '40']) {
      await baseline(app, value, '2012');
      await app.press('Use it');
      // The later one speaks; two of one millisecond would be one.
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const [first, second] = [...app.element.querySelectorAll('li')].map(shown);
    expect(first).toContain('without effect');
    expect(second).not.toContain('without effect');
  });
});

describe('in Chinese', () => {
  it('asks, questions and says the same', async () => {
    const app = await open(SERVICES, 'zh');
    expect(app.offered()).toEqual(['基期值', '实际值', '其他目标期']);
    await app.type('数值', '0.39');
    await app.type('年份', '2012');
    expect(await app.hint('数值')).toContain('相差悬殊');
    await app.tick('确认无误，仍然采用');
    await app.press('采用');
    expect(app.switches()).toEqual(['2012年基期值0.39%，由分析人员假定']);
  });
});
