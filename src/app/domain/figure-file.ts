import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Assumption } from './assumption';
import type { CslItem } from './citation';
import type { ClaimId } from './claim';
import type { Lang } from './localized';
import type { TableAbsence } from './table-place';

/** A figure with the claims behind it, as one text: what a PNG, an SVG, a JSON file and a link carry. */

/** What the text says it is; also the keyword of the chunk of a PNG that holds it. */
export const FIGURE_FORMAT = 'regional-indicators/figure';
/** The version that is written. A newer one is refused, since it may mean something else by the same words. */
export const FIGURE_VERSION = 1;
/** Bytes of the text. No figure of a chart comes near it; whoever reads it is spared more. */
export const FIGURE_MOST = 2 * 2 ** 20;

/** A row under the columns of its table; what is empty is left out, and figures are numbers. */
export type FigureFileRow = Readonly<Record<string, string | number>>;

/** The tables of a figure, each with the columns of the package's file of that name. */
export const FIGURE_TABLES = [
  'units',
  'indicators',
  'regions',
  'sources',
  'memberships',
  'claims',
] as const;
export type FigureTable = (typeof FIGURE_TABLES)[number];

/** The figure as its picture shows it. */
export interface FigureShown {
  readonly title: string;
  readonly subtitle: string;
  readonly source: string;
  readonly notes: readonly string[];
  readonly alt: string;
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly {
      readonly head: string;
      readonly cells: readonly { readonly text: string; readonly claims: readonly ClaimId[] }[];
    }[];
  };
}

/** What the digest is made of. */
export interface FigureContent extends Readonly<Record<FigureTable, readonly FigureFileRow[]>> {
  readonly format: typeof FIGURE_FORMAT;
  readonly version: number;
  /** The address of the figure (`writeFigureView`); null where it has none. */
  readonly view: string | null;
  /** Of the words as shown. */
  readonly lang: Lang;
  /** The day on which it was saved, ISO 8601. */
  readonly made: string;
  /** Left out in a link: it follows from the rest. */
  readonly shown?: FigureShown;
  /** The sources as CSL-JSON; left out in a link. */
  readonly citations?: readonly CslItem[];
  /** What tables say of figures that are missing. Left out where there is nothing; so are the three that follow. */
  readonly absences?: readonly TableAbsence[];
  /** Which of the claims an analyst picked where they disagree, by the conflict's key. */
  readonly picks?: Readonly<Record<string, ClaimId>>;
  /** Those of the claims that an analyst has added or corrected. */
  readonly own?: readonly ClaimId[];
  /** The analyst's assumptions that the figure rests on. */
  readonly assumptions?: readonly Assumption[];
}

export interface FigureFile extends FigureContent {
  /** `sha256:` and the hash of everything else in its canonical form, in hexadecimal. Tells damage; it is no signature. */
  readonly digest: string;
}

/** @param content a former digest in it is replaced */
export function sealed(content: FigureContent): FigureFile {
  const kept = Object.entries(content).filter(([key]) => key !== 'digest');
  // As it will be read: what JSON does not tell apart must not make another digest.
  const plain = JSON.parse(JSON.stringify(Object.fromEntries(kept))) as FigureContent;
  return { ...plain, digest: digestOf(plain) };
}

/** @param content without its digest */
export function digestOf(content: object): string {
  return `sha256:${bytesToHex(sha256(utf8ToBytes(canonicalText(content))))}`;
}

/** In one line, or laid out for people. */
export function writeFigureFile(file: FigureFile, layout: 'line' | 'lines' = 'line'): string {
  return layout === 'lines' ? `${JSON.stringify(file, null, 2)}\n` : JSON.stringify(file);
}

/** The same figure without what follows from the rest: for a link. */
export function withoutShown(file: FigureFile): FigureFile {
  const kept = Object.entries(file).filter(([key]) => !['shown', 'citations'].includes(key));
  return sealed(Object.fromEntries(kept) as unknown as FigureContent);
}

/** Whether bytes are of a file that holds such a text, whole or not. Says nothing of whether it can be read. */
export function bearsFigure(bytes: Uint8Array): boolean {
  const sign = utf8ToBytes(FIGURE_FORMAT);
  const [first = 0] = sign;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sign.every((byte, offset) => bytes[at + offset] === byte)) return true;
  }
  return false;
}

/** JSON with its keys in order and no blanks (RFC 8785), so that equal contents have equal texts. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => `${JSON.stringify(key)}:${canonicalText(part)}`);
    return `{${parts.join(',')}}`;
  }
  // Two zeros that compare as one are two texts.
  return Object.is(value, -0) ? '-0' : JSON.stringify(value);
}
