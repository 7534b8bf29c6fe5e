/** Why a browser does not keep what it is given: it bars storage, has no room, or its text is not to be overwritten. */
export type KeepFailure = 'barred' | 'full' | 'newer';

/** @returns the kept text, null for none; a failure where storage is barred */
export function readKept(key: string): { readonly text: string | null; readonly barred: boolean } {
  try {
    return { text: localStorage.getItem(key), barred: false };
  } catch {
    return { text: null, barred: true };
  }
}

/** @returns why the text is not kept; null where it is */
export function writeKept(key: string, text: string): KeepFailure | null {
  try {
    localStorage.setItem(key, text);
    return null;
  } catch (error) {
    // Firefox has a name of its own for a storage that is full.
    const name = error instanceof DOMException ? error.name : '';
    return /quota/i.test(name) ? 'full' : 'barred';
  }
}
