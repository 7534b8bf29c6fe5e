import { Service } from '@angular/core';
import type { Observable } from 'rxjs';
import { catchError, defer, of } from 'rxjs';
import type { BoundariesFaultCode, BoundariesReading, BoundaryOrigin } from '../domain/boundaries';
import { LARGEST_FILE } from '../domain/boundaries';
import type { Region } from '../domain/region';
import { SHIPPED_FILE, SHIPPED_ORIGIN } from './shipped-map';

/**
 * Gets the boundaries of the regions, those that come with the app or the reader's own. Each stream gives one reading and
 * ends; it never fails, as a map that cannot be had is something to be told, not to be broken by. What decodes the file is
 * fetched with it, for no other page needs it.
 */
@Service()
export class BoundariesReader {
  shipped(regions: readonly Region[]): Observable<BoundariesReading> {
    return defer(async () => {
      const response = await fetch(`data/${SHIPPED_FILE}`);
      return response.ok
        ? read(await response.text(), regions, SHIPPED_ORIGIN)
        : fault('not-found', String(response.status), SHIPPED_FILE);
    }).pipe(catchError(() => of(fault('not-answered', '', SHIPPED_FILE))));
  }

  /** A file of the reader's own. It is read in the browser and goes nowhere. */
  own(file: File, regions: readonly Region[]): Observable<BoundariesReading> {
    const origin: BoundaryOrigin = { kind: 'own', title: file.name, licence: null };
    return defer(async () =>
      file.size > LARGEST_FILE
        ? fault('too-large', String(file.size), '')
        : read(await file.text(), regions, origin),
    ).pipe(catchError(() => of(fault('not-opened', '', file.name))));
  }
}

async function read(
  text: string,
  regions: readonly Region[],
  origin: BoundaryOrigin,
): Promise<BoundariesReading> {
  const { readBoundaries } = await import('./read-boundaries');
  return readBoundaries(text, regions, origin);
}

function fault(code: BoundariesFaultCode, value: string, at: string): BoundariesReading {
  return { kind: 'fault', fault: { code, value, at } };
}
