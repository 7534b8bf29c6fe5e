import type { Claim } from '../../domain/claim';
import type { ClaimSet } from '../../domain/claim-set';
import { parsePeriod } from '../../domain/period';
import type { Dataset } from '../../domain/statistics/dataset';
import type { Observations } from '../../domain/statistics/statistics';

/** STAND-IN for domain/statistics/as-claims.ts */
export function figureSet(
  dataset: Dataset,
  slices: readonly Observations[],
  base: ClaimSet,
): ClaimSet {
  const claims: Claim[] = [];
  const seen = new Set<string>();
  const both = (text: string) => ({ en: text, zh: text });
  for (const slice of slices) {
    const member = dataset.indicators[slice.indicator]!;
    for (let at = 0; at < slice.value.length; at += 1) {
      const value = slice.value[at]!;
      const period = parsePeriod(dataset.periods[slice.period[at]!]!.id);
      const id = `${dataset.id}-${slice.row[at]}-${slice.indicator}-${slice.period[at]}`;
      if (Number.isNaN(value) || seen.has(id)) continue;
      seen.add(id);
      claims.push({
        id,
        role: 'observation',
        indicator: member.id,
        region: dataset.regions[slice.region[at]!]!.id,
        period,
        periodReason: null,
        operator: 'eq',
        value,
        valueMax: null,
        unit: `${member.id}-unit`,
        unitMult: member.unitMult,
        denominator: null,
        target: null,
        quote: null,
        source: dataset.id,
        paragraph: null,
        basis: 'stated',
        derivation: null,
        implied: null,
        revises: null,
        status: 'A',
        note: null,
      });
    }
  }
  return {
    claims,
    byId: new Map(claims.map((claim) => [claim.id, claim])),
    sources: new Map([
      [
        dataset.id,
        {
          id: dataset.id,
          set: 'document',
          publisher: both(dataset.about.publisher || dataset.file.name),
          title: both(dataset.about.title || dataset.file.name),
          published: dataset.about.published || dataset.file.read.slice(0, 10),
          author: null,
          issuingBody: null,
          kind: 'dataset',
          language: 'en',
          about: both(''),
          phrases: 'not-held',
          note: null,
        },
      ],
    ]),
    indicators: new Map(
      dataset.indicators.map((member) => [
        member.id,
        {
          id: member.id,
          name: member.name,
          definition: both(''),
          unit: `${member.id}-unit`,
          measure: 'level',
          direction: 'neither',
          temporal: 'none',
          priceBasis: 'none',
          denominator: null,
          decimals: member.decimals,
          topic: '',
          concept: member.id,
          aliases: [],
        },
      ]),
    ),
    regions: new Map([
      ...dataset.regions.map(
        (member) =>
          [
            member.id,
            base.regions.get(member.id) ?? {
              id: member.id,
              level: 'area',
              parent: null,
              iso31662: null,
              gbT2260: null,
              name: member.name,
              short: member.name,
              aliases: [],
              note: null,
            },
          ] as const,
      ),
    ]),
    units: new Map(
      dataset.indicators.map((member) => [
        `${member.id}-unit`,
        {
          id: `${member.id}-unit`,
          name: both(member.unit),
          symbol: both(member.unit),
          quantity: 'amount',
        },
      ]),
    ),
    memberships: [],
  };
}
