/** What Markdown takes for its own within a line. A backslash before any of them is read as the sign itself. */
const SIGNS = /[\\`*_[\]<>|~$&]/g;
/** What would make a line a heading, a quotation, a list or a rule. */
const LEADING = /^(?=[#>+=-])|^(\d+)(?=[.)](?:\s|$))/;

/** A text as one line of Markdown that reads as it stands, in a paragraph as in a table's cell. */
export function markdownText(text: string): string {
  const line = text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, ' ').replace(/\t/g, ' ');
  return line
    .replace(/^ +| +$/g, '')
    .replace(SIGNS, '\\$&')
    .replace(LEADING, '$1\\');
}
