import type { Provider } from '@angular/core';
import type { Code, Dataset, DatasetId, ObsStatus, Trait } from '../app/domain/statistics/dataset';
import { ImportError } from '../app/domain/statistics/import-fault';
import type {
  ImportChoices,
  ImportKnowledge,
  ImportPreview,
  ImportResult,
  RegionReading,
} from '../app/domain/statistics/import-run';
import type { ColumnRole, ColumnUse, Mapping } from '../app/domain/statistics/mapping';
import type { Problem } from '../app/domain/statistics/problem';
import type { Observations, RankQuery, SliceQuery } from '../app/domain/statistics/statistics';
import type { ImportWatch, StatisticsDesk } from '../app/domain/statistics/statistics-desk';
import type { TableAbout, TableHead } from '../app/domain/statistics/table';
import { AS_RECOGNISED, NOTHING_SAID } from '../app/domain/statistics/table';
import { STATISTICS_DESK } from '../app/store/statistics-desk';

/** The table that a test's desk has read, whatever file it was given. */
export const TABLE = [
  ['region', 'indicator', 'year', 'value'],
  ['Liaoning', 'GDP', '2014', '100'],
  ['Liaoning', 'GDP', '2015', '103'],
  ['Jilin', 'GDP', '2014', '50'],
  ['Jilin', 'GDP', '2015', '53.5'],
  ['Xanadu', 'GDP', '2014', '7'],
  ['Xanadu', 'GDP', '2015', ':'],
  ['Liaoning', 'People', '2015', '40'],
  ['Jilin', 'People', '2015', '27'],
] as const;

const REGIONS = [
  { text: 'Liaoning', id: 'CN-LN', kind: 'matched' },
  { text: 'Jilin', id: 'CN-JL', kind: 'matched' },
  { text: 'Xanadu', id: 'Xanadu', kind: 'own' },
] as const;
const INDICATORS = ['GDP', 'People'];
const PERIODS = ['2014', '2015'];
const FIGURES = TABLE.slice(1).map(([region = '', indicator = '', period = '', text = ''], at) => ({
  indicator: INDICATORS.indexOf(indicator),
  region: REGIONS.findIndex((one) => one.text === region),
  period: PERIODS.indexOf(period),
  value: text === ':' ? NaN : Number(text),
  row: at + 2,
}));
const both = (text: string) => ({ en: text, zh: text });
const trait = (absence: Trait['absence']): Trait => ({
  status: 'A' satisfies ObsStatus,
  absence,
  note: '',
  source: '',
  column: 3,
});

export const HEAD: TableHead = {
  format: 'text',
  facts: [
    ['delimiter', ','],
    ['encoding', 'utf-8'],
    ['header-line', '1'],
  ],
  tables: ['people.csv'],
  table: 0,
  columns: TABLE[0].map((name) => ({ name, concept: null })),
  rows: TABLE.slice(1),
  rowNumbers: TABLE.slice(1).map((_, at) => at + 2),
  about: NOTHING_SAID,
  names: [{}, {}, {}, {}],
};

const use = (role: ColumnRole, detail: string): ColumnUse => ({
  role,
  reason: 'by-name',
  detail,
  certainty: 'sure',
});

export const MAPPING: Mapping = {
  columns: [
    use('region', 'region'),
    use('indicator', 'indicator'),
    use('period', 'year'),
    { role: 'value', reason: 'by-content', detail: '8/8', certainty: 'likely' },
  ],
  header: 'nothing',
  decimal: '.',
  fixed: { region: '', indicator: '', period: '', unit: '' },
};

const PROBLEMS: readonly Problem[] = [
  { kind: 'not-a-number', rows: 2, examples: [{ row: 12, column: 3, value: 'twelve' }] },
  { kind: 'conflict', rows: 1, examples: [{ row: 14, column: 3, value: '104' }] },
];

function datasetOf(id: DatasetId, name: string, bytes: number, mapping: Mapping): Dataset {
  const count = (key: 'indicator' | 'region' | 'period', code: Code) =>
    FIGURES.filter((one) => one[key] === code).length;
  return {
    id,
    about: NOTHING_SAID,
    file: { name, bytes, sha256: '', read: '2026-01-02T03:04:05Z', format: 'text', table: '' },
    indicators: INDICATORS.map((text, at) => ({
      id: `${id}.${String(at)}`,
      name: both(text),
      parts: [text],
      unit: '%',
      unitMult: 0,
      decimals: 1,
      count: count('indicator', at),
    })),
    regions: REGIONS.map(({ text, id: region, kind }, at) => ({
      id: region,
      name: both(text),
      text,
      kind,
      count: count('region', at),
    })),
    periods: PERIODS.map((period, at) => ({ id: period, count: count('period', at) })),
    traits: [trait(null), trait('missing')],
    columns: TABLE[0],
    rows: FIGURES.length,
    figures: FIGURES.length,
    problems: PROBLEMS,
    recipe: { options: AS_RECOGNISED, mapping, corrections: [] },
    size: 1234,
    kept: false,
  };
}

function readingsOf(choices: ImportChoices): readonly RegionReading[] {
  return REGIONS.map(({ text, id, kind }): RegionReading => {
    const chosen = choices.regions.find((one) => one.text === text);
    const rows = FIGURES.filter((one) => REGIONS[one.region]?.text === text).length;
    if (chosen?.region)
      return {
        text,
        name: '',
        kind: 'matched',
        region: chosen.region,
        by: 'chosen',
        suggestions: [],
        rows,
      };
    const isMatched = kind === 'matched';
    return {
      text,
      name: '',
      kind,
      region: isMatched ? id : null,
      by: isMatched ? 'name' : '',
      suggestions: isMatched ? [] : ['CN-HL'],
      rows,
    };
  });
}

