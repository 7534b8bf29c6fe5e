import { readFileSync } from 'node:fs';
import { closest } from './closest';
import type { Command } from './command';
import { commandHelp, generalHelp } from './help';
import { readOptions } from './read-options';
import { Stop, wrongUsage } from './stop';

/** Each command with one line for the help; its code is loaded when it is asked for. */
const COMMANDS: Readonly<
  Record<string, { readonly text: string; readonly load: () => Promise<Command> }>
> = {
  render: {
    text: 'draws figures as PNG, SVG or PDF, as the pages draw them',
    load: async () => (await import('./commands/render')).render,
  },
  check: {
    text: 'names every fault of a package, its place and its mend',
    load: async () => (await import('./commands/check')).check,
  },
  claims: {
    text: 'lists claims: text, CSV or JSON, with the search and facets of the page',
    load: async () => (await import('./commands/claims')).claims,
  },
  targets: {
    text: 'lists targets with baseline, outcome and verdict: text, CSV or JSON',
    load: async () => (await import('./commands/targets')).targets,
  },
  diff: {
    text: 'compares two packages, claim by claim',
    load: async () => (await import('./commands/diff')).diff,
  },
};

/** Runs a command line, given without Node.js and script. Resolves to the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  // A reader such as `head` has seen enough: that is no fault.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
  try {
    return await dispatch(args);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    process.stderr.write(`ri: ${error.message}\n`);
    return error.exitCode;
  }
}

async function dispatch([name, ...args]: readonly string[]): Promise<number> {
  if (name === '--version') return say(`${version()}\n`);
  if (name === '--help' || name === '-h' || (name === 'help' && !args.length))
    return say(generalHelp(Object.entries(COMMANDS).map(([key, { text }]) => [key, text])));
  const names = Object.keys(COMMANDS).join(', ');
  if (name === undefined) throw wrongUsage(`Give a command: ${names}. “ri --help” tells more.`);
  const isHelp = name === 'help';
  const asked = isHelp ? (args[0] ?? '') : name;
  const known = Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined;
  if (!known) {
    const [alike] = closest(asked, Object.keys(COMMANDS), 1);
    const hint = alike === undefined ? '' : `Did you mean “${alike}”? `;
    throw wrongUsage(
      `“${asked}” is no command. ${hint}The commands are: ${names}. “ri --help” tells more.`,
    );
  }
  const command = await known.load();
  const end = args.indexOf('--');
  const before = end < 0 ? args : args.slice(0, end);
  if (isHelp || before.includes('--help') || before.includes('-h'))
    return say(commandHelp(command));
  return command.run(readOptions(command, args));
}

function say(text: string): number {
  process.stdout.write(text);
  return 0;
}

/** Of the package.json that stands beside the tools. */
export function version(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly version: string }).version;
}
