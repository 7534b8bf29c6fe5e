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
 * Reads a trace.
 *
 * @param {Buffer} buffer as `browser.stopTracing()` gives it
 * @param {string} mark any mark that the page made: it tells which thread is the page's own
 */
export function readTrace(buffer, mark) {
  const { traceEvents } = JSON.parse(buffer.toString('utf8'));
  const made = traceEvents.find(({ name, cat }) => name === mark && cat === 'blink.user_timing');
  if (!made) throw new Error(`the trace holds no mark "${mark}"`);
  const own = traceEvents.filter(({ pid, tid }) => pid === made.pid && tid === made.tid);
  const at = (name) => own.find((event) => event.name === name)?.ts;
  const spans = (isWanted) =>
    own
      .filter(({ ph, name }) => ph === 'X' && isWanted(name))
      .map(({ ts, dur = 0 }) => ({ from: ts, to: ts + dur }));
  const tasks = spans((name) => name === 'RunTask');
  const scripts = spans((name) => SCRIPT.has(name));
  const within = (list, from, to) =>
    list.flatMap((span) =>
      span.to <= from || span.from >= to
        ? []
        : [{ from: Math.max(span.from, from), to: Math.min(span.to, to) }],
    );
  return {
    /** Milliseconds between two marks. */
    between: (from, to) => (at(to) - at(from)) / 1000,
    /** Milliseconds of script between two marks. */
    script: (from, to) => covered(within(scripts, at(from), at(to))) / 1000,
    /** Milliseconds between two marks in which the main thread did anything: script, style, layout, paint. */
    busy: (from, to) => covered(within(tasks, at(from), at(to))) / 1000,
    /** The longest task that began between two marks, milliseconds. */
    longest: (from, to) =>
      Math.max(
        0,
        // The task that makes the choice has begun just before its mark.
        ...tasks
          .filter((task) => task.to > at(from) && task.from < at(to))
          .map((task) => task.to - Math.max(task.from, at(from))),
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
