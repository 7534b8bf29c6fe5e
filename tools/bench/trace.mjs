// What Chrome's own trace says of the main thread between two marks of the page.

export const CATEGORIES = [
  '-*',
  'blink.user_timing',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
];

/** Events of the trace in which a page's script runs; they may lie within each other. */
const SCRIPT = new Set([
  'EvaluateScript',
  'EventDispatch',
  'FireAnimationFrame',
  'FireIdleCallback',
  'FunctionCall',
  'RunMicrotasks',
  'TimerFire',
  'v8.callFunction',
]);

/**
 * Reads a trace. Times of the processor are those that the page's own thread was given: whatever else the machine does
 * falls out. They begin to count as the thread begins.
 *
 * @param {Buffer} buffer as `browser.stopTracing()` gives it
 * @param {string} mark any mark that the page made: it tells which thread is the page's own
 */
export function readTrace(buffer, mark) {
  const { traceEvents } = JSON.parse(buffer.toString('utf8'));
  const made = traceEvents.find(({ name, cat }) => name === mark && cat === 'blink.user_timing');
  if (!made) throw new Error(`the trace holds no mark "${mark}"`);
  const own = traceEvents.filter(({ pid, tid }) => pid === made.pid && tid === made.tid);
  // Of a mark that was made again and again, the last one counts.
  const markOf = (name) => own.findLast((event) => event.name === name);
  const within = (isWanted, from, to) => {
    const [start, end] = [markOf(from), markOf(to)];
    return own.filter(
      ({ ph, name, ts, dur = 0 }) =>
        ph === 'X' && isWanted(name) && ts + dur > start.ts && ts < end.ts,
    );
  };
  /** Chrome gives no time of the processor to events that took next to none. */
  const timed = (isWanted, from, to) =>
    within(isWanted, from, to).filter(({ tts }) => tts !== undefined);
  /** Milliseconds of the processor between two marks. */
  const processor = (isWanted, from, to) => {
    const [start, end] = [markOf(from).tts, markOf(to).tts];
    const spans = timed(isWanted, from, to).map(({ tts, tdur = 0 }) => ({
      from: Math.max(tts, start),
      to: Math.min(tts + tdur, end),
    }));
    return covered(spans) / 1000;
  };
  return {
    /** Milliseconds from one mark to the other. */
    between: (from, to) => (markOf(to).ts - markOf(from).ts) / 1000,
    /** Milliseconds of the processor in which script ran. */
    script: (from, to) => processor((name) => SCRIPT.has(name), from, to),
    /** Milliseconds of the processor in which the thread did anything: script, style, layout, paint. */
    busy: (from, to) => processor((name) => name === 'RunTask', from, to),
    /** The longest task, milliseconds of the processor; that which holds the first mark counts from there on. */
    longest: (from, to) =>
      Math.max(
        ...timed((name) => name === 'RunTask', from, to).map(
          ({ tts, tdur = 0 }) => tts + tdur - Math.max(tts, markOf(from).tts),
        ),
      ) / 1000,
  };
}

/** What spans cover together; where they overlap, once. */
function covered(spans) {
  let [sum, until] = [0, -Infinity];
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    sum += Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
  }
  return sum;
}
