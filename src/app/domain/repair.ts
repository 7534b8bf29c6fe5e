import type { CompareView } from './compare-state';
import type { WayRefusal } from './ways';

/** Something in an address that could not be kept, with the text that was there. */
export type Repair =
  | {
      readonly kind:
        | 'unknown-indicator'
        | 'unknown-region'
        | 'unknown-period'
        | 'no-region'
        | 'no-period'
        | 'unknown-view'
        | 'unknown-reference'
        | 'unknown-companions';
      readonly value: string;
    }
  | { readonly kind: 'unknown-choice'; readonly key: string; readonly value: string }
  | { readonly kind: 'way-unfit'; readonly value: CompareView; readonly refusal: WayRefusal };
