/** Whether this browser lets a page put something of a kind onto the clipboard. */
export function canCopy(type: string): boolean {
  if (!('clipboard' in navigator)) return false;
  if (type === 'text/plain') return 'writeText' in navigator.clipboard;
  return typeof ClipboardItem !== 'undefined' && 'write' in navigator.clipboard;
}

/** A table that word processors take as one, and editors of plain text as lines of cells. */
export async function copyTable(html: string, plain: string): Promise<void> {
  if (!canCopy('text/html')) {
    await navigator.clipboard.writeText(plain);
    return;
  }
  const as = (type: string, text: string) => ({ [type]: new Blob([text], { type }) });
  await navigator.clipboard.write([
    new ClipboardItem({ ...as('text/html', html), ...as('text/plain', plain) }),
  ]);
}

/** Whether the system takes a file from a page to hand it on. */
export function canShare(file: File): boolean {
  return 'canShare' in navigator && navigator.canShare({ files: [file] });
}
