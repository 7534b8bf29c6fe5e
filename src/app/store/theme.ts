import { computed, DOCUMENT, effect, inject, Service, signal } from '@angular/core';
import { mediaQuery } from './media-query';
import { readSetting, writeSetting } from './storage';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type ThemeChoice = (typeof THEMES)[number];

const KEY = 'ri.theme';

/** Light or dark: the reader's choice, or the system's. */
@Service()
export class Theme {
  private readonly document = inject(DOCUMENT);
  private readonly chosen = signal<ThemeChoice>(readSetting(KEY, THEMES) ?? 'auto');
  private readonly systemIsDark = mediaQuery('(prefers-color-scheme: dark)');

  readonly choice = this.chosen.asReadonly();
  readonly scheme = computed<'light' | 'dark'>(() => {
    const choice = this.chosen();
    if (choice !== 'auto') return choice;
    return this.systemIsDark() ? 'dark' : 'light';
  });

  constructor() {
    effect(() => {
      this.document.documentElement.dataset['theme'] = this.chosen();
    });
  }

  /** As the system, light, dark, and round again. */
  next(): void {
    const choice = THEMES[(THEMES.indexOf(this.chosen()) + 1) % THEMES.length] ?? 'auto';
    writeSetting(KEY, choice);
    this.chosen.set(choice);
  }
}
