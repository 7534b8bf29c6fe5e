/** What stands beside a year and makes a part of it. */
const PARTS: readonly (readonly [RegExp, (year: string) => string])[] = [
  [
    /first nine months|first three quarters|january to september|前三季度|1[-–至]9月/i,
    (y) => `${y}-01/${y}-09`,
  ],
  [/first half|上半年/i, (year) => `${year}-S1`],
  [/second half|下半年/i, (year) => `${year}-S2`],
  [/first quarter|一季度/i, (year) => `${year}-Q1`],
  [/second quarter|二季度/i, (year) => `${year}-Q2`],
  [/third quarter|三季度/i, (year) => `${year}-Q3`],
  [/fourth quarter|四季度/i, (year) => `${year}-Q4`],
];
const YEAR = /(?<![\d.])(?:19|20)\d\d(?!\d|\.\d)/g;

/**
 * The period that words name, as the package writes it: the first year of the nearest text that names one, and the part
 * of it that the same text names. Null where none names a year.
 *
 * @param nearby texts, the nearest first
 */
export function periodIn(nearby: readonly string[]): string | null {
  for (const text of nearby) {
    const [year] = text.match(YEAR) ?? [];
    if (year === undefined) continue;
    const part = PARTS.find(([pattern]) => pattern.test(text));
    return part ? part[1](year) : year;
  }
  return null;
}
