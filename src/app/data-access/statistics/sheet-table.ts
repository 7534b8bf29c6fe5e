import { ImportError, MOST_COLUMNS } from '../../domain/statistics/import-fault';
import type { TableHead, TableOptions } from '../../domain/statistics/table';
import { PREVIEW_ROWS } from '../../domain/statistics/table';
import type { RawCell } from './batch-writer';
import { BatchWriter } from './batch-writer';
import type { TextRecord } from './delimited';
import { MergedAreas } from './merged-areas';
import { aboutOf } from './read-text';
import { namesOfGroups } from './sheet-header';
import { columnLetters } from './sheet-letters';
import type { MergedArea, SheetSource } from './sheet-source';
import { saidAbove } from './said-above';
import { seriesHeader } from './series-header';
import type { Header } from './sniff-header';
import { headerOf } from './sniff-header';
import { withSecondRow, withUnits } from './stacked-header';
import type { ReadPlan, ReadWatch, TableReader } from './table-reader';

/** Rows that may stand above the header, besides. */
const MORE_ROWS = 60;
/** Merged areas that matter to the header. */
const MOST_AREAS = 10_000;

/** The table of a sheet: its header by content, titles above it, cells merged over several rows written into each. */
export async function sheetTable(
  sheet: SheetSource,
  options: TableOptions,
  file: Pick<TableHead, 'format' | 'facts' | 'tables' | 'table'> & { readonly title: string },
): Promise<TableReader> {
  const { records, areas } = await firstRows(sheet);
  if (records.length === 0) throw new ImportError('no-table', file.tables[file.table]);
  const ofSeries = options.headerLine === null ? seriesHeader(records) : null;
  const named = ofSeries ?? headerWithGroups(records, areas, options);
  const data = records.filter(({ line }) => line >= named.firstLine);
  const width = widest([named.names ?? [], ...data.map(({ cells }) => cells)]);
  if (width > MOST_COLUMNS) throw new ImportError('too-many-columns', String(width));
  if (width < 2) throw new ImportError('no-table', file.tables[file.table]);
  const above = records.slice(0, Math.max(0, named.top ?? named.at));
  const about = aboutOf(above, named);
  const shown = data.slice(0, PREVIEW_ROWS);
  return {
    head: {
      format: file.format,
      facts: [
        ...file.facts,
        ...(named.line > 1 ? [['header-line', String(named.line)] as const] : []),
      ],
      tables: file.tables,
      table: file.table,
      columns: columnLetters(width).map((letters, at) => {
        const name = named.names?.[at]?.trim() ?? '';
        return { name: name === '' ? letters : name, concept: null };
      }),
      rows: shown.map(({ cells }) => Array.from({ length: width }, (_, at) => cells[at] ?? '')),
      rowNumbers: shown.map(({ line }) => line),
      about: about.title === '' ? { ...about, title: file.title } : about,
      said: saidAbove(above, named.unit),
      names: Array.from({ length: width }, () => ({})),
    },
    read: (plan, watch) => readRows(sheet, named.firstLine, plan, watch),
  };
}

function headerWithGroups(
  records: readonly TextRecord[],
  areas: readonly MergedArea[],
  { headerLine }: TableOptions,
): Header {
  const header = headerOf(records, headerLine);
  const grouped = namesOfGroups(records, areas, header);
  return grouped.at === header.at ? withSecondRow(records, grouped) : withUnits(records, grouped);
}

function widest(rows: readonly (readonly string[])[]): number {
  return rows.reduce((most, cells) => Math.max(most, cells.length), 0);
}

async function firstRows(
  sheet: SheetSource,
): Promise<{ records: readonly TextRecord[]; areas: readonly MergedArea[] }> {
  const records: TextRecord[] = [];
  const areas: MergedArea[] = [];
  const merged = new MergedAreas();
  const isEnough = () => records.length >= PREVIEW_ROWS + MORE_ROWS;
  await sheet.rows(
    {
      merge: (area) => {
        if (areas.length < MOST_AREAS) areas.push(area);
        merged.add(area);
      },
      row: (line, cells) => {
        if (isEnough()) return;
        merged.fill(line, cells);
        records.push({ line, cells: cells.map(textOf) });
      },
      noResult: () => undefined,
    },
    () => !isEnough(),
  );
  return { records, areas };
}

async function readRows(
  sheet: SheetSource,
  firstLine: number,
  plan: ReadPlan,
  watch: ReadWatch,
): Promise<void> {
  const writer = new BatchWriter(plan, watch);
  const merged = new MergedAreas();
  const width = plan.wants.length;
  let wantsPause = false;
  await sheet.rows(
    {
      merge: (area) => {
        merged.add(area);
      },
      row: (line, cells) => {
        merged.fill(line, cells);
        if (line < firstLine) return;
        const beyond = cells.length > width ? firstFilled(cells, width) : -1;
        if (beyond >= 0) watch.problem('ragged-row', line, beyond, textOf(cells[beyond] ?? null));
        else wantsPause = writer.row(line, cells) || wantsPause;
      },
      noResult: (line, column, formula) => {
        if (line >= firstLine && column < width) watch.problem('no-result', line, column, formula);
      },
    },
    async () => {
      if (wantsPause) await writer.pause(0);
      wantsPause = false;
      return true;
    },
  );
  await writer.pause(0);
}

function firstFilled(cells: readonly RawCell[], from: number): number {
  return cells.findIndex((cell, at) => at >= from && cell !== null && textOf(cell).trim() !== '');
}

function textOf(cell: RawCell): string {
  return cell === null ? '' : String(cell);
}
