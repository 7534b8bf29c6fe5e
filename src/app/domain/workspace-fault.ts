import type { RevisedTable } from './workspace';

/** Why the browser does not keep the work. `newer`: its database belongs to a newer version of the app. */
export type SaveFailure = 'full' | 'barred' | 'newer' | 'blocked' | 'broken';

/** Why a file is refused as a whole. */
export type ZipFault =
  'unreadable' | 'too-large' | 'too-many' | 'no-package' | 'missing-table' | 'newer';

/** Every table of a package; members of groups cannot be revised. */
export type PackageTable = RevisedTable | 'region-members.csv';
