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
      return text === null ? null : (JSON.parse(text) as Record<string, string>);
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
