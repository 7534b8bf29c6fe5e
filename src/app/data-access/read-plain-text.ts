import { Paragraphs } from './document-paragraphs';

const LINE = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** Nobody wraps lines at more characters than these: where there are longer ones, each line is a paragraph. */
const LONGEST_WRAPPED = 160;

/**
 * The paragraphs of a plain text: what blank lines part, where its lines are wrapped; else each line.
 * @throws DocumentError where there are too many
 */
export function readPlainText(text: string): readonly string[] {
  const lines = text.split(LINE).map((line) => line.trim());
  const found = new Paragraphs();
  if (!isWrapped(lines)) for (const line of lines) found.add(line);
  else {
    let block: string[] = [];
    for (const line of [...lines, '']) {
      if (line) block.push(line);
      else {
        found.add(block.join('\n'));
        block = [];
      }
    }
  }
  return found.texts;
}

/** Whether there are blank lines, and no line is longer than anybody wraps. */
function isWrapped(lines: readonly string[]): boolean {
  const last = lines.findLastIndex((line) => line);
  const hasBlank = lines.some((line, at) => !line && at < last && at > 0);
  return hasBlank && lines.every(({ length }) => length <= LONGEST_WRAPPED);
}
