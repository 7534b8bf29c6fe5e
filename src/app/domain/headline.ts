import type { Appraisal } from './appraisal';
import type { Judged, MethodId, Refusal, Status } from './methods/method';
import type { NoVerdictReason } from './missing';
import { hasWay } from './target';

/** The one verdict that a list shows for a target, or why there is none. */
export type Headline =
  | { readonly kind: 'verdict'; readonly method: MethodId; readonly ruling: Judged }
  | {
      readonly kind: 'none';
      readonly method: MethodId;
      /** What is wanting; may be empty where the method's own refusals say it all. */
      readonly missing: readonly NoVerdictReason[];
      /** What the method says; at least one. */
      readonly refusals: readonly Refusal[];
    };

export type VerdictKey = Status | 'none';

/** The outcome where it is known; before that, what the method of the reader's choice says. */
export function headlineOf({ rulings, missing, track }: Appraisal, method: MethodId): Headline {
  const outcome = rulings.get('outcome');
  if (outcome?.kind === 'judged') return { kind: 'verdict', method: 'outcome', ruling: outcome };
  // Where no way leads to a target there is none to be judged on: only its outcome counts.
  const asked = hasWay(track.kind) ? method : 'outcome';
  const ruling = rulings.get(asked);
  if (ruling?.kind === 'judged') return { kind: 'verdict', method: asked, ruling };
  return { kind: 'none', method: asked, missing, refusals: ruling?.reasons ?? [] };
}

export function verdictKey(headline: Headline): VerdictKey {
  return headline.kind === 'verdict' ? headline.ruling.status : 'none';
}
