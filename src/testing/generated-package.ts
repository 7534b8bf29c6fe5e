import type { PackageFile, PackageTexts } from '../app/data-access/read-package';
import { COLUMNS, readPackage } from '../app/data-access/read-package';
import type { ClaimSet } from '../app/domain/claim-set';
import type { Cells, Kind } from './generated-lists';
import {
  BULLETIN,
  CENSUS,
  denominatorOf,
  indicatorId,
  indicatorRow,
  KINDS,
  sourceRows,
  yearbookOf,
  YEARS,
} from './generated-lists';

/** For tests and tools: a large made-up package, every province in 25 years by 40 indicators, and the nation beside them. */

const OF_EACH_KIND = 8;

/** How large, and how wordy. */
export interface GeneratedParts {
  /** Indicators of each of the five measures, 8 if nothing is said: 875 claims each. */
  readonly ofEachKind?: number;
  /** Whether each claim quotes a phrase, and every tenth has a note. */
  readonly phrases?: boolean;
}
/** Shares of all cells. Without the gaps, with what is contradicted or revised, there are as many claims as cells. */
const FATES = { gap: 0.02, conflict: 0.005, revision: 0.015 } as const;

type Fate = keyof typeof FATES | 'plain';
type Random = () => number;

/**
 * The texts of a package with 34 provincial-level regions, 25 years and 40 indicators of five measures: 34,000 claims on
 * the regions (some cells have none, some have two), and 1,000 on the nation, which sum up what adds up. The same seed
 * gives the same bytes.
 *
 * Other sizes, and words, on request.
 *
 * @param shipped the project's own texts, of which units, regions, groups and sources stay
 */
export function generatedPackage(
  shipped: PackageTexts,
  seed = 1,
  { ofEachKind = OF_EACH_KIND, phrases = false }: GeneratedParts = {},
): PackageTexts {
  const random = mulberry32(seed);
  const provinces = provincesOf(shipped['regions.csv']);
  const indicators = KINDS.flatMap((kind) =>
    Array.from({ length: ofEachKind }, (_, at) => ({ kind, number: at + 1 })),
  );
  const fates = fatesOf(indicators.length * provinces.length * YEARS.length, random).values();
  const claims = indicators.flatMap(({ kind, number }) => {
    const indicator = indicatorId(kind, number);
    const paths = provinces.map((region) => ({ region, path: pathOf(kind, random) }));
    const whole = YEARS.map((year, at) => {
      const sum = paths.reduce((total, { path }) => total + (path[at] ?? NaN), 0);
      const value = kind.figures.addUp ? sum : sum / paths.length;
      return claimOf({ indicator, kind, region: 'CN', year }, value, yearbookOf(year));
    });
    const parts = paths.flatMap(({ region, path }) =>
      YEARS.flatMap((year, at) => {
        const { value: fate = 'plain' } = fates.next();
        return claimsOn({ indicator, kind, region, year }, path[at] ?? NaN, fate, random);
      }),
    );
    return [...whole, ...parts];
  });
  const lists = indicators.map(({ kind, number }) => indicatorRow(kind, number));
  return {
    ...shipped,
    'sources.csv': withRows(shipped['sources.csv'], 'sources.csv', sourceRows()),
    'indicators.csv': withRows('', 'indicators.csv', lists),
    'claims.csv': withRows('', 'claims.csv', phrases ? claims.map(inWords) : claims),
  };
}

/** The same package, read. */
export function generatedSet(shipped: PackageTexts, parts: GeneratedParts, seed = 1): ClaimSet {
  return readPackage(generatedPackage(shipped, seed, parts)).set;
}

/** Numbers from 0 to below 1, the same ones for a seed: the generator of 32 bits that is known as mulberry32. */
function mulberry32(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 15), state | 1);
    const again = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((again ^ (again >>> 14)) >>> 0) / 2 ** 32;
  };
}

function between([from, to]: readonly [number, number], random: Random): number {
  return from + (to - from) * random();
}

function provincesOf(regions: string): readonly string[] {
  return regions
    .split('\n')
    .map((line) => line.split(','))
    .flatMap(([id, level]) => (id !== undefined && level === 'province' ? [id] : []));
}

/** What becomes of each cell: as many of each fate as its share says, scattered. */
function fatesOf(cells: number, random: Random): readonly Fate[] {
  const special = (Object.keys(FATES) as (keyof typeof FATES)[]).flatMap((fate) =>
    Array.from({ length: Math.round(FATES[fate] * cells) }, () => fate),
  );
  const fates = Array.from({ length: cells }, (_, at): Fate => special[at] ?? 'plain');
  for (let last = cells - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    [fates[last], fates[other]] = [fates[other] ?? 'plain', fates[last] ?? 'plain'];
  }
  return fates;
}

/** The figures of a region, year by year. */
function pathOf({ figures: { start, step, addUp } }: Kind, random: Random): readonly number[] {
  const path = [between(start, random)];
  while (path.length < YEARS.length) {
    const [last, change] = [path.at(-1) ?? NaN, between(step, random)];
    path.push(addUp ? last * change : last + change);
  }
  return path;
}

interface Place {
  readonly indicator: string;
  readonly kind: Kind;
  readonly region: string;
  readonly year: number;
}

/** None, one or two claims on a cell. */
function claimsOn(place: Place, value: number, fate: Fate, random: Random): readonly Cells[] {
  if (fate === 'gap') return [];
  const first = claimOf(place, value, yearbookOf(place.year));
  if (fate === 'plain') return [first];
  const other = value * between([1.02, 1.08], random);
  const revises = fate === 'revision' ? (first['id'] ?? '') : '';
  return [first, claimOf(place, other, revises ? CENSUS : BULLETIN, `-${fate}`, revises)];
}

function claimOf(
  { indicator, kind, region, year }: Place,
  value: number,
  source: string,
  suffix = '',
  revises: string | number = '',
): Cells {
  return {
    id: `${indicator}-${String(year)}-${region.toLowerCase()}${suffix}`,
    role: 'observation',
    indicator,
    region,
    period: year,
    operator: 'eq',
    value: value.toFixed(kind.figures.decimals),
    unit: kind.unit,
    unit_mult: kind.figures.mult,
    denominator: denominatorOf(kind),
    source,
    basis: 'stated',
    revises,
    status: 'A',
  };
}

/** The claim with words of its own. */
function inWords(claim: Cells, at: number): Cells {
  const { indicator = '', region = '', period = '', value = '' } = claim;
  const name = String(indicator).replace(/-/g, ' ');
  return {
    ...claim,
    phrase: `${name} of ${String(region)} came to ${String(value)} in ${String(period)}`,
    as_stated: value,
    paragraph: (at % 90) + 1,
    ...(at % 10 ? {} : { note_en: 'Rounded by the yearbook.', note_zh: '年鉴已四舍五入。' }),
  };
}

/** A file with rows behind its own; without its own, behind its header. No cell of ours needs quotes. */
function withRows(text: string, file: PackageFile, rows: readonly Cells[]): string {
  const columns = COLUMNS[file].split(' ');
  const lines = rows.map((row) => columns.map((name) => row[name] ?? '').join(','));
  return `${[text.trimEnd() || columns.join(','), ...lines].join('\n')}\n`;
}
