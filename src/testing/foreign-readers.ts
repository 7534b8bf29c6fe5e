import Papa from 'papaparse';
import { checkPackage } from '../app/data-access/check-package';

/** A line of a CSV file, each cell by its column. */
export type CsvLine = Readonly<Record<string, string>>;

/** The lines of a CSV file as PapaParse reads them; a fault of the file fails the test. */
export function csvLines(text: string): readonly CsvLine[] {
  const options = { header: true, skipEmptyLines: true } as const;
  const { data, errors } = Papa.parse<CsvLine>(text.replace(/^\ufeff/, ''), options);
  if (errors.length) throw new Error(`No CSV: ${JSON.stringify(errors)}`);
  return data;
}

/** A package as the check of packages reads it: its faults, and the set. */
export const checkedPackage = checkPackage;
