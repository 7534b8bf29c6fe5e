import {
  ImportError,
  MOST_FILE_BYTES,
  MOST_WHOLE_BYTES,
} from '../../domain/statistics/import-fault';
import type { TableOptions } from '../../domain/statistics/table';
import type { ByteSource } from './byte-source';
import { chosenTable } from './chosen-table';
import { chunkedSource } from './chunked-source';
import type { PackageResource } from './package-resources';
import { aboutPackage, packageResources } from './package-resources';
import { openText } from './read-text';
import type { OpenTable, TableReader } from './table-reader';
import { withMissing } from './with-missing';
import type { ZipArchive } from './zip';
import { isZip } from './signs-of-packing';
import { entrySource, openZip } from './zip';

const DESCRIPTOR = 'datapackage.json';
const MOST_DESCRIPTOR = 16 * 1024 ** 2;

/**
 * A Data Package in a zip archive: its tables of delimited text, with what the description says of each: dialect, encoding,
 * names of fields, signs for missing values.
 * @throws ImportError `no-table` for a description alone, with what to do
 */
export const openDataPackage: OpenTable = async (source, options) => {
  if (!isZip(await source.head(4)))
    throw new ImportError(
      'no-table',
      `${DESCRIPTOR} alone: zip it with its files, or give its address`,
    );
  const archive = await openZip(source, MOST_WHOLE_BYTES);
  const place = archive.entries.find(({ name }) => /^([^/]+\/)?datapackage\.json$/.test(name));
  if (!place) throw new ImportError('malformed', `${DESCRIPTOR}: not in the archive`);
  const folder = place.name.slice(0, -DESCRIPTOR.length);
  const descriptor = await readDescriptor(entrySource(archive, place, MOST_DESCRIPTOR));
  const resources = packageResources(descriptor).flatMap((resource) => {
    const parts = resource.paths.map((path) =>
      archive.entries.find(({ name }) => name === folder + path),
    );
    return parts.length > 0 && !parts.includes(undefined) ? [resource] : [];
  });
  if (resources.length === 0)
    throw new ImportError('no-table', `${DESCRIPTOR}: no file of a resource is in the archive`);
  const table = chosenTable(options, resources);
  const resource = resources[table]!;
  const reader = await openText(bytesOf(archive, folder, resource), optionsOf(resource, options));
  return described(withMissing(reader, resource.missing), resource, {
    tables: resources.map(({ title }) => title),
    table,
    about: aboutPackage(descriptor, resources.length > 1 ? resource.title : ''),
  });
};

async function readDescriptor(source: ByteSource): Promise<unknown> {
  const text = new TextDecoder().decode(await source.whole(MOST_DESCRIPTOR));
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ImportError(
      'malformed',
      `${DESCRIPTOR}: ${error instanceof Error ? error.message : 'JSON'}`,
      error,
    );
  }
}

/** The parts of a resource, one after the other: the first one has the header. */
function bytesOf(archive: ZipArchive, folder: string, { paths }: PackageResource): ByteSource {
  const parts = paths.map((path) => {
    const entry = archive.entries.find(({ name }) => name === folder + path)!;
    return entrySource(archive, entry, MOST_FILE_BYTES);
  });
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const size = parts.reduce((sum, part) => sum + (part.size ?? 0), 0);
  return chunkedSource(paths[0] ?? '', size, async function* () {
    for (const part of parts) yield* part.chunks();
  });
}

function optionsOf(resource: PackageResource, options: TableOptions): TableOptions {
  return {
    ...options,
    encoding: options.encoding ?? resource.encoding,
    delimiter: options.delimiter ?? resource.delimiter,
    headerLine: options.headerLine ?? (resource.header ? null : 0),
  };
}

function described(
  reader: TableReader,
  { fields, header }: PackageResource,
  package_: Pick<TableReader['head'], 'tables' | 'table' | 'about'>,
): TableReader {
  const { head } = reader;
  return {
    ...reader,
    head: {
      ...head,
      ...package_,
      format: 'data-package',
      // The file's own names are what its other users know; those of the description stand in where it has none.
      columns: header
        ? head.columns
        : head.columns.map((column, at) => ({ ...column, name: fields[at] ?? column.name })),
    },
  };
}
