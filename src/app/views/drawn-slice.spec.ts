import { enStatistics } from '../../i18n/en-statistics';
import { zhStatistics } from '../../i18n/zh-statistics';
import type { Dataset } from '../domain/statistics/dataset';
import type { Observations } from '../domain/statistics/statistics';
import { realSet } from '../../testing/package-files';
import { drawnNotes, entitledPart } from './drawn-notes';
import { drawnSlice } from './drawn-slice';

/** A dataset of one year: its regions with their figures, greatest first. */
async function drawn(figures: Readonly<Record<string, number>>) {
  const ids = Object.keys(figures);
  const observed = (count: number): Observations => ({
    indicator: 0,
    region: Uint32Array.from(ids.slice(0, count), (_, at) => at),
    period: new Uint32Array(Math.min(count, ids.length)),
    value: Float64Array.from(Object.values(figures).slice(0, count)),
    trait: new Uint32Array(Math.min(count, ids.length)),
    row: new Uint32Array(Math.min(count, ids.length)),
  });
  const desk = {
    latest: () => Promise.resolve('2015'),
    rank: ({ top }: { readonly top: number }) => Promise.resolve(observed(top)),
    slice: () => Promise.resolve(observed(1)),
  };
  const dataset = {
    id: 'ds-1',
    regions: ids.map((id) => ({ id })),
    periods: [{ id: '2015' }],
  } as unknown as Dataset;
  const slice = await drawnSlice(desk, dataset, 0, new AbortController().signal);
  const notes = (words: Pick<typeof enStatistics, 'dataset'>, lang: 'en' | 'zh') =>
    drawnNotes(slice!, realSet(), { ...words, lang } as Parameters<typeof drawnNotes>[2]);
  return { slice: slice!, en: notes(enStatistics, 'en'), zh: notes(zhStatistics, 'zh') };
}

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`R${String(at)}`, 100 - at]));

describe('what is drawn of an indicator', () => {
  it('is all of it where it is small, and then nothing is said', async () => {
    const { slice, en } = await drawn({ CN: 8, 'CN-LN': 7, 'CN-JL': 6 });
    expect(slice.barRegions).toEqual(['CN', 'CN-LN', 'CN-JL']);
    expect(en).toEqual({ ofLines: [], ofBars: [] });
  });

  it('leaves the nation out where it is the sum of the others, and says so', async () => {
    const { slice, en, zh } = await drawn({ CN: 50, 'CN-LN': 7, 'CN-JL': 6 });
    expect(slice.barRegions).toEqual(['CN-LN', 'CN-JL']);
    const said = 'China is not drawn: beside its figure the others could not be told apart.';
    expect(en).toEqual({ ofLines: [said], ofBars: [said] });
    expect(zh.ofBars).toEqual(['未画中国：与其数值并列，其他地区无法分辨。']);
  });

  it('keeps the nation where nothing else is there', async () => {
    expect((await drawn({ CN: 50 })).slice.barRegions).toEqual(['CN']);
  });

  it('says which of many regions are drawn', async () => {
    const { slice, en } = await drawn({ CN: 5000, ...many(40) });
    expect(slice.barRegions).toHaveLength(31);
    expect(en.ofBars).toContain('Only the 31 regions with the highest figures in 2015 are drawn.');
    expect((await drawn({ CN: 5000, ...many(31) })).en.ofBars).toHaveLength(1);
  });

  it('has lines with a title that says which part of the regions they are', async () => {
    const composed = {
      title: 'Lowest figure of all: R4, 96',
      finding: [{}],
      alt: 'Lowest figure of all: R4, 96. Widgets.',
    };
    const titleOf = async (count: number) => {
      const { slice } = await drawn(many(count));
      const words = { ...enStatistics, lang: 'en' } as unknown;
      const spec = composed as unknown as Parameters<typeof entitledPart>[0];
      return entitledPart(spec, slice, 'Widgets', words as Parameters<typeof entitledPart>[3]);
    };
    expect(await titleOf(5)).toBe(composed);
    const title = 'Widgets: the 5 regions with the highest figures in 2015';
    expect(await titleOf(9)).toEqual({ title, finding: [], alt: `${title}. Widgets.` });
  });
});