function observations(figures: typeof FIGURES, indicator: Code): Observations {
  return {
    indicator,
    region: Uint32Array.from(figures, ({ region }) => region),
    period: Uint32Array.from(figures, ({ period }) => period),
    value: Float64Array.from(figures, ({ value }) => value),
    trait: Uint32Array.from(figures, ({ value }) => (Number.isNaN(value) ? 1 : 0)),
    row: Uint32Array.from(figures, ({ row }) => row),
  };
}

interface Asked {
  readonly name: string;
  readonly choices: ImportChoices;
  readonly knowledge: ImportKnowledge;
}

/** A desk without a worker: it gives the small table for any file, when it is told to, and remembers what it was asked. */
export class DeskHere implements StatisticsDesk {
  readonly asked: Asked[] = [];
  /** Held until `release`, with its preview already given; so that a test sees a reading under way. */
  isHeld = false;
  /** What imports fail with; null where they do not. */
  fails: ImportError | null = null;
  /** What `add` and `keep` fail with, where they are to keep. */
  full: ImportError | null = null;
  readonly held = new Map<DatasetId, Dataset>();
  readonly added = new Set<DatasetId>();
  private waiting: (() => void)[] = [];
  private count = 0;

  warm(): void {
    // Nothing to get ready.
  }

  async import(
    file: Blob,
    name: string,
    choices: ImportChoices,
    knowledge: ImportKnowledge,
    watch?: ImportWatch,
  ): Promise<ImportResult> {
    this.asked.push({ name, choices, knowledge });
    await Promise.resolve();
    if (this.fails) throw this.fails;
    const preview: ImportPreview = { head: HEAD, mapping: choices.mapping ?? MAPPING };
    watch?.onPreview?.(preview);
    watch?.onProgress?.({ rows: 4, bytes: file.size / 2, total: file.size });
    await this.turn(watch?.signal);
    if (watch?.signal?.aborted) throw new ImportError('cancelled');
    this.count += 1;
    const dataset = datasetOf(`ds-${String(this.count)}`, name, file.size, preview.mapping);
    this.held.set(dataset.id, dataset);
    return { dataset, regions: readingsOf(choices), stopped: null };
  }

  release(): void {
    this.isHeld = false;
    for (const go of this.waiting.splice(0)) go();
  }

  add(id: DatasetId, about: TableAbout, keep: boolean): Promise<Dataset> {
    if (keep && this.full) return Promise.reject(this.full);
    const found = this.found(id);
    this.added.add(id);
    const file = { ...found.file, sha256: 'ab'.repeat(32) };
    return this.put({ ...found, about, file, kept: keep });
  }

  keep(id: DatasetId, keep: boolean): Promise<Dataset> {
    if (keep && this.full) return Promise.reject(this.full);
    return this.put({ ...this.found(id), kept: keep });
  }

  remove(id: DatasetId): Promise<void> {
    this.held.delete(id);
    this.added.delete(id);
    return Promise.resolve();
  }

  list(): Promise<readonly Dataset[]> {
    return Promise.resolve([...this.held.values()].filter(({ id }) => this.added.has(id)));
  }

  dataset(id: DatasetId): Promise<Dataset> {
    return Promise.resolve().then(() => this.found(id));
  }

  slice({ dataset, indicator, regions, periods }: SliceQuery): Promise<Observations> {
    const { regions: members } = this.found(dataset);
    const asked = (wanted: readonly string[] | null, id: string | undefined) =>
      wanted === null || wanted.includes(id ?? '');
    const figures = FIGURES.filter(
      (one) =>
        one.indicator === indicator &&
        asked(regions, members[one.region]?.id) &&
        asked(periods, PERIODS[one.period]),
    );
    return Promise.resolve(observations(figures, indicator));
  }

  latest(): Promise<string> {
    return Promise.resolve('2015');
  }

  rank({ indicator, period, top }: RankQuery): Promise<Observations> {
    const figures = FIGURES.filter(
      (one) =>
        one.indicator === indicator && PERIODS[one.period] === period && !Number.isNaN(one.value),
    ).sort((a, b) => b.value - a.value);
    return Promise.resolve(observations(figures.slice(0, top), indicator));
  }

  row(_: DatasetId, row: number): Promise<readonly Observations[]> {
    const figures = FIGURES.filter((one) => one.row === row);
    return Promise.resolve(figures.map((one) => observations([one], one.indicator)));
  }

  range() {
    return Promise.resolve({ least: 7, most: 103 });
  }

  private turn(signal?: AbortSignal): Promise<void> {
    if (!this.isHeld) return Promise.resolve();
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      signal?.addEventListener('abort', () => {
        resolve();
      });
    });
  }

  private found(id: DatasetId): Dataset {
    const found = this.held.get(id);
    if (!found) throw new Error(`There is no dataset ${id}`);
    return found;
  }

  private put(dataset: Dataset): Promise<Dataset> {
    this.held.set(dataset.id, dataset);
    return Promise.resolve(dataset);
  }
}

export function readsTablesHere(desk: DeskHere): Provider {
  return { provide: STATISTICS_DESK, useValue: desk };
}
