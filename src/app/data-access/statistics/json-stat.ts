import { ImportError, MOST_COLUMNS } from '../../domain/statistics/import-fault';
import type { TableAbout, TableColumn } from '../../domain/statistics/table';
import type { RawCell } from './batch-writer';
import { chosenTable } from './chosen-table';
import type { CubeDimension, JsonStatCube } from './json-stat-cube';
import { cubeRows, readCube } from './json-stat-cube';
import type { JsonRecord } from './json-value';
import { isRecord, isoDate, listOf, memberOf, readJson, recordOf, textOf } from './json-value';
import { observationTable } from './observation-table';
import type { OpenTable } from './table-reader';
import { timeDimension } from './time-dimension';

/** Collections within collections are followed so far. */
const MOST_DEPTH = 8;

/**
 * JSON-stat 1.x and 2.0: a dataset, the datasets of a bundle, or those that a collection holds.
 *
 * `jsonstat-toolkit` is not used: it makes a dataset of whatever fits half (a size that is not that of the values, an index
 * with holes), and its rows are objects, all at once; here a shift of figures must be a fault, and a row is a few cells.
 * The specs read with both and compare.
 */
export const openJsonStat: OpenTable = async (source, options) => {
  const root = await readJson(source, options.encoding);
  const datasets = datasetsIn(root);
  const table = chosenTable(options, datasets);
  const dataset = datasets[table]![1];
  const cube = readCube(dataset);
  const beside = columnsBeside(cube);
  const columns = columnsOf(cube, beside);
  if (columns.length > MOST_COLUMNS)
    throw new ImportError('too-many-columns', String(columns.length));
  const texts = besideOf(cube, beside);
  const head = {
    format: 'json-stat' as const,
    facts: [['version', textOf(dataset['version']) || textOf(root['version']) || '1.x'] as const],
    tables: datasets.map(([name]) => name),
    table,
    columns,
    about: aboutOf(dataset),
    names: [
      ...cube.dimensions.map(({ labels }) => labels),
      {},
      ...(cube.statusAt ? [statusLabels(dataset)] : []),
      ...beside.map(() => ({})),
    ],
  };
  return observationTable(head, source.size ?? 0, (problem) => cubeRows(cube, texts, problem));
};

type Named = readonly [name: string, dataset: JsonRecord];

function datasetsIn(root: JsonRecord): readonly Named[] {
  if (root['class'] === 'dimension') throw new ImportError('no-table', 'JSON-stat: a dimension');
  if (root['class'] === 'collection') {
    const items = [...itemsOf(root, 0)];
    // What it only links to lies at other addresses, and is fetched from there.
    if (items.length === 0)
      throw new ImportError('no-table', 'JSON-stat: a collection of links, without data');
    return items;
  }
  if (isDataset(root)) return [[labelOf(root, '1'), root]];
  const bundle = Object.entries(root).flatMap(([key, value]): Named[] =>
    isRecord(value) && isDataset(value) ? [[labelOf(value, key), value]] : [],
  );
  if (bundle.length === 0) throw new ImportError('no-table', 'JSON-stat: no dataset');
  return bundle;
}

function* itemsOf(collection: JsonRecord, depth: number): Generator<Named> {
  if (depth > MOST_DEPTH) return;
  for (const item of listOf(memberOf(collection['link'], 'item'))) {
    if (!isRecord(item)) continue;
    if (item['class'] === 'collection') yield* itemsOf(item, depth + 1);
    else if (isDataset(item)) yield [labelOf(item, textOf(item['href'])), item];
  }
}

function isDataset(value: JsonRecord): boolean {
  return isRecord(value['dimension']) && 'value' in value;
}

function labelOf(dataset: JsonRecord, otherwise: string): string {
  return textOf(dataset['label']) || otherwise;
}

/** What the categories of a dataset say besides their labels, as columns behind the figure. */
const BESIDE = ['UNIT_MEASURE', 'UNIT_MULT', 'DECIMALS', 'COMMENT_OBS'] as const;
type Beside = (typeof BESIDE)[number];

function columnsBeside({ dimensions }: JsonStatCube): readonly Beside[] {
  return BESIDE.filter((concept) =>
    dimensions.some((dimension) =>
      dimension.codes.some((code) => besideText(dimension, code, concept) !== ''),
    ),
  );
}

