import type { PxStatement } from './px-statement';

const SEPARATOR = '\u001f';

/** The statements of a PX text, by keyword, language and what they are about. */
export class PxKeywords {
  private readonly known = new Map<string, PxStatement[]>();
  private readonly exact = new Map<string, readonly string[]>();
  private language = '';

  add(statement: PxStatement): void {
    const { keyword, subjects, values } = statement;
    const language = this.own(statement.language);
    const all = this.known.get(keyword) ?? [];
    this.known.set(keyword, all);
    all.push({ ...statement, language });
    this.exact.set([keyword, language, ...subjects].join(SEPARATOR), values);
    if (keyword === 'LANGUAGE') this.language = values[0] ?? '';
  }

  /** The text's own language may be named at keywords, or not. */
  private own(language: string): string {
    return language === this.language ? '' : language;
  }

  /** Empty where there is no such statement. */
  values(keyword: string, language: string, ...subjects: readonly string[]): readonly string[] {
    return this.exact.get([keyword, this.own(language), ...subjects].join(SEPARATOR)) ?? [];
  }

  /** The first value, in a language or else in the text's own; empty for none. */
  text(keyword: string, language = '', ...subjects: readonly string[]): string {
    const [text = ''] = this.values(keyword, language, ...subjects);
    return text || (this.values(keyword, '', ...subjects)[0] ?? '');
  }

  /** All statements of a keyword, in a language. */
  all(keyword: string, language: string): readonly PxStatement[] {
    const wanted = this.own(language);
    return (this.known.get(keyword) ?? []).filter((statement) => statement.language === wanted);
  }

  /**
   * The language that is read: English where the text has it, for its readers have that or Chinese; else the text's own. A
   * language counts only where it names as many variables.
   */
  chosenLanguage(): string {
    if (/^(?:en|zh)/.test(this.language)) return '';
    const width = (language: string) =>
      this.values('STUB', language).length + this.values('HEADING', language).length;
    const languages = ['zh', 'en'].filter((language) => width(language) > 0);
    return languages.find((language) => width(language) === width('')) ?? '';
  }

  get ownLanguage(): string {
    return this.language;
  }
}
