import type { Command, CommandOption } from './command';

/** Left edge of the explanations and length of a line, in characters. */
const MARGIN = 26;
const WIDTH = 110;

const EXIT_CODES = `Exit codes: 0 all is well, 1 wrong input, 2 wrong usage.`;

/** What `ri --help` prints. @param commands name and one line each */
export function generalHelp(commands: readonly (readonly [string, string])[]): string {
  return [
    'Usage: ri <command> [options]',
    '',
    'Regional Indicators from the command line: checks, lists and compares packages of claims, and draws their figures.',
    '',
    ...commands.map(([name, text]) => line(name, text)),
    '',
    line('--help', 'this; behind a command: its options and examples'),
    line('--version', 'the version'),
    '',
    'A package is a folder with a datapackage.json, or a zip of one; without any it is the one that comes with ri.',
    EXIT_CODES,
    '',
  ].join('\n');
}

export function commandHelp({ name, takes, about, options, examples }: Command): string {
  return [
    `Usage: ri ${[name, takes, '[options]'].filter(Boolean).join(' ')}`,
    '',
    about,
    '',
    ...options.map((option) => line(flagOf(option), option.text)),
    line('--help', 'this'),
    '',
    'Examples:',
    ...examples.map((example) => `  ${example}`),
    '',
    EXIT_CODES,
    '',
  ].join('\n');
}

function flagOf({ name, short, value }: CommandOption): string {
  const flag = `${short === undefined ? '' : `-${short}, `}--${name}`;
  return value === null ? flag : `${flag} ${value}`;
}

function line(head: string, text: string): string {
  const lines = wrapped(text, WIDTH - MARGIN);
  // What is too long to stand beside its explanation stands above it.
  const [first, rest] =
    head.length + 4 > MARGIN
      ? [head, lines]
      : [`${head.padEnd(MARGIN - 2)}${lines[0] ?? ''}`, lines.slice(1)];
  return [`  ${first}`, ...rest.map((part) => `${' '.repeat(MARGIN)}${part}`)].join('\n');
}

/** Lines that break between words. */
function wrapped(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