function columnsOf(cube: JsonStatCube, beside: readonly Beside[]): readonly TableColumn[] {
  const named = (concept: string): TableColumn => ({ name: concept, concept });
  const concepts = cube.dimensions.map((dimension) => conceptOf(dimension, cube.roles));
  if (!concepts.includes('TIME_PERIOD')) {
    const time = timeDimension(
      cube.dimensions.map(({ id, label, codes, labels }) => ({
        names: [id, label],
        members: [codes, codes.map((code) => memberText(labels, code))],
      })),
    );
    if (time >= 0) concepts[time] = 'TIME_PERIOD';
  }
  return [
    ...cube.dimensions.map(({ id }, at) => ({ name: id, concept: concepts[at] ?? null })),
    named('OBS_VALUE'),
    ...(cube.statusAt ? [named('OBS_STATUS')] : []),
    ...beside.map(named),
  ];
}

function conceptOf(dimension: CubeDimension, roles: JsonRecord): string | null {
  const has = (role: string) => listOf(roles[role]).includes(dimension.id);
  if (has('time')) return 'TIME_PERIOD';
  if (has('geo')) return 'REF_AREA';
  // Only a metric has units, whether or not the file says that it is one.
  return has('metric') || Object.keys(dimension.units).length > 0 ? 'INDICATOR' : null;
}

function memberText(labels: Readonly<Record<string, string>>, code: string): string {
  return textOf(memberOf(labels, code)) || code;
}

function besideText(dimension: CubeDimension, code: string, concept: Beside): string {
  if (concept === 'COMMENT_OBS') return noteText(dimension, code);
  const unit = recordOf(memberOf(dimension.units, code));
  if (concept === 'DECIMALS') return wholeText(unit['decimals'], 0, 20);
  if (concept === 'UNIT_MULT') return wholeText(unit['multiplier'], -12, 15);
  const [label, base] = [textOf(unit['label']), textOf(unit['base'])];
  // A label may say the magnitude once more: `million euros` of `euro`, times a million.
  const isMultiplied = wholeText(unit['multiplier'], -12, 15) !== '';
  return (isMultiplied ? base || label : label || base) || textOf(unit['symbol']);
}

/** Some offices write their whole numbers as texts. */
function wholeText(value: unknown, least: number, most: number): string {
  const number = typeof value === 'string' && /^-?\d{1,3}$/.test(value) ? Number(value) : value;
  const fits = typeof number === 'number' && Number.isInteger(number) && number >= least;
  return fits && number <= most ? String(number) : '';
}

/** Some offices repeat the label as a note. */
function noteText({ notes, labels }: CubeDimension, code: string): string {
  const note = memberOf(notes, code);
  const texts = (Array.isArray(note) ? note : [note]).map(textOf);
  return texts.filter((text) => text !== '' && text !== memberOf(labels, code)).join('; ');
}

/** The cells behind the figure. They hang on single categories, so they are worked out once for each. */
function besideOf(
  { dimensions }: JsonStatCube,
  beside: readonly Beside[],
): (codes: readonly string[]) => readonly RawCell[] {
  const says = dimensions.map(
    (dimension) =>
      new Map(
        dimension.codes.map((code) => [
          code,
          beside.map((concept) => besideText(dimension, code, concept)),
        ]),
      ),
  );
  const talking = dimensions.flatMap((_, at) =>
    [...says[at]!.values()].some((texts) => texts.some((text) => text !== '')) ? [at] : [],
  );
  return (codes) => {
    if (beside.length === 0) return [];
    const said = talking.map((at) => says[at]!.get(codes[at]!)!);
    return beside.map((_, column) =>
      said
        .map((texts) => texts[column]!)
        .filter((text) => text !== '')
        .join('; '),
    );
  };
}

/** Eurostat says what its statuses mean. */
function statusLabels(dataset: JsonRecord): Readonly<Record<string, string>> {
  const labels = recordOf(memberOf(memberOf(dataset['extension'], 'status'), 'label'));
  return Object.fromEntries(Object.entries(labels).map(([code, label]) => [code, textOf(label)]));
}

function aboutOf(dataset: JsonRecord): TableAbout {
  const licence = listOf(memberOf(dataset['link'], 'license'))[0];
  return {
    publisher: textOf(dataset['source']),
    title: textOf(dataset['label']),
    published: isoDate(textOf(dataset['updated'])),
    licence: textOf(memberOf(licence, 'label')) || textOf(memberOf(licence, 'href')),
    address: textOf(dataset['href']),
  };
}
