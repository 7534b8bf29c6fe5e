import type { Assumption } from './assumption';
import { draftOf } from './assumption';
import type { AssumptionFault, AssumptionReading, Fields } from './read-assumption';
import { faultOf, readAssumption, shownAs } from './read-assumption';

/** What a file of assumptions says it is; a browser keeps the same text. */
export const ASSUMPTION_FORMAT = 'regional-indicators-assumptions';
/** The version that is written; older ones are read, newer ones are refused. */
export const ASSUMPTION_VERSION = 1;

/** The longest file that is read, in characters, and the most entries of one. */
export const FILE_MOST = 2_000_000;
export const ENTRIES_MOST = 2_000;
/** The longest form for a link, in characters: browsers and mail programs carry addresses of that length. */
export const LINK_MOST = 6_000;

/** The text of a file: JSON that a reader can read too, one entry for each assumption, in the order of the list. */
export function writeAssumptions(assumptions: readonly Assumption[]): string {
  const entries = assumptions.map((one) => {
    const { id, target, made, on } = one;
    return { id, target, ...draftOf(one), made, on };
  });
  const file = { format: ASSUMPTION_FORMAT, version: ASSUMPTION_VERSION, assumptions: entries };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** Reads a file, or what a browser kept. Never throws: what is wrong is named, and a bad entry costs no good one. */
export function readAssumptions(text: string): AssumptionReading {
  if (text.length > FILE_MOST) return refuse('too-large', String(text.length));
  const file = parsed(text.replace(/^\uFEFF/, ''));
  if (!isFields(file)) return refuse('not-json', text);
  if (file['format'] !== ASSUMPTION_FORMAT) return refuse('other-format', shownAs(file['format']));
  const refusal = versionFault(file['version']);
  if (refusal) return refusal;
  const entries: unknown = file['assumptions'];
  return Array.isArray(entries) ? readEntries(entries) : refuse('no-list', shownAs(entries));
}

/**
 * A short form for a link: `1.` and letters, digits, `-` and `_`. It carries no ids: what a link brings must not pass for
 * what its reader made.
 *
 * @returns the empty text for none; null where they are too many for a link
 */
export function writeAssumptionLink(assumptions: readonly Assumption[]): string | null {
  if (!assumptions.length) return '';
  const entries = assumptions.map((one) => {
    const { value, unit, year, region }: Fields = { ...one };
    const texts = [one.source, one.name];
    return [one.what, one.target, Date.parse(one.made), value, unit, year, region, ...texts];
  });
  const link = `${String(ASSUMPTION_VERSION)}.${encoded(JSON.stringify(entries))}`;
  return link.length > LINK_MOST ? null : link;
}

/** Reads the short form; all that it holds are on. Their ids tell them apart within this link only. */
export function readAssumptionLink(text: string): AssumptionReading {
  if (text === '') return { assumptions: [], faults: [] };
  if (text.length > LINK_MOST) return refuse('too-large', String(text.length));
  const [, version, body] = /^(\d{1,9})\.([\w-]*)$/.exec(text) ?? [];
  if (version === undefined || body === undefined) return refuse('broken-link', text);
  const refusal = versionFault(Number(version));
  if (refusal) return refusal;
  const entries = parsed(decoded(body));
  return Array.isArray(entries) ? readEntries(entries.map(fieldsOf)) : refuse('broken-link', text);
}

function fieldsOf(entry: unknown, at: number): unknown {
  if (!Array.isArray(entry)) return entry;
  const [what, target, made, value, unit, year, region, source, name] = entry as unknown[];
  const isTime = typeof made === 'number' && Math.abs(made) <= 8.64e15;
  const date = isTime ? new Date(made).toISOString() : made;
  const id = `link-${String(at + 1)}`;
  return { id, target, what, value, unit, year, region, source, name, made: date, on: true };
}

function readEntries(entries: readonly unknown[]): AssumptionReading {
  if (entries.length > ENTRIES_MOST) return refuse('too-many', String(entries.length));
  const faults: AssumptionFault[] = [];
  const byId = new Map<string, Assumption>();
  for (const [at, entry] of entries.entries()) {
    const number = at + 1;
    const reading = isFields(entry)
      ? readAssumption(entry, number)
      : [faultOf('no-entry', shownAs(entry), number)];
    if (Array.isArray(reading)) faults.push(...reading);
    else if (byId.has(reading.id)) faults.push(faultOf('same-id', reading.id, number, 'id'));
    else byId.set(reading.id, reading);
  }
  return { assumptions: [...byId.values()], faults };
}

function versionFault(version: unknown): AssumptionReading | null {
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1)
    return refuse('bad-version', shownAs(version));
  return version > ASSUMPTION_VERSION ? refuse('newer-version', String(version)) : null;
}

function refuse(code: AssumptionFault['code'], value: string): AssumptionReading {
  return { assumptions: [], faults: [faultOf(code, value, null)] };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @returns undefined where the text is no JSON */
function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}

/** Base64 with the URL's alphabet, of the text's UTF-8. */
function encoded(text: string): string {
  const bytes = encodeURIComponent(text).replace(/%(..)/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return btoa(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

function decoded(text: string): string | undefined {
  try {
    const bytes = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
    const hex = (byte: string) => byte.charCodeAt(0).toString(16).padStart(2, '0');
    return decodeURIComponent(Array.from(bytes, (byte) => `%${hex(byte)}`).join(''));
  } catch {
    return undefined;
  }
}
