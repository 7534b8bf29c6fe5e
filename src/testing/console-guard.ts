// Fails the test that writes to console.error or console.warn without having said so. Angular, Material and
// Chart.js report real faults there, and a test that stays green while they do hides them.
// For Jest and Karma alike: both have beforeEach, afterEach and afterAll as globals.

type Level = 'error' | 'warn';
interface Expected {
  readonly level: Level;
  readonly pattern: RegExp;
  seen: boolean;
}

const unexpected: Error[] = [];
let expected: Expected[] = [];

/** Lets this test write messages that match, at the given level, and fails it if it writes none. */
export function expectConsole(level: Level, pattern: RegExp): void {
  expected.push({ level, pattern, seen: false });
}

/** Watches the console for every test of the run. Called once, by the set-up of a test runner. */
export function guardConsole(): void {
  watch('error');
  watch('warn');
  beforeEach(() => {
    expected = [];
  });
  afterEach(() => {
    const missed = expected.find(({ seen }) => !seen);
    expected = [];
    throwUnexpected();
    if (missed) {
      throw new Error(`console.${missed.level} was to say ${String(missed.pattern)}, but did not.`);
    }
  });
  // A message after the end of the last test belongs to no test, but must not be lost.
  afterAll(throwUnexpected);
}

function watch(level: Level): void {
  console[level] = (...parts: unknown[]) => {
    const text = parts.map(textOf).join(' ');
    const match = expected.find((one) => one.level === level && one.pattern.test(text));
    if (match) match.seen = true;
    // An Error made here carries the place that wrote the message.
    else unexpected.push(new Error(`Unexpected console.${level}: ${text}`));
  };
}

function throwUnexpected(): void {
  const [first, ...others] = unexpected.splice(0);
  if (!first) return;
  if (others.length > 0) first.message += `\n(and ${others.length} more)`;
  throw first;
}

function textOf(part: unknown): string {
  return part instanceof Error ? (part.stack ?? part.message) : String(part);
}
