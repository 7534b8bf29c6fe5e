/** The formulas by which a figure may be derived from others. Each names its inputs in this order. */
export const FORMULAS = [
  'difference',
  'relative-change',
  'sum',
  'product',
  'ratio',
  'share-of',
  'add-difference',
  'subtract-difference',
  'index-from-change',
  'count-of-names',
  'restates',
  'after-yearly-changes',
] as const;
export type Formula = (typeof FORMULAS)[number];
