import { computed, DOCUMENT, effect, inject, Service, signal } from '@angular/core';
import type { Words } from '../../i18n/en';
import { en } from '../../i18n/en';
import type { Lang } from '../domain/localized';
import { LANGS } from '../domain/localized';
import { readSetting, writeSetting } from './storage';

const KEY = 'ri.language';

/** The language of the page and all its words. English comes with the app, Chinese is fetched when it is asked for. */
@Service()
export class Language {
  private readonly document = inject(DOCUMENT);
  private readonly loaded = signal<Words>(en);

  /** The words of the language in use: `words().overview.title`, checked by the compiler. */
  readonly words = this.loaded.asReadonly();
  readonly lang = computed(() => this.words().lang);

  constructor() {
    effect(() => {
      this.document.documentElement.lang = this.lang() === 'zh' ? 'zh-CN' : 'en';
    });
  }

  /** Loads the words of the reader's last choice, else of the browser's first language. */
  async restore(): Promise<void> {
    const browser: Lang = this.document.defaultView?.navigator.language.startsWith('zh')
      ? 'zh'
      : 'en';
    await this.load(readSetting(KEY, LANGS) ?? browser);
  }

  async use(lang: Lang): Promise<void> {
    writeSetting(KEY, lang);
    await this.load(lang);
  }

  private async load(lang: Lang): Promise<void> {
    this.loaded.set(lang === 'zh' ? (await import('../../i18n/zh')).zh : en);
  }
}
