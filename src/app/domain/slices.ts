/** Work that can be put down between two steps, and yields where. */
export type Sliced<T> = Generator<undefined, T, undefined>;

/** So many small steps make one slice; coarser ones yield by themselves. */
export const STEPS = 2000;

/** Does the whole work at once. */
export function atOnce<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

export interface Pace {
  /** Milliseconds, from any start. */
  readonly now: () => number;
  /** Lets others work. */
  readonly rest: () => Promise<void>;
  /** Whether the outcome is still wanted. */
  readonly isWanted: () => boolean;
  /** Milliseconds of work without a rest; 12 if nothing is said. */
  readonly budget?: number | undefined;
}

/** Does the work in slices, so that a page stays fluent meanwhile; resolves to null where it is no longer wanted. */
export async function inSlices<T>(
  work: Sliced<T>,
  { now, rest, isWanted, budget = 12 }: Pace,
): Promise<{ readonly value: T } | null> {
  let began = now();
  for (;;) {
    const step = work.next();
    if (step.done) return step;
    if (now() - began < budget) continue;
    await rest();
    if (!isWanted()) return null;
    began = now();
  }
}
