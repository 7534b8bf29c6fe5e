import type { TableColumn } from '../../domain/statistics/table';
import type { RawCell } from './batch-writer';
import type { ReportProblem } from './observation-table';
import { LATE } from './sdmx-ml-columns';
import type { Values } from './sdmx-ml-groups';
import type { ObservationLevels } from './sdmx-ml-data-set';

/** Without these a figure would be read wrongly. */
const NEVER_IGNORED: ReadonlySet<string> = new Set(['UNIT_MEASURE', 'UNIT_MULT']);

/** Makes rows of the observations of one table. */
export class MessageRows {
  private readonly table: number;
  /** Columns by the ids of their concepts. */
  private readonly columns: ReadonlyMap<string, number>;
  private readonly isWanted: (column: number) => boolean;
  private readonly problem: ReportProblem;
  /** What holds for all observations of a series. */
  private readonly base: RawCell[];
  private readonly cells: RawCell[];
  private baseLate: string[] = [];
  private baseIsGood = true;
  private last: ObservationLevels | null = null;

  /** @param isWanted whether a column will be read */
  constructor(
    table: number,
    columns: readonly TableColumn[],
    isWanted: (column: number) => boolean,
    problem: ReportProblem,
  ) {
    this.table = table;
    this.columns = new Map(columns.map(({ name }, at) => [name, at]));
    this.isWanted = isWanted;
    this.problem = problem;
    this.base = columns.map(() => null);
    this.cells = columns.map(() => null);
  }

  /** The cells of an observation, which the next one will use again; null for one that is no row of the table. */
  row(levels: ObservationLevels): readonly RawCell[] | null {
    const { number, dataSet, observation } = levels;
    if (dataSet.table === null)
      this.problem('malformed', number, null, `structureRef ${dataSet.reference}`);
    if (dataSet.table !== this.table) return null;
    this.setBase(levels);
    for (let at = 0; at < this.base.length; at += 1) this.cells[at] = this.base[at]!;
    const late: string[] = [];
    const isGood = this.set(this.cells, observation, late, number) && this.baseIsGood;
    if (dataSet.action === 'D' && !this.columns.has('ACTION')) {
      this.problem('deleting-row', number, null, Object.values(observation).join(' '));
      return null;
    }
    const lateColumn = this.columns.get(LATE);
    if (lateColumn !== undefined) this.cells[lateColumn] = [...this.baseLate, ...late].join('; ');
    return isGood ? this.cells : null;
  }

  private setBase(levels: ObservationLevels): void {
    const { dataSet, groups, series, number } = levels;
    const { last } = this;
    // A fault of a series is counted for each of its observations.
    const isSame = last?.dataSet === dataSet && last.groups === groups && last.series === series;
    if (isSame && this.baseIsGood) return;
    this.last = levels;
    this.base.fill(null);
    this.baseLate = [];
    const action = this.columns.get('ACTION');
    if (action !== undefined) this.base[action] = dataSet.action;
    const isGood = [dataSet.attributes, groups, series].map((values) =>
      this.set(this.base, values, this.baseLate, number),
    );
    this.baseIsGood = isGood.every(Boolean);
  }

  /** @returns whether the values can be trusted; what is wrong with them is reported */
  private set(cells: RawCell[], values: Values, late: string[], number: number): boolean {
    let isGood = true;
    for (const id in values) {
      const value = values[id]!;
      const column = this.columns.get(id);
      if (column === undefined) {
        late.push(`${id}=${value}`);
        continue;
      }
      cells[column] = value;
      if (value.includes('\ufffd')) {
        this.problem('bad-bytes', number, column, value);
        isGood = false;
      } else if (NEVER_IGNORED.has(id) && value !== '' && !this.isWanted(column)) {
        this.problem('malformed', number, column, `${id}=${value}`);
        isGood = false;
      }
    }
    return isGood;
  }
}
