import type { Dataset, DatasetId } from '../../domain/statistics/dataset';
import type {
  ImportChoices,
  ImportKnowledge,
  ImportPreview,
  ImportProgress,
  ImportResult,
} from '../../domain/statistics/import-run';
import { ImportError } from '../../domain/statistics/import-fault';
import type { Mapping } from '../../domain/statistics/mapping';
import { missingRoles } from '../../domain/statistics/mapping';
import type { ProblemKind } from '../../domain/statistics/problem';
import { proposeMapping } from '../../domain/statistics/propose-mapping';
import { Assembler, readPlanOf } from './assembler';
import { Stopped } from './stopping-problems';
import { buildDataset } from './build-dataset';
import type { ByteSource } from './byte-source';
import { indentedColumn } from './indents';
import type { ObservationColumns } from './observation-columns';
import { openTable } from './open-table';
import type { TableReader } from './table-reader';

export interface TableJob {
  readonly id: DatasetId;
  readonly source: ByteSource;
  readonly choices: ImportChoices;
  readonly knowledge: ImportKnowledge;
  /** When it is read: ISO 8601, to the second, UTC. */
  readonly now: string;
}

export interface TableHooks {
  onPreview(preview: ImportPreview): void;
  onProgress(progress: ImportProgress): void;
  /** Awaited now and then, so that messages are heard; throws to end the reading. */
  breathe(): Promise<void>;
}

export interface ReadResult extends ImportResult {
  readonly columns: ObservationColumns;
}

/**
 * The whole way of a file: recognised, shown, mapped, read to its end, checked and sorted.
 * @throws ImportError
 */
export async function readTable(job: TableJob, hooks: TableHooks): Promise<ReadResult> {
  const { id, source, choices, knowledge } = job;
  const reader = await openTable(source, choices.options);
  const { head } = reader;
  const mapping = choices.mapping ?? proposeMapping(head, knowledge);
  hooks.onPreview({ head, mapping });
  const assembler = new Assembler({ id, head, mapping, choices });
  const file: Dataset['file'] = {
    name: source.name,
    bytes: source.size ?? 0,
    sha256: '',
    read: job.now,
    format: head.format,
    table: head.tables.length > 1 ? (head.tables[head.table] ?? '') : '',
  };
  const stopped = await stoppedBy(async () => {
    if (missingRoles(mapping).length > 0) return;
    const rows = await ofGroups(reader, mapping, knowledge);
    await rows
      .read(readPlanOf(mapping), {
        take: (batch) => {
          assembler.take(batch);
        },
        problem: (...what) => {
          assembler.leftOut(...what);
        },
        pause: async (bytes) => {
          hooks.onProgress({ rows: assembler.rows, bytes, total: source.size });
          await hooks.breathe();
        },
      })
      .catch((error: unknown) => {
        keepWhatIsGood(error, assembler);
      });
  });
  assembler.problems.stopNoMore();
  const { dataset, columns, regions } = buildDataset(assembler, knowledge, file);
  return { dataset, columns, regions, stopped: stopped ?? assembler.problems.stopper() };
}

/** Rows whose names are indented below others get the names of those; few tables need what does so. */
async function ofGroups(
  reader: TableReader,
  mapping: Mapping,
  { regions }: ImportKnowledge,
): Promise<TableReader> {
  const column = indentedColumn(reader.head, mapping);
  if (column < 0) return reader;
  const { withIndents } = await import('./indented-rows');
  return withIndents(reader, column, mapping.columns[column]?.role === 'region' ? regions : null);
}

/** After these nothing of a file is taken: it is not wanted, or any of its bytes may be another one. */
const FINAL: readonly unknown[] = ['cancelled', 'unreadable'];

/** A fault further down in the file does not cost what stands before it. */
function keepWhatIsGood(error: unknown, assembler: Assembler): void {
  if (!(error instanceof ImportError) || FINAL.includes(error.fault) || assembler.rows === 0)
    throw error;
  const what = error.fault === 'malformed' ? error.detail : `${error.fault} ${error.detail}`.trim();
  assembler.problems.add('cut-off', assembler.rows + 1, null, what);
}

/** The problem that ended the work; null where nothing did. */
async function stoppedBy(work: () => Promise<void>): Promise<ProblemKind | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof Stopped) return error.kind;
    throw error;
  }
}
