import { ImportError, MOST_FILE_BYTES } from '../../domain/statistics/import-fault';
import { packageAt } from './package-at';

/** What an address answered. */
export interface FetchedTable {
  readonly blob: Blob;
  /** The last part of the address, which is what a file would be called. */
  readonly name: string;
}

/** As the browser's `fetch`, so that tests need none. */
export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** So much is gathered before it is handed to the browser, which need not keep it in memory. */
const PART_BYTES = 8 * 1024 ** 2;

/**
 * Fetches a table from an address, without cookies and without saying where from. A Data Package's description brings its
 * files with it.
 * @throws ImportError `address-refused` with the status, `address-unreachable`, `too-large`, `cancelled`
 */
export async function fetchTable(
  address: string,
  signal: AbortSignal,
  get: Fetch = (...request) => fetch(...request),
): Promise<FetchedTable> {
  const url = urlOf(address);
  const blob = await fetchBlob(url, signal, get);
  const fetched = { blob, name: nameOf(url) };
  return (await packageAt(fetched, url, (part) => fetchBlob(part, signal, get))) ?? fetched;
}

function urlOf(address: string): URL {
  // `URL.parse` is younger than the oldest browsers that are to work.
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : null;
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url;
  throw new ImportError('address-unreachable', address.trim());
}

function nameOf({ pathname, hostname }: URL): string {
  const last = pathname.split('/').findLast((part) => part !== '') ?? hostname;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

async function fetchBlob(url: URL, signal: AbortSignal, get: Fetch): Promise<Blob> {
  try {
    const response = await get(url.href, {
      signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) throw new ImportError('address-refused', String(response.status));
    const size = Number(response.headers.get('content-length') ?? 0);
    if (size > MOST_FILE_BYTES) throw new ImportError('too-large', String(MOST_FILE_BYTES));
    return await bodyOf(response);
  } catch (error) {
    if (error instanceof ImportError) throw error;
    if (signal.aborted) throw new ImportError('cancelled', '', error);
    throw new ImportError('address-unreachable', url.href, error);
  }
}

async function bodyOf(response: Response): Promise<Blob> {
  const reader = response.body?.getReader();
  const blobs: Blob[] = [];
  let parts: BlobPart[] = [];
  let [waiting, bytes] = [0, 0];
  for (let next = await reader?.read(); next && !next.done; next = await reader?.read()) {
    parts.push(next.value);
    waiting += next.value.length;
    bytes += next.value.length;
    if (bytes > MOST_FILE_BYTES) {
      await reader?.cancel();
      throw new ImportError('too-large', String(MOST_FILE_BYTES));
    }
    if (waiting < PART_BYTES) continue;
    blobs.push(new Blob(parts));
    parts = [];
    waiting = 0;
  }
  return new Blob([...blobs, ...parts]);
}
