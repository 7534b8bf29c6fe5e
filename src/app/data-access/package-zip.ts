import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { ZipFault } from '../domain/workspace-fault';
import { DESCRIPTOR } from './descriptor';
import type { PackageFiles } from './write-package';

/** Bytes of a file as it comes, bytes of all that is in it, and how many entries it may have. */
export const ZIP_LIMITS = { packed: 50e6, unpacked: 200e6, files: 200 } as const;

export type Unzipped =
  | { readonly kind: 'files'; readonly files: PackageFiles }
  | { readonly kind: 'fault'; readonly fault: ZipFault };

/** The files of a package as one zip. */
export function zipPackage(files: PackageFiles): Uint8Array<ArrayBuffer> {
  const entries = [...files].map(([name, text]) => [name, strToU8(text)] as const);
  return zipSync(Object.fromEntries(entries), { level: 6 });
}

/**
 * The tables and the description of a package in a zip, wherever in it the description stands: some tools pack the folder
 * itself. Whatever else is in it is left packed. Nothing of it is trusted, its sizes least of all.
 *
 * @param maps whether the maps in its folders come, too: a check holds them against the description
 */
export function unzipPackage(
  bytes: Uint8Array,
  limits = ZIP_LIMITS,
  maps: 'left' | 'taken' = 'left',
): Unzipped {
  const isWanted = (name: string) => isTable(name) || (maps === 'taken' && isMap(name));
  if (bytes.length > limits.packed) return { kind: 'fault', fault: 'too-large' };
  const names: string[] = [];
  let unpacked = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        names.push(name);
        // The number of entries that a zip declares is no promise either.
        if (names.length > limits.files) throw new RangeError(`More than ${String(limits.files)}`);
        // What is stored unpacked is copied by its packed size, and many entries may share the same bytes.
        if (isWanted(name)) unpacked += Math.max(size, originalSize);
        return false;
      },
    });
  } catch (error) {
    return { kind: 'fault', fault: error instanceof RangeError ? 'too-many' : 'unreadable' };
  }
  if (unpacked > limits.unpacked) return { kind: 'fault', fault: 'too-large' };
  const folder = folderOf(names);
  if (folder === null) return { kind: 'fault', fault: 'no-package' };
  const isOwn = (name: string) => name.startsWith(folder) && isPlain(name.slice(folder.length));
  try {
    // Each entry is unpacked into as many bytes as it declares, and no more: one that declares too few is cut off.
    const own = unzipSync(bytes, { filter: ({ name }) => isOwn(name) && isWanted(name) });
    const texts = Object.entries(own).map(
      ([name, data]) => [name.slice(folder.length), strFromU8(data)] as const,
    );
    return { kind: 'files', files: new Map(texts) };
  } catch {
    return { kind: 'fault', fault: 'unreadable' };
  }
}

/** The folder of the description that stands highest; null where there is none. */
function folderOf(names: readonly string[]): string | null {
  const found = names
    .filter((name) => name === DESCRIPTOR || name.endsWith(`/${DESCRIPTOR}`))
    .filter((name) => !name.startsWith('__MACOSX/'))
    .sort((a, b) => a.split('/').length - b.split('/').length || a.length - b.length);
  return found[0]?.slice(0, -DESCRIPTOR.length) ?? null;
}

function isTable(name: string): boolean {
  return name.endsWith('.csv') || name.endsWith(DESCRIPTOR);
}

function isMap(name: string): boolean {
  return name.endsWith('.topo.json');
}

/** A file of the package's own folder, not of one above it; of one below it only a map. */
function isPlain(name: string): boolean {
  return /^[\w-]+\.(csv|json)$/.test(name) || /^([\w-]+\/)*[\w-]+\.topo\.json$/.test(name);
}
