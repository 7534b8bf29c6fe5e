// Finding things as a reader does, by role and name; a small part of what testing-library does.

const SELECTORS = {
  alert: '[role=alert]',
  article: 'ri-figure',
  button: 'button, [role=button]',
  cell: 'td, [role=cell]',
  columnheader: 'th[scope=col], th[mat-header-cell], [role=columnheader]',
  dialog: '[role=dialog]',
  heading: 'h1, h2, h3',
  link: 'a[href]',
  list: 'ul',
  main: 'main',
  navigation: 'nav',
  region: 'section[aria-label], section[aria-labelledby], [role=region]',
  row: 'tr, [role=row]',
  status: '[role=status]',
  switch: '[role=switch]',
  table: 'table, [role=table]',
} as const;
export type RoleName = keyof typeof SELECTORS;

/**
 * The words of an element as they are read: parts apart, but a heading is one sentence whatever stands in it. What is
 * hidden from assistive technology is left out.
 */
export function shown(element: Element | null | undefined): string {
  if (!element) return '';
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let words = '';
  let last: Element | null | undefined = null;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (node.parentElement?.closest('[aria-hidden=true]')) continue;
    const heading = node.parentElement?.closest('h1, h2, h3');
    words += `${heading && heading === last ? '' : ' '}${node.textContent ?? ''}`;
    last = heading;
  }
  return plain(words);
}

/** With plain blanks, one at a time. */
export function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function nameOf(element: Element): string {
  const by = element.getAttribute('aria-labelledby');
  if (by !== null) return shown(document.getElementById(by));
  return plain(element.getAttribute('aria-label') ?? shown(element));
}

export function allByRole(
  root: ParentNode,
  role: RoleName,
  name?: string | RegExp,
): readonly HTMLElement[] {
  const found = [...root.querySelectorAll<HTMLElement>(SELECTORS[role])];
  if (name === undefined) return found;
  return found.filter((element) =>
    typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)),
  );
}

/** @throws Error that lists what there is, where nothing or more than one thing fits */
export function byRole(root: ParentNode, role: RoleName, name?: string | RegExp): HTMLElement {
  const found = allByRole(root, role, name);
  const [first] = found;
  if (first && found.length === 1) return first;
  const names = allByRole(root, role).map((element) => `"${nameOf(element).slice(0, 80)}"`);
  throw new Error(
    `${String(found.length)} × ${role} ${String(name ?? '')}; there are: ${names.join(', ')}`,
  );
}

/** A table's words, row by row, cells joined by " | ". */
export function rowsOf(table: ParentNode): readonly string[] {
  return allByRole(table, 'row').map((row) => [...row.children].map(shown).join(' | '));
}
