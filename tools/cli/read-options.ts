import { parseArgs } from 'node:util';
import { closest } from './closest';
import type { Command, CommandOption, Given } from './command';
import { wrongUsage } from './stop';

/** Reads what stands behind the name of a command. Throws a `Stop` that names what is wrong and what would be right. */
export function readOptions(command: Command, args: readonly string[]): Given {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(command.options.map((option) => [option.name, shapeOf(option)])),
    // What is wrong is said below, in the words of this tool.
    strict: false,
    tokens: true,
  });
  const texts: string[] = [];
  const values: Record<string, string> = {};
  const switches = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') texts.push(token.value);
    if (token.kind !== 'option') continue;
    const option = command.options.find(({ name }) => name === token.name);
    if (!option) throw unknownOption(command, token.rawName);
    const { name, value, oneOf } = option;
    if (value === null) {
      if (token.value !== undefined)
        throw wrongUsage(`${token.rawName} takes no value, but “${token.value}” was given.`);
      switches.add(name);
      continue;
    }
    if (token.value === undefined || token.value === '')
      throw wrongUsage(`${token.rawName} needs a value: ${token.rawName} ${value}.`);
    if (oneOf && !oneOf.includes(token.value))
      throw wrongUsage(`--${name} “${token.value}” is unknown. Give one of: ${oneOf.join(', ')}.`);
    const before = values[name];
    values[name] = before === undefined || oneOf ? token.value : `${before},${token.value}`;
  }
  const extra = texts[command.most];
  if (extra !== undefined)
    throw wrongUsage(
      `“${extra}” is one too many: ri ${command.name} takes ${command.takes || 'nothing'}.`,
    );
  return { texts, values, switches };
}

function shapeOf({ value, short }: CommandOption) {
  const type = value === null ? ('boolean' as const) : ('string' as const);
  return { type, multiple: true, ...(short === undefined ? {} : { short }) };
}

function unknownOption({ name, options }: Command, given: string) {
  const known = options.map((option) => `--${option.name}`);
  const alike = closest(given, known, 1);
  const hint = alike.length ? `Did you mean ${alike.join('')}? ` : '';
  return wrongUsage(
    `ri ${name} has no option “${given}”. ${hint}“ri ${name} --help” lists them all.`,
  );
}
