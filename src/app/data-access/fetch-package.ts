import type { LoadFailure } from '../domain/fault';
import type { PackageFile, PackageReading, PackageTexts } from './read-package';
import { PACKAGE_FILES, readPackage } from './read-package';

/** Why a file of a package cannot be had. */
export class PackageError extends Error {
  readonly failure: LoadFailure;

  constructor(failure: LoadFailure) {
    super(`${failure.file}: ${failure.kind} ${String(failure.status)}`);
    this.failure = failure;
  }
}

/**
 * Fetches a data package and reads it.
 *
 * @param folder its address, with a slash at the end
 * @throws PackageError where a file of it cannot be had
 */
export async function fetchPackage(folder: string): Promise<PackageReading> {
  const texts = await Promise.all(
    PACKAGE_FILES.map(async (file) => [file, await textOf(folder, file)] as const),
  );
  return readPackage(Object.fromEntries(texts) as PackageTexts);
}

async function textOf(folder: string, file: PackageFile): Promise<string> {
  const fault = (kind: LoadFailure['kind'], status = 0) => new PackageError({ kind, file, status });
  // Whatever keeps bytes from coming is a fault of the network to the reader.
  const response = await answerOf(folder + file).catch(() => null);
  if (!response) throw fault('network');
  if (!response.ok) throw fault('status', response.status);
  const text = await response.text().catch(() => null);
  if (text === null) throw fault('network');
  // A server that answers every unknown address with the app's page has no such file.
  if (text.trimStart().startsWith('<')) throw fault('not-csv', response.status);
  return text;
}

/** A page without `fetch` is one without a network, too. */
async function answerOf(address: string): Promise<Response> {
  return fetch(address);
}
