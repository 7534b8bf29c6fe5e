import type { Params } from '../../src/app/domain/compare-query';
import { closest } from './closest';
import type { Given } from './command';
import { wrongUsage } from './stop';

/** What a command was asked, put together from a pasted address and options; options go first. */
export interface PageQuery {
  readonly packagePath: string | undefined;
  readonly params: Params;
}

/**
 * Tells package and address apart among what was given, and reads the address. A parameter that the page does not have is
 * refused: a list that leaves out a filter without a word would be taken for the answer.
 *
 * @param page the name in its address: `claims` @param keys its parameters, each also an option of that name
 */
export function pageQuery(
  { texts, values }: Given,
  page: string,
  keys: readonly string[],
): PageQuery {
  const addresses = texts.filter(isAddress);
  const [packagePath, more] = texts.filter((text) => !isAddress(text));
  if (more !== undefined)
    throw wrongUsage(`“${more}” is a second package. ri ${page} reads one: ri diff compares two.`);
  const [address, other] = addresses;
  if (other !== undefined) throw wrongUsage(`“${other}” is a second address. Give one.`);
  const params = address === undefined ? {} : readAddress(address, page, keys);
  const given = keys.flatMap((key) =>
    values[key] === undefined ? [] : [[key, values[key]] as const],
  );
  return { packagePath, params: { ...params, ...Object.fromEntries(given) } };
}

/** `?region=CN-LN`, `/claims?region=CN-LN`, or a full link. */
export function isAddress(text: string): boolean {
  return text.includes('?') || text.includes('://');
}

function readAddress(address: string, page: string, keys: readonly string[]): Params {
  const [path = '', query = ''] = address.replace(/#.*$/, '').split('?', 2);
  const name = path.split('/').at(-1) ?? '';
  if (name !== page && name !== '')
    throw wrongUsage(
      `“${address}” is no address of ${page}. Give one such as “/${page}?${keys[0] ?? ''}=…”.`,
    );
  const params = new URLSearchParams(query);
  for (const key of params.keys()) {
    if (keys.includes(key)) continue;
    throw wrongUsage(
      `“${key}” is no parameter of /${page}. Give ${oneOf(closest(key, keys), keys)}.`,
    );
  }
  return Object.fromEntries([...params.keys()].map((key) => [key, params.get(key) ?? undefined]));
}

/** What is unknown in a choice, and what would be known. @param known every value that the package has */
export function unknownValue(key: string, value: string, known: readonly string[]) {
  return wrongUsage(
    `${key} “${value}” is unknown here. Give ${oneOf(closest(value, known), known)}.`,
  );
}

const FEW = 14;

function oneOf(alike: readonly string[], known: readonly string[]): string {
  if (known.length <= FEW) return `one of: ${known.join(', ')}`;
  return alike.length
    ? `one such as ${alike.join(', ')}`
    : `one such as ${known.slice(0, 4).join(', ')}`;
}

export const COMPANIONS = ['on', 'off'] as const;

/** Whether companion sources may speak; throws for anything but `on` and `off`. */
export function companionsOf({ companions = 'on' }: Params): boolean {
  if (!COMPANIONS.some((one) => one === companions))
    throw unknownValue('companions', companions, COMPANIONS);
  return companions === 'on';
}
