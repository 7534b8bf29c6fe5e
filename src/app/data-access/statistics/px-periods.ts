/** What parts of a year a letter of TIMEVAL stands for, and how many there are in a year. */
const PARTS: Readonly<Record<string, readonly [mark: string, digits: number, most: number]>> = {
  H: ['-S', 1, 2],
  Q: ['-Q', 1, 4],
  M: ['-', 2, 12],
  W: ['-W', 2, 53],
};

/**
 * The periods of a variable, from its TIMEVAL: `TLIST(Q1,"19984"-"19992")`, or `TLIST(A1),"1994","1996"`. Quarters are written
 * `1998-Q4`, months `1998-04`, and so on, whatever the names of the values look like.
 * @param count how many there must be
 * @returns null where it gives no such list
 */
export function pxPeriods(values: readonly string[], count: number): readonly string[] | null {
  const list = /^TLIST\s*\(\s*([AHQMWD])1?\s*(?:,\s*"(\d+)"\s*-\s*"(\d+)"\s*)?\)$/i.exec(
    values[0] ?? '',
  );
  if (!list) return null;
  const unit = list[1]!.toUpperCase();
  const stated = list[2] === undefined ? values.slice(1) : stepped(unit, list[2], list[3]!, count);
  const periods = stated.map((text) => period(unit, text));
  return periods.length === count && periods.every((each) => each !== null) ? periods : null;
}

/** From a period to another one; too short or too long where these are not so many. */
function stepped(unit: string, from: string, to: string, count: number): readonly string[] {
  const periods = [from];
  while (periods.length <= count && periods.at(-1) !== to)
    periods.push(after(unit, periods.at(-1)!));
  return periods;
}

function after(unit: string, text: string): string {
  const parts = PARTS[unit];
  if (!parts) return String(Number(text) + 1);
  const [, digits, most] = parts;
  const part = Number(text.slice(4)) + 1;
  return part <= most
    ? text.slice(0, 4) + String(part).padStart(digits, '0')
    : String(Number(text.slice(0, 4)) + 1) + '1'.padStart(digits, '0');
}

function period(unit: string, text: string): string | null {
  if (unit === 'A') return /^\d{4}$/.test(text) ? text : null;
  if (unit === 'D')
    return /^\d{8}$/.test(text) ? text.replace(/^(....)(..)(..)$/, '$1-$2-$3') : null;
  const [mark, digits, most] = PARTS[unit]!;
  const part = text.slice(4);
  const fits = /^\d+$/.test(text) && part.length === digits && Number(part) <= most;
  return fits && Number(part) > 0 ? `${text.slice(0, 4)}${mark}${part}` : null;
}
