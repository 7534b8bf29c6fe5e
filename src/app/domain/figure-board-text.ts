import type { BoardChange, BoardDeed } from './figure-board';
import { BOARD_DOES, CAPTION_MOST } from './figure-board';
import { isRank } from './figure-board-order';
import { FIGURE_MOST } from './figure-file';
import { readFigureView } from './figure-view';
import type { Lang } from './localized';
import { LANGS } from './localized';
import { byCode } from './order';

/** The board that a browser keeps without a workspace, as one text. */

export const BOARD_FORMAT = 'regional-indicators/board';
export const BOARD_VERSION = 1;

export interface BoardReading {
  /** In the order in which they hold. */
  readonly changes: readonly BoardChange[];
  /** `broken`: the text is no board; `newer`: it is of a version that this one does not know. Null for a good text. */
  readonly fault: 'broken' | 'newer' | null;
  /** How many of its changes could not be read. */
  readonly lost: number;
}

export function writeBoard(changes: readonly BoardChange[]): string {
  return JSON.stringify({ format: BOARD_FORMAT, version: BOARD_VERSION, changes });
}

/** Reads what `writeBoard` wrote. Never throws; of what is broken in one place the rest is taken. */
export function readBoard(text: string): BoardReading {
  const value = fieldsOf(parsed(text));
  if (value?.['format'] !== BOARD_FORMAT) return { changes: [], fault: 'broken', lost: 0 };
  const { version, changes } = value;
  if (typeof version === 'number' && version > BOARD_VERSION)
    return { changes: [], fault: 'newer', lost: 0 };
  if (!Array.isArray(changes)) return { changes: [], fault: 'broken', lost: 0 };
  const read = changes.flatMap((one) => readChange(one) ?? []);
  const known = [...new Map(read.map((one) => [one.id, one])).values()];
  const lost = changes.length - read.length;
  return {
    changes: known.sort((a, b) => byCode(a.at, b.at) || byCode(a.id, b.id)),
    fault: lost ? 'broken' : null,
    lost,
  };
}

function readChange(value: unknown): BoardChange | null {
  const fields = fieldsOf(value);
  if (!fields) return null;
  const { id, at, by, figure } = fields;
  const deed = readDeed(fields);
  if (typeof id !== 'string' || id === '' || typeof by !== 'string' || !isTime(at)) return null;
  return deed && typeof figure === 'string' && figure !== '' ? { ...deed, id, at, by } : null;
}

type DeedField = 'does' | 'figure' | 'view' | 'lang' | 'rank' | 'file';
type Fields = Readonly<Record<string, unknown>>;

/** Whether a field is as it must be; what a deed does not need is not asked. */
const GOOD: Readonly<Record<Exclude<DeedField, 'does'>, (text: string) => boolean>> = {
  figure: (text) => text !== '',
  view: (text) => readFigureView(text) !== null,
  lang: (text) => LANGS.some((one) => one === text),
  rank: isRank,
  file: (text) => text !== '' && text.length <= FIGURE_MOST,
};

const NEEDED = {
  place: ['figure', 'view', 'lang', 'rank', 'file'],
  renew: ['figure', 'file'],
  order: ['figure', 'rank'],
  caption: ['figure'],
  lift: ['figure'],
} as const satisfies Record<BoardDeed['does'], readonly DeedField[]>;

/** The first field of a deed that is not as it must be; null where all are. */
export function badDeedField(fields: Fields): DeedField | null {
  const does = BOARD_DOES.find((one) => one === fields['does']);
  if (!does) return 'does';
  return NEEDED[does].find((name) => !GOOD[name](textOf(fields, name))) ?? null;
}

/** @param fields of a deed, as a text or a table has them; null where one is not as it must be */
export function readDeed(fields: Fields): BoardDeed | null {
  if (badDeedField(fields) !== null) return null;
  const text = (name: string) => textOf(fields, name);
  const does = text('does') as BoardDeed['does'];
  const base = { kind: 'figure', figure: text('figure') } as const;
  const [view, rank, file] = [text('view'), text('rank'), text('file')];
  switch (does) {
    case 'place':
      return { ...base, does, view, lang: text('lang') as Lang, rank, file };
    case 'renew':
      return { ...base, does, file };
    case 'order':
      return { ...base, does, rank };
    case 'caption':
      return { ...base, does, caption: text('caption').slice(0, CAPTION_MOST) };
    case 'lift':
      return { ...base, does };
  }
}

function textOf(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}

function isTime(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  const date = new Date(value);
  return !isNaN(date.getTime()) && date.toISOString() === value;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : null;
}
