import { formatDate } from '../../../i18n/format';
import type { ClaimId } from '../../domain/claim';
import { plainValue } from '../../domain/claim';
import type { ClaimSet } from '../../domain/claim-set';
import { entry } from '../../domain/claim-set';
import { byCode } from '../../domain/order';
import type { Params } from '../../domain/compare-state';
import type { AllWords } from '../../store/all-words';
import { figureText, periodText } from '../../evidence/claim-facts';

export const CLAIM_COLUMNS = [
  'figure',
  'indicator',
  'region',
  'period',
  'unit',
  'source',
  'phrase',
  'status',
] as const;
export type ClaimColumn = (typeof CLAIM_COLUMNS)[number];

export interface ClaimRow {
  readonly id: ClaimId;
  readonly cells: Readonly<Record<ClaimColumn, string>>;
  readonly hasPhrase: boolean;
  readonly source: string;
  readonly indicator: string;
  readonly role: string;
  readonly value: number;
  /** For sorting: the last month of the period, or the least where there is none. */
  readonly time: number;
  readonly published: string;
  readonly searched: string;
}

/** What the Claims page's address holds. */
export interface ClaimFilter {
  readonly text: string;
  readonly source: string;
  readonly indicator: string;
  readonly role: string;
  readonly sort: ClaimColumn | '';
  readonly direction: 'asc' | 'desc';
}

export function readFilter(params: Params): ClaimFilter {
  const [column, direction] = (params['sort'] ?? '').split('.');
  return {
    text: params['q'] ?? '',
    source: params['source'] ?? '',
    indicator: params['indicator'] ?? '',
    role: params['role'] ?? '',
    sort: CLAIM_COLUMNS.find((known) => known === column) ?? '',
    direction: direction === 'desc' ? 'desc' : 'asc',
  };
}

export function writeFilter(filter: ClaimFilter): Params {
  return {
    q: filter.text || undefined,
    source: filter.source || undefined,
    indicator: filter.indicator || undefined,
    role: filter.role || undefined,
    sort: filter.sort ? `${filter.sort}.${filter.direction}` : undefined,
  };
}

export function claimRows(set: ClaimSet, words: AllWords): readonly ClaimRow[] {
  const { lang } = words;
  return set.claims.map((claim) => {
    const indicator = entry(set.indicators, claim.indicator);
    const region = entry(set.regions, claim.region);
    const source = entry(set.sources, claim.source);
    const cells = {
      figure: figureText(claim, set, words),
      indicator: indicator.name[lang],
      region: region.short[lang],
      period: periodText(claim, words),
      unit: entry(set.units, claim.unit).name[lang],
      source: `${source.publisher[lang]}${words.comma}${formatDate(source.published, lang)}`,
      phrase:
        claim.quote?.phrase ??
        (claim.basis === 'derived' ? words.bases.derived : words.claims.noPhrase),
      status: [
        words.roles[claim.role],
        words.bases[claim.basis],
        words.statuses[claim.status],
      ].join(words.comma),
    };
    return {
      id: claim.id,
      cells,
      hasPhrase: claim.quote !== null,
      source: claim.source,
      indicator: claim.indicator,
      role: claim.role,
      value: plainValue(claim),
      time: claim.period?.end ?? -Infinity,
      published: source.published,
      // Both languages are searched: a reader of Chinese may know an indicator by its English name.
      searched: [
        ...Object.values(cells),
        indicator.name.en,
        indicator.name.zh,
        region.name.en,
        region.name.zh,
        ...region.aliases,
        source.title.en,
        source.title.zh,
        claim.note?.en ?? '',
        claim.note?.zh ?? '',
        claim.id,
      ]
        .join('\n')
        .toLowerCase(),
    };
  });
}

/** The rows that fit every part of a filter, in its order; ties and unsorted rows keep the order of the package. */
export function filterRows(
  rows: readonly ClaimRow[],
  filter: ClaimFilter,
  lang: string,
): readonly ClaimRow[] {
  const terms = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const kept = rows.filter(
    (row) =>
      (!filter.source || row.source === filter.source) &&
      (!filter.indicator || row.indicator === filter.indicator) &&
      (!filter.role || row.role === filter.role) &&
      terms.every((term) => row.searched.includes(term)),
  );
  const { sort } = filter;
  if (!sort) return kept;
  const sign = filter.direction === 'desc' ? -1 : 1;
  return kept.toSorted((a, b) => sign * compareBy(a, b, sort, lang));
}

function compareBy(a: ClaimRow, b: ClaimRow, column: ClaimColumn, lang: string): number {
  if (column === 'figure') return a.value - b.value;
  if (column === 'period') return a.time === b.time ? 0 : a.time - b.time;
  if (column === 'source')
    return byCode(a.published, b.published) || a.cells.source.localeCompare(b.cells.source, lang);
  return a.cells[column].localeCompare(b.cells[column], lang);
}
