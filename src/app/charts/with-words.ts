import type { ChartSpec } from './spec';

/** What each figure says beside its drawing. */
const SAID = [
  'name',
  'title',
  'finding',
  'subtitle',
  'source',
  'notes',
  'alt',
  'table',
  'shows',
] as const satisfies readonly (keyof ChartSpec)[];

export type SpecWords = Pick<ChartSpec, (typeof SAID)[number]>;

/**
 * A spec that finds its words when one of them is first read: of many cells that takes as long as the drawing, which can
 * stand before them. A copy of it (`{ ...spec }`) has read them.
 */
export function withWords(
  say: () => SpecWords,
  drawing: Omit<ChartSpec, keyof SpecWords>,
): ChartSpec {
  let said: SpecWords | undefined;
  const spec: object = { ...drawing };
  for (const key of SAID)
    Object.defineProperty(spec, key, { enumerable: true, get: () => (said ??= say())[key] });
  return spec as ChartSpec;
}
