/** Elements made by hand: a strict policy allows no markup as text, and no style attributes. */
export function markup<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** A button that is no button of a form. */
export function button(
  label: string,
  press: () => void,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const made = markup('button', { type: 'button', ...attributes }, label);
  made.addEventListener('click', press);
  return made;
}

/** Away from the page, in a tab of its own, which learns nothing of the page but its origin. */
export function link(address: string, label: string, hint: string): HTMLAnchorElement {
  return markup(
    'a',
    { href: address, target: '_blank', rel: 'noopener', title: hint },
    label,
    markup('span', { 'aria-hidden': 'true' }, ' ↗'),
  );
}
