/** Words that a reader marked: a paragraph from 1, and characters of its text. */
export interface Marked {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/**
 * What is marked in a pane of paragraphs (`data-n`) made of runs (`data-at`, where each begins in its paragraph).
 * @returns null for nothing, `'several'` where it goes over more than one paragraph
 */
export function markedIn(pane: Element, selection: Selection | null): Marked | 'several' | null {
  if (!selection?.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const start = placeOf(pane, range.startContainer, range.startOffset);
  const end = placeOf(pane, range.endContainer, range.endOffset);
  if (!start || !end) return null;
  // A triple click marks a paragraph up to the very beginning of the next.
  if (end.paragraph === start.paragraph + 1 && end.at === 0)
    return { paragraph: start.paragraph, start: start.at, end: Infinity };
  if (end.paragraph !== start.paragraph) return 'several';
  return end.at > start.at ? { paragraph: start.paragraph, start: start.at, end: end.at } : null;
}

function placeOf(
  pane: Element,
  node: Node,
  offset: number,
): { readonly paragraph: number; readonly at: number } | null {
  const element = node instanceof Element ? node : node.parentElement;
  if (!element || !pane.contains(element)) return null;
  const paragraph = element.closest<HTMLElement>('[data-n]');
  if (!paragraph) return null;
  const n = Number(paragraph.dataset['n']);
  const run = element.closest<HTMLElement>('[data-at]');
  if (run) {
    const inside = node instanceof Text ? offset : offset > 0 ? run.textContent.length : 0;
    return { paragraph: n, at: Number(run.dataset['at']) + inside };
  }
  // Between runs: as many of the paragraph's children lie before it.
  const before = [...paragraph.childNodes].slice(0, offset);
  return { paragraph: n, at: before.reduce((sum, child) => sum + runLength(child), 0) };
}

function runLength(node: Node): number {
  return node instanceof HTMLElement && node.dataset['at'] !== undefined
    ? node.textContent.length
    : 0;
}

/** Characters of a paragraph's text without the blanks at their ends; null where there are only blanks. */
export function trimmed(text: string, start: number, end: number) {
  const words = text.slice(start, end);
  const begin = start + words.length - words.trimStart().length;
  const stop = start + words.trimEnd().length;
  return begin < stop ? { start: begin, end: stop } : null;
}
