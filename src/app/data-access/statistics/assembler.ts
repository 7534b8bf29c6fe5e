import type { DatasetId } from '../../domain/statistics/dataset';
import { readFigure } from '../../domain/statistics/figure-notations';
import type { ImportChoices } from '../../domain/statistics/import-run';
import type { Mapping } from '../../domain/statistics/mapping';
import { columnsWith, headersSay, periodColumnOf } from '../../domain/statistics/mapping';
import type { ProblemKind } from '../../domain/statistics/problem';
import { partOfHeader } from '../../domain/statistics/split-header';
import type { TableHead } from '../../domain/statistics/table';
import { Corrections } from './corrections';
import { MemberTexts } from './member-texts';
import { ObservationBuilder } from './observation-builder';
import { hasPeriodParts, PeriodPartsOfRows } from './period-parts-of-rows';
import { SeriesKeys } from './series-keys';
import { StoppingProblems } from './stopping-problems';
import type { Batch, CodeColumn, NumberColumn, ReadPlan, ReadWatch, Want } from './table-reader';
import { codesOf } from './table-reader';
import { TraitKeys } from './trait-keys';

export interface AssemblyPlan {
  readonly id: DatasetId;
  readonly head: TableHead;
  readonly mapping: Mapping;
  readonly choices: ImportChoices;
}

/** Which columns the mapping needs, and as what. */
export function readPlanOf(mapping: Mapping): ReadPlan {
  const wants = mapping.columns.map(({ role }): Want => {
    if (role === 'ignored') return 'nothing';
    return role === 'value' ? 'numbers' : 'codes';
  });
  return { wants, decimal: mapping.decimal };
}

/** What readers say of a row instead of handing it on. */
const SHAPELESS: readonly ProblemKind[] = ['ragged-row', 'unclosed-quote', 'too-long-cell'];

const DELETES = /^(D|Delete)\b/i;

/** Makes observations of rows, as the mapping says. What a text means is settled when all are there (`build-dataset.ts`). */
export class Assembler {
  readonly plan: AssemblyPlan;
  readonly built = new ObservationBuilder();
  readonly problems: StoppingProblems;
  readonly regions = new MemberTexts();
  readonly periods = new MemberTexts();
  readonly series: SeriesKeys;
  readonly traits: TraitKeys;
  /** Rows that were read, good or bad. */
  rows = 0;
  /** How many texts of each column have been looked at. */
  private readonly checked: number[] = [];

  private readonly corrections: Corrections;
  private readonly values: readonly number[];
  private readonly regionColumn: number;
  private readonly regionNames: number;
  private readonly periodColumn: number;
  private readonly actionColumn: number;
  /** Code of region and period by column of values, where headers name them; one for all where they are fixed. */
  private readonly headerRegions: readonly number[];
  private readonly headerPeriods: readonly number[];
  /** Null where each period stands in one place. */
  private readonly parts: PeriodPartsOfRows | null;

  constructor(plan: AssemblyPlan) {
    const { mapping, head, choices } = plan;
    this.plan = plan;
    this.values = columnsWith(mapping, 'value');
    this.regionColumn = columnsWith(mapping, 'region')[0] ?? -1;
    this.regionNames = columnsWith(mapping, 'region-name')[0] ?? -1;
    this.periodColumn = periodColumnOf(mapping);
    this.actionColumn = columnsWith(mapping, 'action')[0] ?? -1;
    this.corrections = new Corrections(choices.corrections);
    this.series = new SeriesKeys(head, mapping);
    this.traits = new TraitKeys(head, mapping, this.values);
    this.problems = new StoppingProblems(choices.stopAt);
    const fromHeader = (names: 'region' | 'period', members: MemberTexts) => {
      if (headersSay(mapping, names)) {
        // A header that nobody understands is corrected as a cell below it is.
        return this.values.map((column) => {
          const text = partOfHeader(head.columns[column]?.name ?? '', mapping.header, names);
          return members.add(this.corrections.of(column, text));
        });
      }
      const code = members.add(mapping.fixed[names]);
      return this.values.map(() => code);
    };
    this.headerRegions = this.regionColumn < 0 ? fromHeader('region', this.regions) : [];
    this.parts = hasPeriodParts(mapping)
      ? new PeriodPartsOfRows(this.periods, head, mapping)
      : null;
    this.headerPeriods =
      this.periodColumn < 0 && !this.parts ? fromHeader('period', this.periods) : [];
  }

