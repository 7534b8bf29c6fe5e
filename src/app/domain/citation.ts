import type { Lang, Localized } from './localized';
import type { Source } from './source';

export const CITATION_STYLES = ['plain', 'bibtex', 'csl-json'] as const;
export type CitationStyle = (typeof CITATION_STYLES)[number];

/** What a citation says in the reader's words, which the domain has none of. */
export interface CitedAs {
  readonly lang: Lang;
  /** The date of publication, written out. */
  readonly date: string;
  /** The place in the document; null where it is not known. */
  readonly place: string | null;
}

/** A source as a reference, in one of the common styles. The title is the published one, whatever the reader's language. */
export function citation(source: Source, style: CitationStyle, cited: CitedAs): string {
  switch (style) {
    case 'plain':
      return plainCitation(source, cited);
    case 'bibtex':
      return bibtex(source, cited);
    case 'csl-json':
      return `${JSON.stringify([cslItem(source, cited)], null, 2)}\n`;
  }
}

/** Whether a title is a description of ours: such stand in square brackets, and in no quotation marks. */
function isDescription(title: string): boolean {
  return /^\[.*\]$/u.test(title);
}

function plainCitation(source: Source, { lang, date, place }: CitedAs): string {
  const title = source.title.en;
  const quoted = isDescription(title) ? title : `“${title}”`;
  const who = creatorOf(source)?.[lang];
  const address = source.dataset?.address ?? '';
  const parts = [source.publisher[lang], date, place ?? '', address].filter((part) => part !== '');
  return lang === 'en'
    ? `${[who, quoted, parts.join(', ')].filter(Boolean).join('. ')}.`
    : `${[who, quoted, parts.join('，')].filter(Boolean).join('。')}。`;
}

/** A newspaper that reports what a body has issued was not written by that body. */
function creatorOf({ author, issuingBody, kind }: Source): Localized | null {
  return author ?? (kind === 'news' ? null : issuingBody);
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** One entry; what BibTeX takes for a command is escaped. Newspapers are articles, all else is `misc`. */
function bibtex(source: Source, { place }: CitedAs): string {
  const [year = '', month, day] = source.published.split('-');
  const isNews = source.kind === 'news';
  const creator = creatorOf(source);
  const fields: readonly (readonly [string, string | undefined])[] = [
    // Doubly braced: a body has no first and family name, and the capitals of a title stay.
    ['author', creator ? `{${inBraces(creator.en)}}` : undefined],
    ['title', `{${inBraces(source.title.en)}}`],
    [isNews ? 'journal' : 'howpublished', inBraces(source.publisher.en)],
    ['year', year],
    ['month', month === undefined ? undefined : MONTHS[Number(month) - 1]],
    ['day', day === undefined ? undefined : String(Number(day))],
    ['language', inBraces(source.language)],
    ['note', place === null ? undefined : inBraces(place)],
    ['url', inBraces(source.dataset?.address ?? '')],
    ['urldate', source.dataset?.read.slice(0, 10)],
  ];
  const lines = fields.flatMap(([name, text]) => {
    if (!text) return [];
    // Names of months are words of BibTeX's own.
    return [`  ${name} = ${name === 'month' ? text : `{${text}}`}`];
  });
  return `@${isNews ? 'article' : 'misc'}{${keyOf(source)},\n${lines.join(',\n')}\n}\n`;
}

function keyOf({ id }: Source): string {
  return id.replace(/[^\w:.-]/gu, '-');
}

const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '~': '{\\textasciitilde}',
  '^': '{\\textasciicircum}',
};

/** A text that BibTeX prints as it is. Braces are named: even escaped ones would have to be in pairs. */
export function inBraces(text: string): string {
  return text.replace(/[\\{}~^$&%#_]/gu, (sign) => COMMANDS[sign] ?? `\\${sign}`);
}

interface CslName {
  readonly literal: string;
}

/** An item of CSL-JSON, as far as a source fills it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'report' | 'document';
  readonly title: string;
  readonly author?: readonly CslName[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  /** Year, month and day, as far as they are known; nothing for a table without a date. */
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly URL?: string;
  /** When the file of a dataset was read. */
  readonly accessed?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly language: string;
  readonly note?: string;
}

const CSL_TYPES: Readonly<Record<string, CslItem['type']>> = {
  news: 'article-newspaper',
  policy: 'report',
  statistics: 'report',
};

export function cslItem(source: Source, { place }: Pick<CitedAs, 'place'>): CslItem {
  const type = CSL_TYPES[source.kind] ?? 'document';
  const creator = creatorOf(source);
  return {
    id: source.id,
    type,
    title: source.title.en,
    ...(creator ? { author: [{ literal: creator.en }] } : {}),
    ...(type === 'article-newspaper'
      ? { 'container-title': source.publisher.en }
      : { publisher: source.publisher.en }),
    ...(source.published === '' ? {} : { issued: dateParts(source.published) }),
    ...(source.dataset?.address ? { URL: source.dataset.address } : {}),
    ...(source.dataset ? { accessed: dateParts(source.dataset.read.slice(0, 10)) } : {}),
    language: source.language,
    ...(place === null ? {} : { note: place }),
  };
}

function dateParts(iso: string): { readonly 'date-parts': readonly [readonly number[]] } {
  return { 'date-parts': [iso.split('-').map(Number)] };
}
