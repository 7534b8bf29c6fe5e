import { Paragraphs } from './document-paragraphs';

/** A piece of a page's text as PDF.js gives it; lengths in points, y upwards. */
export interface PdfPiece {
  readonly str: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Of the letters. */
  readonly height: number;
  readonly hasEOL: boolean;
}

interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly height: number;
}

/** A gap wider than this share of a letter is a blank, where the file writes none. */
const BLANK_GAP = 0.25;
/** Lines that stand further apart than this times the usual are of two paragraphs. */
const WIDE_LEADING = 1.3;
/** A first line that stands in by this many letters begins a paragraph. */
const INDENT = 0.8;
/** A line that ends before this share of the page's widest, with a full stop, ends its paragraph. */
const SHORT = 0.85;
const OTHER_SIZE = 1.15;
const SENTENCE_END = /[.!?:;。！？：；][\s"'”’」』)）]*$/;

/** Joins the lines of a PDF's pages to paragraphs, which may go on on the next page. Its files know lines only. */
export function pdfParagraphs(pages: readonly (readonly PdfPiece[])[]): Paragraphs {
  const found = new Paragraphs();
  let open: { text: string; readonly page: number } | null = null;
  const all = pages.map(linesOf);
  const leading = usual(
    all.flatMap((lines) => lines.flatMap((line, at) => stepTo(lines[at - 1], line) ?? [])),
  );
  all.forEach((lines, at) => {
    const blocks = blocksOf(lines, leading);
    blocks.forEach((text, n) => {
      if (open && n === 0 && goesOn(open.text, text)) open.text += `\n${text}`;
      else {
        if (open) found.add(open.text, open.page);
        open = { text, page: at + 1 };
      }
    });
  });
  const last = open as { readonly text: string; readonly page: number } | null;
  if (last) found.add(last.text, last.page);
  return found;
}

/** Whether a page's first paragraph goes on with the last one of the page before. */
function goesOn(before: string, next: string): boolean {
  return (
    !SENTENCE_END.test(before) && /^[\p{Ll}\p{Script=Han},;)]/u.test(next) && before.length > 40
  );
}

function linesOf(pieces: readonly PdfPiece[]): readonly Line[] {
  const lines: Line[] = [];
  let line: PdfPiece[] = [];
  const close = () => {
    const [first] = line;
    const text = textOf(line);
    if (first && text.trim())
      lines.push({
        text,
        x: first.x,
        right: Math.max(...line.map(({ x, width }) => x + width)),
        y: first.y,
        height: Math.max(...line.map(({ height }) => height)),
      });
    line = [];
  };
  for (const piece of pieces) {
    const last = line.at(-1);
    // A raised number is of the same line; a piece further to the left is not.
    const isBelow = last && Math.abs(last.y - piece.y) > Math.max(last.height, piece.height) * 0.6;
    if (isBelow) close();
    if (piece.str) line.push(piece);
    if (piece.hasEOL) close();
  }
  close();
  return lines;
}

function textOf(line: readonly PdfPiece[]): string {
  return line.reduce((text, piece, at) => {
    const before = line[at - 1];
    const gap = before ? piece.x - (before.x + before.width) : 0;
    const isApart =
      gap > piece.height * BLANK_GAP && !text.endsWith(' ') && !piece.str.startsWith(' ');
    return text + (isApart ? ' ' : '') + piece.str;
  }, '');
}

function blocksOf(lines: readonly Line[], leading: number): readonly string[] {
  const right = Math.max(...lines.map((line) => line.right));
  const left = usual(lines.map((line) => line.x));
  const blocks: string[] = [];
  lines.forEach((line, at) => {
    const before = lines[at - 1];
    if (!before || parts(before, line, { leading, right, left })) blocks.push(line.text);
    else blocks.push(`${blocks.pop() ?? ''}\n${line.text}`);
  });
  return blocks;
}

interface Usual {
  readonly leading: number;
  readonly right: number;
  readonly left: number;
}

function parts(before: Line, line: Line, { leading, right, left }: Usual): boolean {
  const step = stepTo(before, line);
  const sizes = line.height / before.height;
  if (sizes > OTHER_SIZE || sizes < 1 / OTHER_SIZE) return true;
  // To the top of the next column a sentence may go on.
  if (step === null) return SENTENCE_END.test(before.text);
  if (step > leading * WIDE_LEADING && step > line.height * WIDE_LEADING) return true;
  if (line.x - Math.max(before.x, left) > line.height * INDENT) return true;
  const isShort = before.right - before.x < (right - before.x) * SHORT;
  return isShort && SENTENCE_END.test(before.text);
}

/** From one line down to the next; null where the next one is not below. */
function stepTo(before: Line | undefined, line: Line): number | null {
  return before && before.y > line.y ? before.y - line.y : null;
}

/** The middle one, rounded to a point; of an even count the lower. 0 for none. */
function usual(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
}