  /** A row that is none to its reader: it comes in no batch. @throws Stopped */
  leftOut(...[kind, row, column, value]: Parameters<ReadWatch['problem']>): void {
    if (SHAPELESS.includes(kind)) this.rows += 1;
    this.problems.add(kind, row, column, value);
  }

  take(batch: Batch): void {
    const region = this.follow(batch, this.regionColumn, this.regions);
    const { parts } = this;
    const period = this.follow(batch, this.periodColumn, parts?.years ?? this.periods);
    parts?.begin(batch, period);
    const action = codesOf(batch, this.actionColumn);
    const values = this.values.map((column) => batch.columns[column] as NumberColumn);
    this.series.begin(batch);
    this.traits.begin(batch);
    this.rows += batch.length;
    batch.columns.forEach((column, index) => {
      if (column?.kind === 'codes') this.checkBytes(batch, column, index);
    });
    for (let at = 0; at < batch.length; at += 1) {
      if (action && this.deletes(action, at, batch)) continue;
      for (let index = 0; index < values.length; index += 1) {
        const regionCode = region ? (region.codes[at] ?? 0) : (this.headerRegions[index] ?? 0);
        const periodCode = parts
          ? parts.code(at, index)
          : period
            ? (period.codes[at] ?? 0)
            : (this.headerPeriods[index] ?? 0);
        this.figure(batch, at, index, values[index]!, regionCode, periodCode);
      }
    }
    this.nameRegions(batch, region);
  }

  private figure(
    batch: Batch,
    at: number,
    index: number,
    column: NumberColumn,
    region: number,
    period: number,
  ): void {
    let value = column.values[at] ?? NaN;
    let decimals = column.decimals[at] ?? 0;
    let trait: number;
    const position = this.values[index] ?? 0;
    const row = batch.rowNumbers[at] ?? 0;
    if (value !== value || this.corrections.has(position)) {
      const text = column.texts.get(at) ?? (value === value ? String(value) : '');
      // In a wide table an empty cell states nothing at all, not even that a figure is missing.
      if (text === '' && this.values.length > 1) return;
      const figure = readFigure(this.corrections.of(position, text), this.plan.mapping.decimal);
      if (figure.kind === 'bad') {
        this.problems.add(figure.problem, row, position, text);
        return;
      }
      const isThere = figure.kind === 'number';
      value = isThere ? figure.value : NaN;
      decimals = isThere ? figure.decimals : 0;
      trait = this.traits.with(this.traits.at(at, index, isThere), figure);
    } else trait = this.traits.at(at, index, true);
    if (this.regions.isBlank(region))
      this.problems.add('no-region', row, columnOrNone(this.regionColumn), '');
    else if (this.periods.isBlank(period))
      this.problems.add('no-period', row, columnOrNone(this.periodColumn), '');
    else {
      this.regions.rows[region]! += 1;
      this.periods.rows[period]! += 1;
      this.built.add(this.series.at(at, index, decimals), region, period, trait, value, row);
    }
  }

  private deletes(action: CodeColumn, at: number, batch: Batch): boolean {
    const text = action.dictionary.texts[action.codes[at] ?? 0] ?? '';
    if (!DELETES.test(text)) return false;
    this.problems.add('deleting-row', batch.rowNumbers[at] ?? 0, this.actionColumn, text);
    return true;
  }

  /** New texts with U+FFFD had bytes that their encoding does not have. Such a text is kept: the analyst may correct it. */
  private checkBytes(
    batch: Batch,
    { codes, dictionary: { texts } }: CodeColumn,
    index: number,
  ): void {
    for (let code = this.checked[index] ?? 0; code < texts.length; code += 1) {
      const text = texts[code] ?? '';
      if (text.includes('\ufffd'))
        this.problems.add('bad-bytes', batch.rowNumbers[codes.indexOf(code)] ?? 0, index, text);
    }
    this.checked[index] = texts.length;
  }

  private follow(batch: Batch, column: number, members: MemberTexts): CodeColumn | null {
    const codes = codesOf(batch, column);
    if (codes) members.follow(codes.dictionary.texts, (text) => this.corrections.of(column, text));
    return codes;
  }

  /** The first name beside a code is its name. */
  private nameRegions(batch: Batch, region: CodeColumn | null): void {
    const names = codesOf(batch, this.regionNames);
    if (!names || !region) return;
    for (let at = 0; at < batch.length; at += 1) {
      const member = this.regions.members[region.codes[at] ?? 0];
      if (member?.name === '')
        member.name = (names.dictionary.texts[names.codes[at] ?? 0] ?? '').trim();
    }
  }
}

function columnOrNone(column: number): number | null {
  return column < 0 ? null : column;
}
