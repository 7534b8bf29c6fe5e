import { Service } from '@angular/core';
import type { Observable } from 'rxjs';
import { defer } from 'rxjs';
import type { LoadFailure } from '../domain/fault';
import type { PackageFile, PackageReading, PackageTexts } from './read-package';
import { PACKAGE_FILES, readPackage } from './read-package';

/** Thrown into the stream where a file of the package cannot be had. */
export class PackageError extends Error {
  readonly failure: LoadFailure;

  constructor(failure: LoadFailure) {
    super(`${failure.file}: ${failure.kind} ${String(failure.status)}`);
    this.failure = failure;
  }
}

/** Fetches the data package from `data/` beside the page and reads it. Fails with a `PackageError`. */
@Service()
export class PackageReader {
  read(): Observable<PackageReading> {
    return defer(readFiles);
  }
}

async function readFiles(): Promise<PackageReading> {
  const texts = await Promise.all(
    PACKAGE_FILES.map(async (file) => [file, await textOf(file)] as const),
  );
  return readPackage(Object.fromEntries(texts) as PackageTexts);
}

async function textOf(file: PackageFile): Promise<string> {
  const fault = (kind: LoadFailure['kind'], status = 0) => new PackageError({ kind, file, status });
  // Whatever keeps bytes from coming is a fault of the network to the reader.
  const response = await answerOf(file).catch(() => null);
  if (!response) throw fault('network');
  if (!response.ok) throw fault('status', response.status);
  const text = await response.text().catch(() => null);
  if (text === null) throw fault('network');
  // A server that answers every unknown address with the app's page has no such file.
  if (text.trimStart().startsWith('<')) throw fault('not-csv', response.status);
  return text;
}

async function answerOf(file: PackageFile): Promise<Response> {
  return fetch(`data/${file}`);
}
