import type { ObsStatus } from '../../domain/statistics/dataset';
import { saysWhereEstimatesStart } from '../../domain/statistics/header-words';
import type { Mapping } from '../../domain/statistics/mapping';
import { headersSay } from '../../domain/statistics/mapping';
import { markOf, withoutMarks } from '../../domain/statistics/period-marks';
import { readPeriodNotation } from '../../domain/statistics/period-notations';
import { splitHeader } from '../../domain/statistics/split-header';
import type { StatusReading } from '../../domain/statistics/status-notations';
import { statusReader } from '../../domain/statistics/status-notations';
import type { TableHead } from '../../domain/statistics/table';

/** What a mark says of figures. */
export interface Said {
  readonly status: ObsStatus;
  readonly note: string;
}

const NOTHING: Said = { status: 'A', note: '' };

/** What the headers of figures say of their status: `2016p` above them, or a year after which all are estimates. */
export class HeaderStatuses {
  private readonly names: readonly string[];
  private readonly inHeaders: boolean;
  private readonly read: (text: string) => StatusReading;

  constructor(head: TableHead, mapping: Mapping) {
    this.names = head.columns.map(({ name }) => name);
    this.inHeaders = headersSay(mapping, 'period');
    this.read = statusReader(this.names);
  }

  /** @param column of values */
  ofHeader(column: number): Said {
    if (!this.inHeaders) return NOTHING;
    const name = this.names[column] ?? '';
    const period = splitHeader(name)?.period;
    const whole = period === undefined ? name : name.slice(name.lastIndexOf(period));
    return markOf(whole) ?? NOTHING;
  }

  /**
   * What a text in a column of statuses says of a figure.
   * @param column of the status
   * @param value the figure's column
   */
  statusOf(text: string, column: number, value: number): StatusReading {
    if (!saysWhereEstimatesStart(this.names[column] ?? '')) return this.read(text);
    const period = this.inHeaders ? withoutMarks(this.names[value] ?? '') : '';
    const last = /^[12]\d{3}$/.test(text) ? Number(text) : NaN;
    const year = Number(readPeriodNotation(period)?.id.slice(0, 4) ?? NaN);
    return { status: year > last ? 'E' : 'A', absence: null, note: '' };
  }
}
