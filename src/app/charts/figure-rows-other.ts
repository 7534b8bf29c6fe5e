import { formatDate } from '../../i18n/format';
import type { Claim } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import { entry } from '../domain/claim-set';
import { derivedUnit } from '../domain/derived-unit';
import type { IndexPath } from '../domain/index-path';
import type { Localized } from '../domain/localized';
import type { Coded, FigureRow } from './figure-row';
import { coded, PLAIN } from './figure-row';
import type { Count, Listed } from './figure-row-ground';
import { inBoth } from './figure-rows-words';
import type { UndatedPair } from './undated-pair';

/** SDMX's code for a dimension that does not apply. */
const NOT_APPLICABLE = '_Z';
const NOTHING: Localized = { en: '', zh: '' };

/** A target that is a change from a base year, as an index: 100, and what it leads to. */
export function pathRows(
  { target, baseYear, end, horizonYear, assumedBy }: IndexPath,
  set: ClaimSet,
) {
  const { claim } = target;
  const frame = {
    ...PLAIN,
    region: codedRegion(claim, set),
    indicator: codedIndicator(claim, set),
    unit: coded(derivedUnit(set, 'index')),
    shown: 'index',
    claims: [claim.id],
    note: inBoth(({ dataFiles: { notes } }) => {
      if (assumedBy === null) return '';
      return assumedBy === 'editors' ? notes.assumedByEditors : notes.assumedByAnalyst;
    }),
  } as const;
  return [
    { ...frame, part: 'baseline', period: String(baseYear), value: 100 },
    {
      ...frame,
      part: 'goal',
      role: 'target',
      operator: claim.operator,
      period: String(horizonYear),
      value: end,
      note: NOTHING,
    },
  ] as const satisfies readonly FigureRow[];
}

/** Both figures of the pair, and the changes between them that the notes name. */
export function pairRows(
  { former, latest, difference, relative }: UndatedPair,
  set: ClaimSet,
): readonly FigureRow[] {
  const row = (claim: Claim, note: Localized) => statedRow(claim, note, set);
  const changes = difference && relative ? [difference, relative] : [];
  return [
    row(
      former,
      inBoth(({ dataFiles }) => dataFiles.notes.former),
    ),
    row(
      latest,
      inBoth(({ dataFiles }) => dataFiles.notes.latest),
    ),
    ...changes.map((claim) => row(claim, claim.note ?? NOTHING)),
  ];
}

/** An entry of a list, as it is stated. */
export function listedRow(one: Listed, set: ClaimSet): FigureRow {
  if (!('reason' in one)) return statedRow(one, one.note ?? NOTHING, set);
  const indicator = entry(set.indicators, one.indicator);
  return {
    ...PLAIN,
    region: codedRegion(one, set),
    indicator: coded(indicator),
    period: one.period,
    value: null,
    unit: coded(entry(set.units, indicator.unit)),
    gap: one.reason,
    claims: [],
    note: { en: one.note, zh: one.note },
  };
}

function statedRow(claim: Claim, note: Localized, set: ClaimSet): FigureRow {
  return {
    ...PLAIN,
    region: codedRegion(claim, set),
    indicator: codedIndicator(claim, set),
    period: claim.period?.id ?? null,
    periodReason: claim.periodReason,
    role: claim.role,
    operator: claim.operator,
    value: claim.value,
    valueMax: claim.valueMax,
    unit: coded(entry(set.units, claim.unit)),
    unitMult: claim.unitMult,
    status: claim.status,
    claims: [claim.id],
    note,
  };
}

/** How many claims sources make: no figures of a region, so that what counts stands for the indicator. */
export function countRows(counts: readonly Count[]): readonly FigureRow[] {
  return counts.map(({ sources, claims }) => {
    const [source, ...others] = sources;
    const id = others.length || !source ? 'companions' : source.id;
    const name = inBoth((words) => {
      const { lang } = words;
      return others.length || !source
        ? words.sources.companions(sources.length)
        : `${source.publisher[lang]} ${formatDate(source.published, lang)}`;
    });
    return {
      ...PLAIN,
      region: { id: NOT_APPLICABLE, name: inBoth(({ dataFiles }) => dataFiles.notApplicable) },
      indicator: {
        id: `claims.${id}`,
        name: inBoth((words) => words.dataFiles.claimsOf(name[words.lang])),
      },
      period: null,
      periodReason: 'not-applicable',
      value: claims.length,
      unit: { id: 'claims', name: inBoth(({ dataFiles }) => dataFiles.claimsUnit) },
      claims: claims.map((claim) => claim.id),
      note: inBoth(({ dataFiles }) => dataFiles.notes.counted),
    };
  });
}

function codedRegion({ region }: Pick<Claim, 'region'>, set: ClaimSet): Coded {
  return coded(entry(set.regions, region));
}

function codedIndicator({ indicator }: Claim, set: ClaimSet): Coded {
  return coded(entry(set.indicators, indicator));
}
