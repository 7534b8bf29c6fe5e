import { TestBed } from '@angular/core/testing';
import type { Lang } from '../app/domain/localized';
import { Imports } from '../app/store/statistics-import';
import type { OpenApp } from './app-page';
import { openApp } from './app-page';
import { allByRole, byRole, shown } from './roles';
import { DeskHere, readsTablesHere } from './statistics';

/** The app on a page of Statistics, with a desk that gives the small table for any file. */
export interface StatisticsApp extends OpenApp {
  readonly desk: DeskHere;
  /** Chooses files by their names, as with the button; nothing of them is read. */
  readonly choose: (...names: readonly string[]) => Promise<void>;
  /** Types into a field, found by the words of its label. */
  readonly type: (label: string, text: string) => Promise<void>;
  /** Takes an option of a list, found by the words of its label. */
  readonly pick: (label: string, option: string) => Promise<void>;
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly part: (name: string) => HTMLElement;
  /** All that is announced. */
  readonly said: () => string;
}

export async function openStatistics(
  url = '/statistics',
  { lang = 'en', desk = new DeskHere() }: { readonly lang?: Lang; readonly desk?: DeskHere } = {},
): Promise<StatisticsApp> {
  // jsdom scrolls nothing.
  Object.assign(HTMLElement.prototype, { scrollIntoView: () => undefined });
  TestBed.configureTestingModule({ providers: [readsTablesHere(desk)] });
  const app = await openApp(url, { lang });
  const labelled = (label: string): HTMLElement => {
    const named = [...app.main.querySelectorAll<HTMLElement>(`[aria-label="${label}"]`)];
    const labels = [...app.main.querySelectorAll('label')].filter((one) =>
      shown(one).startsWith(label),
    );
    const fields = labels.flatMap((one) => {
      const found = one.querySelector<HTMLElement>('input, select, textarea');
      return found ?? app.main.querySelector<HTMLElement>(`#${one.htmlFor}`) ?? [];
    });
    const [field] = [...named, ...fields];
    if (!field) throw new Error(`No field "${label}"`);
    return field;
  };
  return {
    ...app,
    desk,
    choose: async (...names) => {
      const input = app.main.querySelector<HTMLInputElement>('input[type=file]')!;
      const files = names.map((name) => new File(['a,b\n1,2\n'], name));
      Object.defineProperty(input, 'files', { value: files, configurable: true });
      input.dispatchEvent(new Event('change'));
      await app.settle();
    },
    type: async (label, text) => {
      const field = labelled(label) as HTMLInputElement;
      field.value = text;
      field.dispatchEvent(new Event('input'));
      field.dispatchEvent(new Event('change'));
      await app.settle();
    },
    pick: async (label, option) => {
      const select = labelled(label) as HTMLSelectElement;
      const at = [...select.options].findIndex((one) => shown(one) === option);
      if (at < 0) throw new Error(`"${label}" has no "${option}": ${shown(select)}`);
      select.selectedIndex = at;
      select.dispatchEvent(new Event('change'));
      await app.settle();
    },
    press: (name) => app.click(byRole(app.main, 'button', name)),
    part: (name) => byRole(app.main, 'region', name),
    said: () => allByRole(app.main, 'status').map(shown).join(' | '),
  };
}

export function imports(): Imports {
  return TestBed.inject(Imports);
}
