import type { Sliced } from '../domain/slices';
import { inSlices } from '../domain/slices';

/** Does long work in slices, so that the page stays fluent: for whoever waits for it whatever happens. */
export async function inTurns<T>(work: Sliced<T>): Promise<T> {
  const done = await inSlices(work, {
    now: () => performance.now(),
    rest: () => new Promise<void>((resolve) => setTimeout(resolve)),
    isWanted: () => true,
  });
  if (!done) throw new Error('Work that is wanted is never called off');
  return done.value;
}
