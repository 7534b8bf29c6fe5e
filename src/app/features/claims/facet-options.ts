import type { Chosen, Facet, Filtered } from '../../domain/claim-facets';
import { CLOSED_FACETS, FACETS, NO_YEAR } from '../../domain/claim-facets';
import type { ClaimSet } from '../../domain/claim-set';
import type { WordsOfWork } from '../../store/work-words';
import { facetLabel } from '../../views/claim-rows';

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** How many claims it has under the choices of the other facets. */
  readonly count: number;
  readonly isChosen: boolean;
}

export interface FacetChoice {
  readonly facet: Facet;
  readonly label: string;
  readonly options: readonly FacetOption[];
}

type Counts = Filtered['counts'];

/**
 * The facets with what can be chosen of each: values that some claim has under the other choices, and those chosen. Years
 * stand latest first, what is the same in every package in its own order, all else by how many claims it has in all, so
 * that a choice moves nothing under the reader's hand.
 */
export function facetChoices(
  { counts, totals }: { readonly counts: Counts; readonly totals: Counts },
  chosen: Chosen,
  set: ClaimSet,
  words: WordsOfWork,
): readonly FacetChoice[] {
  return FACETS.map((facet) => {
    const own = counts.get(facet);
    const wanted = chosen[facet] ?? [];
    const values = new Set([...(own?.keys() ?? []), ...wanted]);
    const options = [...values]
      .map((value) => ({
        value,
        label: facetLabel(facet, value, set, words),
        count: own?.get(value) ?? 0,
        isChosen: wanted.includes(value),
      }))
      .filter(({ count, isChosen }) => count > 0 || isChosen);
    const total = totals.get(facet);
    return { facet, label: words.claims.facets[facet], options: inOrder(facet, options, total) };
  });
}

function inOrder(
  facet: Facet,
  options: readonly FacetOption[],
  totals: ReadonlyMap<string, number> | undefined,
): readonly FacetOption[] {
  const total = ({ value }: FacetOption) => totals?.get(value) ?? 0;
  if (facet === 'year') return options.toSorted((a, b) => yearOrder(b.value) - yearOrder(a.value));
  if (facet in CLOSED_FACETS) {
    const order: readonly string[] = CLOSED_FACETS[facet as keyof typeof CLOSED_FACETS];
    return options.toSorted((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  }
  return options.toSorted((a, b) => total(b) - total(a));
}

/** What has no year stands last. */
function yearOrder(value: string): number {
  return value === NO_YEAR ? -Infinity : Number(value);
}
