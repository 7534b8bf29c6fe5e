import { Service } from '@angular/core';
import type { Observable } from 'rxjs';
import { defer } from 'rxjs';
import { fetchPackage } from './fetch-package';
import type { PackageReading } from './read-package';

/** Fetches the data package from `data/` beside the page and reads it. Fails with a `PackageError`. */
@Service()
export class PackageReader {
  read(): Observable<PackageReading> {
    return defer(() => fetchPackage('data/'));
  }
}
