/** The languages in which every text of the product and of the data package is kept. */
export type Lang = 'en' | 'zh';

export const LANGS: readonly Lang[] = ['en', 'zh'];

/** One text in each language. */
export interface Localized {
  readonly en: string;
  readonly zh: string;
}
