import { strToU8, zipSync } from 'fflate';

/**
 * Files as a zip that is the same bytes for the same files and day, in every time zone.
 *
 * @param files texts as UTF-8
 * @param today ISO 8601, the day that the files bear
 */
export function zipOf(
  files: ReadonlyMap<string, string | Uint8Array>,
  today: string,
): Uint8Array<ArrayBuffer> {
  const mtime = dayOf(today);
  const entries = [...files].map(([name, file]) => {
    const bytes = typeof file === 'string' ? strToU8(file) : file;
    return [name, [bytes, { mtime, level: 6 }]] as const;
  });
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
}

/** A zip has local times, so that local noon of the day is the same bytes anywhere. */
function dayOf(today: string): Date {
  const [year = NaN, month = NaN, day = NaN] = today.slice(0, 10).split('-').map(Number);
  const date = new Date(year, month - 1, day, 12);
  if (!(date.getFullYear() >= 1980))
    throw new Error(`“${today}” is no day that a zip can hold; give one like 2026-11-28.`);
  return date;
}
