import type { RejectedRow } from '../domain/fault';
import type { RowDiff } from '../domain/package-diff';
import type { Change, Deed } from '../domain/workspace';
import { inOrder, stateOf } from '../domain/workspace';
import type { ZipFault } from '../domain/workspace-fault';
import { DESCRIPTOR } from './descriptor';
import { deedsOf, diffPackages } from './package-rows';
import { unzipPackage } from './package-zip';
import { readHistory } from './read-history';
import { readLayer } from './read-layer';
import type { PackageReading, PackageTexts } from './read-package';
import { PACKAGE_FILES, readPackage } from './read-package';
import type { PackageFiles, WorkspaceMark } from './write-package';
import { printOf, WORKSPACE_KEY, WORKSPACE_VERSION } from './write-package';

/** What a file holds. */
export interface PackageContent {
  /** Null where it is a package without a workspace. */
  readonly mark: WorkspaceMark | null;
  /** The history of its workspace. */
  readonly changes: readonly Change[];
  /** Its tables. */
  readonly reading: PackageReading;
  /** Rows of its history that are at fault. */
  readonly rejected: readonly RejectedRow[];
}

export type OpenedPackage =
  | { readonly kind: 'opened'; readonly content: PackageContent }
  | { readonly kind: 'fault'; readonly fault: ZipFault };

/** What a file would bring, before anything of it takes effect. */
export interface PackagePreview {
  readonly mark: WorkspaceMark | null;
  readonly changes: readonly Change[];
  /** What its tables say beyond the changes: edited by hand, or all where it holds no workspace. */
  readonly edits: readonly Deed[];
  /** Whether it was made over another version of the shipped package, so that its tables are not looked at. */
  readonly isOtherBase: boolean;
  /** How the shipped package with all of that would differ from the shipped package. */
  readonly diffs: readonly RowDiff[];
  readonly refused: readonly RejectedRow[];
}

/** Reads a zip that a person chose. Never throws for anything in it. */
export function openPackage(bytes: Uint8Array): OpenedPackage {
  const unzipped = unzipPackage(bytes);
  return unzipped.kind === 'fault' ? unzipped : openFiles(unzipped.files);
}

function openFiles(files: PackageFiles): OpenedPackage {
  if (PACKAGE_FILES.some((file) => !files.has(file)))
    return { kind: 'fault', fault: 'missing-table' };
  const marked = markOf(files.get(DESCRIPTOR) ?? '');
  if (marked === undefined) return { kind: 'fault', fault: 'no-package' };
  if (marked && marked.version > WORKSPACE_VERSION) return { kind: 'fault', fault: 'newer' };
  const { changes, rejected } = marked ? readHistory(files) : { changes: [], rejected: [] };
  const reading = readPackage(Object.fromEntries(files) as PackageTexts);
  return { kind: 'opened', content: { mark: marked, changes, reading, rejected } };
}

/** @returns undefined where the description cannot be read */
function markOf(text: string): WorkspaceMark | null | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return undefined;
    const mark = (value as Readonly<Record<string, unknown>>)[WORKSPACE_KEY];
    if (typeof mark !== 'object' || mark === null) return null;
    const { version, ...texts } = mark as Readonly<Record<string, unknown>>;
    const word = (key: string) => (typeof texts[key] === 'string' ? texts[key] : '');
    return {
      // What has no number was written by nobody that we know: it is taken for the first form, and read with care.
      version: typeof version === 'number' ? version : 1,
      id: word('id'),
      name: word('name').slice(0, 200),
      made: word('made'),
      base: word('base'),
    };
  } catch {
    return undefined;
  }
}

/**
 * What a file would bring to the shipped package.
 *
 * @param shipped the shipped package's texts, `base` what they read as
 */
export function previewOf(
  { mark, changes, reading, rejected }: PackageContent,
  base: PackageReading,
  shipped: PackageFiles,
): PackagePreview {
  const isOtherBase = mark !== null && mark.base !== printOf(shipped);
  const layered = readLayer(base, stateOf(changes));
  const differing = isOtherBase ? [] : diffPackages(layered.set, reading.set);
  const edited = differing.filter((diff) => !isRefused(diff, reading.rejected));
  const edits = deedsOf(edited, '');
  const all = [...changes, ...edits.map(asChange)];
  const whole = edits.length ? readLayer(base, stateOf(all)) : layered;
  const refused = [
    ...rejected,
    ...(isOtherBase ? [] : reading.rejected),
    ...whole.rejected.filter((row) => !base.rejected.includes(row)),
  ];
  const diffs = diffPackages(base.set, whole.set);
  return { mark, changes, edits, isOtherBase, diffs, refused: eachOnce(refused) };
}

/** What adding a file to work that is there would change in it. */
export interface PackageAddition {
  readonly diffs: readonly RowDiff[];
  /** Changes of the file that the work holds already. */
  readonly held: number;
}

/** @param work the changes of the open workspace, in the order in which they hold */
export function additionTo(
  work: readonly Change[],
  { changes, edits }: Pick<PackagePreview, 'changes' | 'edits'>,
  base: PackageReading,
): PackageAddition {
  const known = new Set(work.map(({ id }) => id));
  const added = changes.filter(({ id }) => !known.has(id));
  const joined = inOrder([...work, ...added, ...edits.map(asChange)]);
  const [before, after] = [work, joined].map((all) => readLayer(base, stateOf(all)).set);
  return {
    diffs: before && after ? diffPackages(before, after) : [],
    held: changes.length - added.length,
  };
}

/** A row that was not taken is not there, but nobody retired it. */
function isRefused({ table, key, kind }: RowDiff, rejected: readonly RejectedRow[]): boolean {
  if (kind !== 'retired') return false;
  return rejected.some(
    ({ file, label, line }) =>
      file === table && (line === 1 || label === key || label.startsWith(`${key},`)),
  );
}

function asChange(deed: Deed, at: number): Change {
  return { ...deed, id: `edit-${String(at)}`, at: '9999', by: '' };
}

function eachOnce(rows: readonly RejectedRow[]): readonly RejectedRow[] {
  const byRow = new Map(rows.map((row) => [`${row.file} ${row.label}`, row]));
  return [...byRow.values()];
}
