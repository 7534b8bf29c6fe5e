import type { FigureRow } from '../charts/figure-row';
import { inTurns } from '../charts/in-turns';
import type { ClaimSet } from '../domain/claim-set';
import type { CsvCell } from '../domain/csv-text';
import type { GapReason } from '../domain/gap';
import type { PeriodId } from '../domain/period';
import { parsePeriod } from '../domain/period';
import type { Sliced } from '../domain/slices';
import { atOnce } from '../domain/slices';
import { bytesOfPart, csvParts, dataWork, gathered, textFile } from './data-ground';
import { sourcesOfRow } from './data-table';
import type { ExportRequest, WriteExport } from './export-request';

/** Dimensions and measure, then attributes, by their usual ids. */
const COLUMNS = [
  'STRUCTURE',
  'STRUCTURE_ID',
  'ACTION',
  'REF_AREA',
  'INDICATOR',
  'SERIES',
  'TIME_PERIOD',
  'OBS_VALUE',
  'UNIT_MEASURE',
  'UNIT_MULT',
  'OBS_STATUS',
  'SOURCE',
  'CLAIM',
  'OPERATOR',
  'UPPER_VALUE',
  'COMMENT_OBS',
] as const;
const STRUCTURE = 'RI:FIGURE(1.0)';

/** Gaps that have a status of their own among SDMX's; of the others the value is just missing (`O`). */
const STATUS_OF: Partial<Readonly<Record<GapReason, string>>> = {
  suppressed: 'Q',
  'not-available': 'L',
  'not-applicable': 'M',
  'base-not-positive': 'M',
  'not-ranked': 'M',
};

/**
 * The values of a figure as SDMX-CSV 2. `SERIES` parts what shares region, indicator and period: how figures are shown,
 * what belongs to a target, and what is also stated. A computed figure has no status of its own.
 */
export function figureSdmxCsv(request: ExportRequest): string {
  return atOnce(sdmxWork(request, (part) => part)).join('');
}

export const toSdmxCsv: WriteExport = async (request) =>
  textFile(await inTurns(sdmxWork(request, bytesOfPart)), 'text/csv');

function* sdmxWork<T>(request: ExportRequest, as: (part: string) => T): Sliced<readonly T[]> {
  const { rows, set, words } = yield* dataWork(request);
  const taken = new Map<string, number>();
  const lineAt = (at: number): readonly CsvCell[] => {
    const row = rows[at];
    if (!row) return [];
    const cells = cellsOf(row, set, words.lang, seriesOf(row, taken));
    return COLUMNS.map((column) => cells[column]);
  };
  return yield* gathered(csvParts(COLUMNS, rows.length, lineAt), as);
}

function cellsOf(
  row: FigureRow,
  set: ClaimSet,
  lang: 'en' | 'zh',
  series: string,
): Readonly<Record<(typeof COLUMNS)[number], CsvCell>> {
  const list = (parts: readonly string[]) => parts.join('; ');
  return {
    STRUCTURE: 'dataflow',
    STRUCTURE_ID: STRUCTURE,
    ACTION: 'I',
    REF_AREA: row.region.id,
    INDICATOR: row.indicator.id,
    SERIES: series,
    TIME_PERIOD: row.period === null ? '' : sdmxPeriod(row.period),
    OBS_VALUE: row.value,
    UNIT_MEASURE: row.unit.id,
    UNIT_MULT: row.unitMult,
    OBS_STATUS: row.gap ? (STATUS_OF[row.gap] ?? 'O') : (row.status ?? ''),
    SOURCE: list(sourcesOfRow(row, set).map(({ id }) => id)),
    CLAIM: list(row.claims),
    OPERATOR: row.operator,
    UPPER_VALUE: row.valueMax,
    COMMENT_OBS: row.note[lang],
  };
}

/** What a row is beside others of its region, indicator and period: no two rows of a file share all four. */
function seriesOf(row: FigureRow, taken: Map<string, number>): string {
  const series = row.part === 'figure' ? row.shown : row.part;
  const key = [row.region.id, row.indicator.id, row.period, series].join('\t');
  const before = taken.get(key) ?? 0;
  taken.set(key, before + 1);
  return before === 0 ? series : `${series}-${String(before + 1)}`;
}

/**
 * A period in SDMX's notation; spans as a start and a duration: `2016-01-01/P9M`. Of split years and of spans without a
 * start SDMX has no notation that says as little, so that they stand as they are: `2014/15`, `../2017`.
 */
export function sdmxPeriod(id: PeriodId): string {
  const period = parsePeriod(id);
  if (!period) return id;
  const { kind, start, end } = period;
  if ((kind !== 'interval' && kind !== 'nine-months') || start === null) return period.id;
  const months = end - start + 1;
  const first = `${String(Math.floor(start / 12))}-${String((start % 12) + 1).padStart(2, '0')}-01`;
  return `${first}/P${months % 12 === 0 ? `${String(months / 12)}Y` : `${String(months)}M`}`;
}
