import { comparePeriods } from '../../domain/period';
import type { Period } from '../../domain/period';
import type {
  Dataset,
  IndicatorMember,
  PeriodMember,
  RegionMember,
} from '../../domain/statistics/dataset';
import type { ImportKnowledge, RegionReading } from '../../domain/statistics/import-run';
import { isMeasureHeader } from '../../domain/statistics/header-words';
import { columnsWith, headersSay } from '../../domain/statistics/mapping';
import { markOf } from '../../domain/statistics/period-marks';
import { matchRegions } from '../../domain/statistics/region-matching';
import type { Region } from '../../domain/region';
import { arrange } from './arrange';
import type { Assembler } from './assembler';
import { readMultipliers } from './multiplier';
import type { ObservationColumns, Whole } from './observation-columns';
import { bytesOf } from './observation-columns';
import { readPeriods } from './read-periods';
import type { SeriesText } from './series-keys';
import { countSinceJanuary } from './since-january';

export interface BuiltDataset {
  readonly dataset: Dataset;
  readonly columns: ObservationColumns;
  readonly regions: readonly RegionReading[];
}

/** Settles what the texts of regions, periods and indicators mean, now that all are there, and sorts the figures. */
export function buildDataset(
  assembler: Assembler,
  knowledge: ImportKnowledge,
  file: Dataset['file'],
): BuiltDataset {
  const { plan, built, traits } = assembler;
  markTraits(assembler);
  countSinceJanuary(assembler);
  const regions = readRegions(assembler, knowledge.regions);
  const periods = listPeriods(assembler);
  const columns = arrange(
    built,
    {
      regions: regions.codes,
      regionCount: regions.members.length,
      periods: periods.codes,
      periodCount: periods.list.length,
      seriesCount: assembler.series.size,
      traitCount: traits.list.length,
    },
    (row, first, isSame) => {
      const column = traits.list[built.trait.get(row)]?.column ?? null;
      const said = isSame ? [row] : [first, row];
      const value = said.map((one) => textOf(built.valueAt(one))).join(' / ');
      assembler.problems.add(isSame ? 'repeated' : 'conflict', built.rowAt(row), column, value);
    },
    (row) => {
      const text = assembler.periods.members[built.period.get(row)]?.text ?? '';
      const header = traits.list[built.trait.get(row)]?.column ?? null;
      assembler.problems.add('unknown-period', built.rowAt(row), periods.column ?? header, text);
    },
  );
  const regionCounts = countsOf(columns.region, regions.members.length);
  const periodCounts = countsOf(columns.period, periods.list.length);
  const { head, mapping, choices } = plan;
  const second = mapping.columns.findIndex(({ reason }) => reason === 'second-table');
  if (second >= 0)
    assembler.problems.add(
      'second-table',
      head.rowNumbers[0] ?? 1,
      second,
      head.columns[second]!.name,
    );
  const dataset: Dataset = {
    id: plan.id,
    about: head.about,
    file,
    indicators: indicatorsOf(assembler, columns.offsets, head.about.title || file.name),
    regions: regions.members.map((member, at) => ({ ...member, count: regionCounts[at] ?? 0 })),
    periods: periods.list.map(({ id }, at): PeriodMember => ({ id, count: periodCounts[at] ?? 0 })),
    traits: traits.list,
    columns: head.columns.map(({ name }) => name),
    rows: assembler.rows,
    figures: columns.value.length,
    problems: assembler.problems.list(),
    recipe: { options: choices.options, mapping, corrections: choices.corrections },
    size: bytesOf(columns),
    kept: false,
  };
  return { dataset, columns, regions: regions.readings };
}

/** Regions by their ids: several texts may be one region. Those without a figure are left out. */
function readRegions({ plan, regions }: Assembler, known: readonly Region[]) {
  const [column = -1] = plan.mapping.columns.flatMap(({ role }, at) =>
    role === 'region' ? [at] : [],
  );
  const names = plan.head.names[column] ?? {};
  const used = [...regions.members.entries()].filter(([code]) => regions.rows[code]! > 0);
  const texts = used.map(([code, { text, name }]) => ({
    text,
    name: name === '' ? (names[text] ?? '') : name,
    rows: regions.rows[code]!,
  }));
  const readings = matchRegions(texts, known, plan.choices.regions);
  const byId = new Map(known.map((region) => [region.id, region]));
  const codes = new Int32Array(regions.members.length).fill(-1);
  const members: Omit<RegionMember, 'count'>[] = [];
  const positions = new Map<string, number>();
  readings.forEach((reading, at) => {
    const id = reading.region ?? reading.text;
    const position = positions.get(id) ?? members.length;
    if (position === members.length) members.push(regionMember(id, reading, byId));
    positions.set(id, position);
    codes[used[at]?.[0] ?? 0] = position;
  });
  return { codes, members, readings };
}

