import { computed, DOCUMENT, effect, inject, Service, signal } from '@angular/core';
import type { Words } from '../../i18n/en';
import { en } from '../../i18n/en';
import type { ZhRest } from '../../i18n/zh-rest';
import type { Lang } from '../domain/localized';
import { LANGS } from '../domain/localized';
import { readSetting, writeSetting } from './storage';

const KEY = 'ri.language';

/** The language of the page and all its words. English comes with the app, Chinese is fetched when it is asked for. */
@Service()
export class Language {
  private readonly document = inject(DOCUMENT);
  private readonly loaded = signal<Words>(en);
  private readonly loadedRest = signal<ZhRest | null>(null);

  /** The words of the language in use: `words().overview.title`, checked by the compiler. */
  readonly words = this.loaded.asReadonly();
  readonly lang = computed(() => this.words().lang);
  /** The Chinese words of later pages; null where the page is English, and while they are on their way. */
  readonly chinese = computed(() => (this.lang() === 'zh' ? this.loadedRest() : null));

  constructor() {
    effect(() => {
      this.document.documentElement.lang = this.lang() === 'zh' ? 'zh-CN' : 'en';
    });
  }

  /** Loads the words of the reader's last choice, else of the browser's first language. */
  async restore(): Promise<void> {
    const { defaultView, location } = this.document;
    const browser: Lang = defaultView?.navigator.language.startsWith('zh') ? 'zh' : 'en';
    // The overview's charts wait for no words but their own.
    const isFirst = location.pathname === new URL(this.document.baseURI).pathname;
    await this.load(readSetting(KEY, LANGS) ?? browser, isFirst);
  }

  async use(lang: Lang): Promise<void> {
    writeSetting(KEY, lang);
    await this.load(lang, false);
  }

  private async load(lang: Lang, isFirst: boolean): Promise<void> {
    if (lang === 'en') {
      this.loaded.set(en);
      return;
    }
    const rest = import('../../i18n/zh-rest').then(({ zhRest }) => {
      this.loadedRest.set(zhRest);
    });
    const { zh } = await import('../../i18n/zh');
    if (isFirst) rest.catch(() => undefined);
    else await rest;
    this.loaded.set(zh);
  }
}
