import { ImportError, MOST_WHOLE_BYTES } from '../../domain/statistics/import-fault';
import type { FetchedTable } from './address';
import { packageResources } from './package-resources';
import { storedZip } from './stored-zip';

const MOST_DESCRIPTOR = 16 * 1024 ** 2;
const MOST_FILES = 100;

/**
 * A Data Package whose description was fetched: a zip archive with its files, which stand beside the description.
 * @returns null for what is no description of a package
 * @throws ImportError of any of its files
 */
export async function packageAt(
  { blob, name }: FetchedTable,
  url: URL,
  fetchFile: (url: URL) => Promise<Blob>,
): Promise<FetchedTable | null> {
  const descriptor = await descriptorOf(blob);
  if (!descriptor) return null;
  const paths = packageResources(descriptor).flatMap((resource) => resource.paths);
  const files: { name: string; blob: Blob }[] = [{ name: 'datapackage.json', blob }];
  let bytes = blob.size;
  for (const path of [...new Set(paths)].slice(0, MOST_FILES)) {
    // A package may name no file outside its own folder.
    const isOwn = !path.startsWith('/') && !path.split('/').includes('..');
    if (!isOwn || !URL.canParse(path, url.href)) continue;
    const file = new URL(path, url);
    if (file.origin !== url.origin) continue;
    const fetched = await fetchFile(file);
    bytes += fetched.size;
    if (bytes > MOST_WHOLE_BYTES) throw new ImportError('too-large', String(MOST_WHOLE_BYTES));
    files.push({ name: path, blob: fetched });
  }
  return { blob: await storedZip(files), name: name.replace(/\.json$/, '.zip') };
}

async function descriptorOf(blob: Blob): Promise<unknown> {
  if (blob.size > MOST_DESCRIPTOR) return null;
  const start = new TextDecoder().decode(await blob.slice(0, 64).arrayBuffer());
  if (!/^\ufeff?\s*\{/.test(start)) return null;
  try {
    const json: unknown = JSON.parse(new TextDecoder().decode(await blob.arrayBuffer()));
    return packageResources(json).length > 0 ? json : null;
  } catch {
    return null;
  }
}
