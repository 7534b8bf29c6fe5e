import type { Claim, TargetTerms } from '../app/domain/claim';
import type { ClaimSet, Membership } from '../app/domain/claim-set';
import type { Direction, Indicator, Measure, Unit, UnitId } from '../app/domain/indicator';
import type { Localized } from '../app/domain/localized';
import type { Period } from '../app/domain/period';
import { parsePeriod } from '../app/domain/period';
import type { Region, RegionId } from '../app/domain/region';
import type { Source } from '../app/domain/source';

/** A claim in a test: a value, and whatever else matters there. */
export interface ClaimParts extends Partial<
  Omit<Claim, 'period' | 'target' | 'derivation' | 'note'>
> {
  readonly value: number;
  /** As text; null for none. `2015` if nothing is said. */
  readonly period?: string | null;
  /** Makes the claim a target. Its horizon is its period if nothing is said. */
  readonly target?: Partial<TargetTerms>;
}

type IndicatorParts = Partial<Indicator> & Pick<Indicator, 'id'>;
type RegionParts = Partial<Region> & Pick<Region, 'id'>;

export interface SetParts {
  readonly claims: readonly ClaimParts[];
  /** Of the indicator that every set has. */
  readonly direction?: Direction;
  readonly measure?: Measure;
  /** Further indicators, in percent if nothing is said. */
  readonly indicators?: readonly IndicatorParts[];
  /** Further regions, groups if nothing is said. */
  readonly regions?: readonly RegionParts[];
  /** Groups and their whole members, as the document says. */
  readonly members?: Readonly<Record<RegionId, readonly RegionId[]>>;
}

export const INDICATOR = 'gdp-growth';

/** The period of a text that a test knows to be one. */
export function period(text: string): Period {
  const found = parsePeriod(text);
  if (!found) throw new Error(`"${text}" is no period`);
  return found;
}

/**
 * A small made-up set: one indicator in percent, the nation and three provinces, a `document` of 2014 and two companions,
 * `early` of 2016 and `late` of 2018.
 */
export function claimSet({
  claims,
  direction = 'more',
  measure = 'rate',
  indicators = [],
  regions = [],
  members = {},
}: SetParts): ClaimSet {
  const made = claims.map(toClaim);
  const sources = [
    toSource('document', 'document', '2014-03-01'),
    toSource('early', 'companion', '2016-03-01'),
    toSource('late', 'companion', '2018-03-01'),
  ];
  const measured = [{ id: INDICATOR, direction, measure }, ...indicators].map(toIndicator);
  const units = new Set(['percent', 'index', ...measured.map(({ unit }) => unit)]);
  return {
    claims: made,
    byId: byId(made),
    sources: byId(sources),
    indicators: byId(measured),
    regions: byId([...['CN', 'CN-HL', 'CN-JL', 'CN-LN'].map(toRegion), ...regions.map(toGroup)]),
    units: byId([...units].map(toUnit)),
    memberships: Object.entries(members).flatMap(([group, own]) =>
      own.map((member) => toMembership(group, member)),
    ),
  };
}

function toClaim(parts: ClaimParts, at: number): Claim {
  const { target, ...rest } = parts;
  const when = parts.period === null ? null : period(parts.period ?? '2015');
  const terms = target && {
    horizon: when ?? period('2015'),
    baselineBasis: 'not-needed' as const,
    baselinePeriod: null,
    baselineValue: null,
    ...target,
  };
  return {
    id: `claim-${String(at + 1)}`,
    role: target ? 'target' : 'observation',
    indicator: INDICATOR,
    region: 'CN-LN',
    periodReason: when ? null : 'not-stated',
    operator: 'eq',
    valueMax: null,
    unit: 'percent',
    unitMult: 0,
    denominator: null,
    quote: null,
    source: 'document',
    paragraph: null,
    basis: 'stated',
    derivation: null,
    implied: null,
    revises: null,
    status: 'A',
    note: null,
    ...rest,
    period: when,
    target: terms ?? null,
  };
}

function toIndicator(parts: IndicatorParts): Indicator {
  return {
    name: both(parts.id === INDICATOR ? 'Growth' : parts.id),
    definition: both('Growth of something'),
    unit: 'percent',
    measure: 'rate',
    direction: 'more',
    temporal: 'rate',
    priceBasis: 'real',
    denominator: null,
    decimals: 1,
    topic: 'growth',
    concept: parts.id,
    aliases: [],
    ...parts,
  };
}

function toUnit(id: UnitId): Unit {
  const isPercent = id === 'percent';
  return {
    id,
    name: both(id),
    symbol: both(isPercent ? '%' : ''),
    quantity: isPercent ? 'ratio' : id,
  };
}

function toRegion(id: string): Region {
  const level = id === 'CN' ? 'nation' : 'province';
  const short = { 'CN-HL': 'Heilongjiang', 'CN-JL': 'Jilin', 'CN-LN': 'Liaoning' }[id] ?? 'China';
  const codes = { parent: id === 'CN' ? null : 'CN', iso31662: null, gbT2260: null };
  return { id, level, ...codes, name: both(short), short: both(short), aliases: [], note: null };
}

function toGroup(parts: RegionParts): Region {
  const name = both(parts.id);
  return { ...toRegion(parts.id), level: 'group', name, short: name, ...parts };
}

function toMembership(group: RegionId, member: RegionId): Membership {
  return { group, member, from: null, to: null, extent: 'whole', source: 'document' };
}

function toSource(id: string, set: Source['set'], published: string): Source {
  return {
    id,
    set,
    publisher: both(id),
    title: both(id),
    published,
    author: null,
    issuingBody: null,
    kind: 'news',
    language: 'en',
    about: both(id),
    phrases: 'not-held',
    note: null,
  };
}

function both(text: string): Localized {
  return { en: text, zh: text };
}

function byId<T extends { readonly id: string }>(entries: readonly T[]): ReadonlyMap<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
