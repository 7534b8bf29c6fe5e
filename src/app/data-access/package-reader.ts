import { Service } from '@angular/core';
import type { Observable } from 'rxjs';
import { catchError, forkJoin, map, throwError } from 'rxjs';
import { fromFetch } from 'rxjs/fetch';
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
    const texts = Object.fromEntries(PACKAGE_FILES.map((file) => [file, textOf(file)]));
    return forkJoin(texts as Record<PackageFile, Observable<string>>).pipe(
      map((read: PackageTexts) => readPackage(read)),
    );
  }
}

function textOf(file: PackageFile): Observable<string> {
  return fromFetch(`data/${file}`, {
    selector: async (response) => {
      if (!response.ok) throw new PackageError({ kind: 'status', file, status: response.status });
      const text = await response.text();
      // A server that answers every unknown address with the app's page has no such file.
      if (text.trimStart().startsWith('<'))
        throw new PackageError({ kind: 'not-csv', file, status: response.status });
      return text;
    },
  }).pipe(
    catchError((error: unknown) => {
      const known =
        error instanceof PackageError
          ? error
          : new PackageError({ kind: 'network', file, status: 0 });
      return throwError(() => known);
    }),
  );
}
