import { everyWord } from '../../i18n/every-word';
import type { Lang } from '../domain/localized';
import { LIGHT } from '../charts/theme';
import { readFigureView, writeFigureView } from '../domain/figure-view';
import { realSet } from '../../testing/package-files';
import { plain } from '../../testing/roles';
import { figureOf } from './figure-of';

/** What an address gives, with the title of its figure. */
async function at(address: string, lang: Lang = 'en') {
  const view = readFigureView(address);
  if (!view) throw new Error(`${address} is no address`);
  const reading = await figureOf(view, {
    set: realSet(),
    words: await everyWord(lang),
    assumptions: [],
    boundaries: () => Promise.reject(new Error('no map was asked for')),
    statistics: null,
  });
  if (reading.kind !== 'figure') return reading;
  const { title, kind, notes } = reading.figure(LIGHT);
  return { kind, title: plain(title), notes, repairs: reading.repairs };
}

const GROWTH = 'indicator=gdp-growth&regions=CN-HL,CN-JL,CN-LN';

describe('the figure of an address', () => {
  it('of Compare is the way that was asked for, in the language asked for', async () => {
    expect(await at(`/compare?${GROWTH}&periods=2015&ref=CN`)).toMatchObject({
      kind: 'bars',
      repairs: [],
      title: expect.stringMatching(/Liaoning.*3 %/) as string,
    });
    expect(await at(`/compare?${GROWTH}&periods=2013,2014,2015&view=lines`, 'zh')).toMatchObject({
      kind: 'lines',
      title: expect.stringContaining('辽宁') as string,
    });
    expect(await at(`/compare?${GROWTH}&periods=2013,2015&view=heat`)).toMatchObject({
      kind: 'tiles',
    });
  });

  it('of Compare stands under the analyst’s own finding', async () => {
    expect(await at(`/compare?${GROWTH}&periods=2015&title=Mine`)).toMatchObject({ title: 'Mine' });
  });

  it('names what of the address was mended', async () => {
    expect(await at(`/compare?${GROWTH},CN-XX&periods=2015`)).toMatchObject({
      repairs: [{ kind: 'unknown-region', value: 'CN-XX' }],
    });
  });

  it('of the overview is the card that was asked for', async () => {
    expect(await at('/#share')).toMatchObject({ title: expect.stringContaining('9 %') as string });
    expect(await at('/?companions=off#lines')).toMatchObject({ kind: 'lines' });
  });

  it('of a target is its bullet or its trajectory, whichever claim states it', async () => {
    const [target] = realSet().claims.filter(({ role }) => role === 'target');
    const path = `/targets/${target?.id ?? ''}`;
    expect(await at(`${path}#bullet`)).toMatchObject({ kind: 'bullet' });
    expect(await at(`${path}#pie`)).toMatchObject({ kind: 'no-part', value: 'pie' });
    expect(await at('/targets/no-such#bullet')).toEqual({ kind: 'no-target', value: 'no-such' });
  });

  it('of the list of targets is one of its figures', async () => {
    expect(await at('/targets#matrix')).toMatchObject({ kind: 'tiles' });
    const none = await at('/targets#index-1900-1901');
    expect(none).toMatchObject({ kind: 'no-part', value: 'index-1900-1901' });
    const [, index = ''] = 'parts' in none ? none.parts : [];
    expect(index).toMatch(/^index-\d{4}-\d{4}$/);
    expect(await at(`/targets#${index}`)).toMatchObject({ kind: 'lines' });
  });

  it('of the list of targets is the list, too, as its address filters and orders it', async () => {
    expect(await at('/targets?region=CN-HL#list')).toMatchObject({
      kind: 'list',
      title: expect.stringMatching(/^3 of 14 targets: /) as string,
    });
    expect(await at('/targets?region=CN-JL&baseline=missing#list')).toMatchObject({
      kind: 'nothing',
    });
  });

  it('of the claims is the list, in the language asked for', async () => {
    expect(await at('/claims?indicator=gdp-growth#list', 'zh')).toMatchObject({
      kind: 'list',
      title: expect.stringMatching(/条论断中的/) as string,
      repairs: [],
    });
    expect(await at('/claims?q=zebra#list')).toEqual({ kind: 'nothing', value: '/claims' });
    expect(await at('/claims?region=CN-ZZ#list')).toMatchObject({
      repairs: [{ kind: 'unknown-choice', key: 'region', value: 'CN-ZZ' }],
    });
  });

  it.each([
    ['/claims#pie', { kind: 'no-part', value: 'pie', parts: ['list'] }],
    ['/review', { kind: 'no-page', value: '/review' }],
    ['/compare/more', { kind: 'no-page', value: '/compare/more' }],
    ['/statistics/ds-1#bars', { kind: 'no-dataset', value: 'ds-1' }],
  ])('%s has none, and says why', async (address, problem) => {
    expect(await at(address)).toEqual(problem);
  });
});

describe('the text of a figure’s address', () => {
  it.each([
    '/#bars',
    `/compare?indicator=gdp-growth&regions=CN-HL%2CCN-JL&title=100+%25+%26+more#figure`,
    '/targets/x?method=linear#trajectory',
  ])('%s is read as it was written', (text) => {
    const view = readFigureView(text);
    expect(view && writeFigureView(view)).toBe(text);
  });

  it.each(['//elsewhere.example/x', 'compare', 'https://elsewhere.example/', '/a b', ''])(
    '“%s” is none of this app',
    (text) => {
      expect(readFigureView(text)).toBeNull();
    },
  );
});