function regionMember(
  id: string,
  { kind, text, name }: RegionReading,
  known: ReadonlyMap<string, Region>,
): Omit<RegionMember, 'count'> {
  const own = name === '' ? text : name;
  return {
    id,
    name: known.get(id)?.name ?? { en: own, zh: own },
    text,
    kind: kind === 'ambiguous' ? 'own' : kind,
  };
}

function listPeriods(assembler: Assembler) {
  const { periods } = assembler;
  const { column, read } = readPeriods(assembler);
  const distinct = new Map<string, Period>();
  read.forEach((period, at) => {
    if (period && periods.rows[at]! > 0) distinct.set(period.id, period);
  });
  const list = [...distinct.values()].sort(comparePeriods);
  const positions = new Map(list.map(({ id }, at) => [id, at]));
  const codes = Int32Array.from(read, (period) => (period ? (positions.get(period.id) ?? -1) : -1));
  return { column, list, codes };
}

/** Periods such as `2015(P)` say how sure their figures are. That costs nothing where none has a mark. */
function markTraits({ built, periods, traits }: Assembler): void {
  const marks = periods.members.map(({ text }) => markOf(text));
  if (marks.every((mark) => mark === null)) return;
  for (let row = 0; row < built.length; row += 1) {
    const mark = marks[built.period.get(row)];
    if (mark) built.trait.change(row, traits.marked(built.trait.get(row), mark));
  }
}

function indicatorsOf(
  assembler: Assembler,
  offsets: Uint32Array,
  fallback: string,
): readonly IndicatorMember[] {
  const { plan, series } = assembler;
  const texts = Array.from({ length: series.size }, (_, at) => series.text(at));
  const same = new Map(plan.choices.indicators);
  const measures = columnsWith(plan.mapping, 'indicator').map((column) =>
    isMeasureHeader(plan.head.columns[column]?.name ?? ''),
  );
  const nameOf = namer(texts, fallback, [...measures, headersSay(plan.mapping, 'indicator')]);
  const multipliers = readMultipliers(texts.map(({ multiplier }) => multiplier));
  return texts.map((text, at) => {
    const name = nameOf(text);
    const unitMult = multipliers[at] ?? null;
    return {
      id: same.get(text.parts.join('\t')) ?? `${plan.id}.${String(at + 1)}`,
      name: { en: name, zh: name },
      parts: text.parts,
      // A multiplier that nobody understands makes another unit of it: such figures are put beside no others.
      unit: unitMult === null ? `${text.unit} (${text.multiplier})`.trim() : text.unit,
      unitMult: unitMult ?? 0,
      decimals: text.decimals,
      count: (offsets[at + 1] ?? 0) - (offsets[at] ?? 0),
    };
  });
}

/**
 * Names of series from the parts that differ; what all have in common says nothing, unless there is nothing else. What is
 * measured is said though all have it: men and women alone are no indicator.
 *
 * @param measured for each part, whether its column or the headers of the values say what is measured
 */
function namer(
  texts: readonly SeriesText[],
  fallback: string,
  measured: readonly boolean[],
): (text: SeriesText) => string {
  const [first] = texts;
  const differs =
    first?.parts.map((part, at) => texts.some(({ parts }) => parts[at] !== part)) ?? [];
  const shown = differs.includes(true) ? differs : differs.map(() => true);
  return ({ names }) => {
    const isShown = (at: number) => shown[at] === true || measured[at] === true;
    const name = names.filter((part, at) => isShown(at) && part !== '').join(' · ');
    return name === '' ? fallback : name;
  };
}

/** A figure in a problem; a dash where one is missing. */
function textOf(value: number): string {
  return Number.isNaN(value) ? '–' : String(value);
}

function countsOf(codes: Whole, count: number): Uint32Array {
  const counts = new Uint32Array(count);
  // Not `for … of`: over arrays of several widths that was a twentieth of the import.
  let at = codes.length;
  while (at > 0) counts[codes[(at -= 1)]!]! += 1;
  return counts;
}
