import { allByRole, shown } from '../../../testing/roles';
import { baseline, JOBS, open, startsAnew } from '../../../testing/what-if-page';

startsAnew();

describe('what cannot be read', () => {
  it('is said beside its field, and focus goes there', async () => {
    const app = await open();
    await app.press('Use it');
    expect(await app.errors('Figure')).toBe('A figure is needed.');
    expect(await app.errors('Year')).toBe('A year is needed.');
    expect(document.activeElement?.getAttribute('inputmode')).toBe('decimal');
    await baseline(app, 'many', '12');
    expect(await app.errors('Figure')).toContain('“many” is no figure.');
    expect(await app.errors('Year')).toContain('“12” is no year.');
    await app.press('Use it');
    expect(app.store.all()).toEqual([]);
  });

  it('reads figures as both languages write them', async () => {
    const app = await open(JOBS);
    await app.tick('Outcome');
    await app.type('Figure', '900万');
    expect(await app.hint('Figure')).toBe('read as 9 million persons');
  });
});

describe('what is questionable', () => {
  it('in another unit cannot be used', async () => {
    const app = await open();
    await baseline(app, '39', '2012');
    await app.select('Unit', 'yuan (renminbi)');
    expect(await app.errors('Unit')).toMatch(/^The target is in percent\..* convert it first/);
    await app.press('Use it');
    expect(app.store.all()).toEqual([]);
  });

  it('for another population is asked about, and used when the analyst says that it is meant so', async () => {
    const app = await open();
    await baseline(app, '39', '2012');
    await app.select('Whose figure', 'China');
    expect(await app.hint('Whose figure')).toBe(
      'China is not Old industrial cities (plan of 2013). Is it to stand for it?',
    );
    await app.press('Use it');
    expect(app.store.all()).toEqual([]);
    expect(allByRole(app.element, 'alert').map(shown)).toEqual([
      'Correct what is asked above, or say that it is meant so.',
    ]);
    await app.tick('It is meant so: use it all the same');
    await app.press('Use it');
    expect(app.switches()).toEqual(['Baseline 39 % in 2012 (China) assumed by the analyst']);
  });

  it('is asked anew when another question comes', async () => {
    const app = await open();
    await baseline(app, '0.39', '2012');
    expect(await app.hint('Figure')).toBe(
      '0.39 % beside a target of 45 %: is a decimal point or a magnitude missing?',
    );
    await app.tick('It is meant so: use it all the same');
    expect(app.labelled('It is meant so: use it all the same').checked).toBe(true);
    await app.type('Figure', '45');
    expect(app.labelled('It is meant so: use it all the same').checked).toBe(false);
    await app.type('Figure', '39');
    expect(app.element.textContent).not.toContain('It is meant so');
  });

  it('needs a source where one was promised', async () => {
    const app = await open();
    await baseline(app, '39', '2012');
    await app.tick('A source');
    await app.press('Use it');
    expect(await app.errors('Source')).toBe('Name the source, or choose “My assumption”.');
  });

  it('is a baseline at the horizon', async () => {
    const app = await open();
    await baseline(app, '39', '2017');
    expect(await app.errors('Year')).toBe(
      'A baseline lies before the horizon, 2017; 2017 does not.',
    );
  });
});
