import { MapFault } from './map-fault';

/** What JSON text may hold, looked at without trust. */
export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list, or null. (`Array.isArray` alone would let its entries pass as anything.) */
export function listOf(value: unknown): readonly unknown[] | null {
  return Array.isArray(value) ? (value as readonly unknown[]) : null;
}

/** Two finite numbers or more: a position, or a step of an arc. By index, as a file may hold a million of them. */
export function isPair(value: unknown): value is readonly [number, number] {
  return Array.isArray(value) && Number.isFinite(value[0]) && Number.isFinite(value[1]);
}

/** An entry of a list with its place in the file. */
export interface Placed {
  readonly value: unknown;
  readonly at: string;
}

/**
 * The entries of a list with their places: `features[0]`, `features[1]` …
 *
 * @throws MapFault where it is no list
 */
export function entriesOf(
  value: unknown,
  at: string,
  otherwise: 'not-a-position' | 'bad-topology' | 'no-features',
): readonly Placed[] {
  const list = listOf(value);
  if (!list) throw new MapFault(otherwise, value, at);
  return list.map((entry, index) => ({ value: entry, at: `${at}[${String(index)}]` }));
}
