import { MOST_WHOLE_BYTES } from '../../domain/statistics/import-fault';
import type { ByteSource } from './byte-source';
import type { ZipArchive } from './zip';
import { entrySource } from './zip';

/** A part of an office document, by its path in the archive; null where it is not there. @throws ImportError as for any entry */
export function archivePart(archive: ZipArchive, path: string): ByteSource | null {
  const entry = archive.entries.find(({ name }) => name === path);
  return entry ? entrySource(archive, entry, MOST_WHOLE_BYTES) : null;
}
