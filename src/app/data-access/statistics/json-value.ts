import { ImportError, MOST_WHOLE_BYTES } from '../../domain/statistics/import-fault';
import type { RawCell } from './batch-writer';
import type { ByteSource } from './byte-source';
import { decoderOf } from './decoded';
import { encodingOf } from './encoding';

const HEAD_BYTES = 256 * 1024;

export type JsonRecord = Readonly<Record<string, unknown>>;

/**
 * Reads a source as one JSON object. JSON keeps its members in no order that a stream could rely on, so it is read whole.
 * @param encoding the chosen one; null for what the first bytes show, UTF-8 in all files but old ones
 * @throws ImportError `empty`, `too-large`, `malformed`
 */
export async function readJson(source: ByteSource, encoding: string | null): Promise<JsonRecord> {
  const bytes = await source.whole(MOST_WHOLE_BYTES);
  const text = textFrom(bytes, encoding ?? encodingOf(bytes.subarray(0, HEAD_BYTES)));
  if (text.trim() === '') throw new ImportError('empty');
  const value = parsed(text);
  if (!isRecord(value)) throw malformed('JSON: an object is expected at the top');
  return value;
}

function textFrom(bytes: Uint8Array, encoding: string): string {
  try {
    return decoderOf(encoding).decode(bytes);
  } catch (error) {
    // Texts have a greatest length.
    if (error instanceof ImportError) throw error;
    throw new ImportError('too-large', String(bytes.length), error);
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new ImportError('malformed', `JSON: ${(error as Error).message}`, error);
  }
}

/** @param where what is wrong there, in the words of the format */
export function malformed(where: string): ImportError {
  return new ImportError('malformed', where.slice(0, 300));
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value itself where it is an object; an empty one otherwise. */
export function recordOf(value: unknown): JsonRecord {
  return isRecord(value) ? value : {};
}

/** The value itself where it is a list; an empty one otherwise. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** A member of an object, which what every object inherits is not. */
export function memberOf(value: unknown, key: string): unknown {
  return isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;
}

/** A text or a number as text; empty for anything else. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : '';
}

/** A value as a cell of a table. What no cell can hold stands in it as its JSON, which is no number. */
export function cellOf(value: unknown): RawCell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' || typeof value === 'string') return value;
  return JSON.stringify(value).slice(0, 200);
}

/** The day, month or year that a date and time begins with; empty where it begins with none. */
export function isoDate(text: string): string {
  return (
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?(?=$|[T ])/.exec(text)?.[0] ?? ''
  );
}
