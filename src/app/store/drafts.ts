import { Service } from '@angular/core';

const PREFIX = 'ri.draft:';

/** What was typed into a form and not kept yet: it outlives a visit to another page and a reload, in this tab. */
@Service()
export class Drafts {
  private readonly held = new Map<string, string>();

  /** @param address the form's own, with what it was asked for */
  read(address: string): Readonly<Record<string, string>> | null {
    try {
      const text = this.held.get(address) ?? sessionStorage.getItem(PREFIX + address);
      return text === null ? null : textsIn(JSON.parse(text));
    } catch {
      return null;
    }
  }

  keep(address: string, model: Readonly<Record<string, string>>): void {
    const text = JSON.stringify(model);
    this.held.set(address, text);
    try {
      sessionStorage.setItem(PREFIX + address, text);
    } catch {
      // It holds until the page is closed.
    }
  }

  drop(address: string): void {
    this.held.delete(address);
    try {
      sessionStorage.removeItem(PREFIX + address);
    } catch {
      // Storage is barred: nothing was kept there.
    }
  }
}

/** Only texts under names: whatever else stands there was written by another version, or by hand. Null for none. */
function textsIn(value: unknown): Readonly<Record<string, string>> | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const texts = Object.entries(value).filter(
    (one): one is [string, string] => typeof one[1] === 'string',
  );
  return texts.length ? Object.fromEntries(texts) : null;
}
