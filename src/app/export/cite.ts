import { formatDate } from '../../i18n/format';
import type { RowWords } from '../charts/figure-rows-words';
import { ROW_WORDS } from '../charts/figure-rows-words';
import { inTurns } from '../charts/in-turns';
import type { CitationStyle } from '../domain/citation';
import { citation, cslItem } from '../domain/citation';
import { writeFigureView } from '../domain/figure-view';
import type { Source } from '../domain/source';
import type { FigureData } from './data-ground';
import { dataOf, dataWork, textFile } from './data-ground';
import type { ExportRequest, WriteExport } from './export-request';

interface Cited {
  readonly source: Source;
  /** Where in it; null where that is not known. */
  readonly place: string | null;
}

/** The figure itself as a reference, then each source behind it, in one of the common styles. */
export function citeFigure(
  request: ExportRequest,
  style: CitationStyle,
  data = dataOf(request),
): string {
  const { words } = data;
  const { lang } = words;
  const cited = withOwnKeys([asSource(request, data), ...sourcesIn(data)]);
  if (style === 'csl-json')
    return `${JSON.stringify(
      cited.map(({ source, place }) => cslItem(source, { place })),
      null,
      2,
    )}\n`;
  const [own = '', ...others] = cited.map(({ source, place }) =>
    citation(source, style, { lang, date: formatDate(source.published, lang), place }),
  );
  if (style === 'bibtex') return [own, ...others].join('\n');
  return [own, ...(others.length ? ['', words.dataFiles.sources, ...others] : []), ''].join('\n');
}

export const toCitation: WriteExport = (request) => cited(request, 'plain', 'text/plain');
export const toBibtex: WriteExport = (request) => cited(request, 'bibtex', 'text/x-bibtex');
export const toCslJson: WriteExport = (request) =>
  cited(request, 'csl-json', 'application/vnd.citationstyles.csl+json');

async function cited(request: ExportRequest, style: CitationStyle, type: string): Promise<Blob> {
  const data = await inTurns(dataWork(request, 'claims'));
  return textFile(citeFigure(request, style, data), type);
}

/** The figure as something that was published on the day of its making; its place is what it shows, and its address. */
function asSource({ view, today }: ExportRequest, { spec, words }: FigureData): Cited {
  const both = { en: spec.title, zh: spec.title };
  const source: Source = {
    id: `figure-${spec.name}`,
    set: 'companion',
    publisher: { en: ROW_WORDS.en.app.title, zh: ROW_WORDS.zh.app.title },
    title: both,
    published: today.slice(0, 10),
    author: null,
    issuingBody: null,
    kind: 'figure',
    language: words.lang,
    about: both,
    phrases: 'not-held',
    note: null,
  };
  const place = [spec.subtitle, ...(view ? [writeFigureView(view)] : [])].join(words.semicolon);
  return { source, place };
}

function sourcesIn({ sources, claims, words }: FigureData): readonly Cited[] {
  return sources.map((source) => {
    const own = claims.filter((claim) => claim.source === source.id);
    const paragraphs = new Set(own.flatMap(({ paragraph }) => paragraph ?? []));
    return {
      source,
      place: placesText(
        [...paragraphs].sort((a, b) => a - b),
        words,
      ),
    };
  });
}

function placesText(paragraphs: readonly number[], words: RowWords): string | null {
  if (!paragraphs.length) return null;
  return paragraphs.map((one) => words.evidence.paragraph(one)).join(words.comma);
}

/** References under keys of which no two are the same, once they are written with the signs that BibTeX allows. */
function withOwnKeys(cited: readonly Cited[]): readonly Cited[] {
  const taken = new Set<string>();
  return cited.map(({ source, place }) => {
    const key = source.id.replace(/[^\w:.-]/gu, '-');
    let id = key;
    for (let turn = 2; taken.has(id.toLowerCase()); turn += 1) id = `${key}-${String(turn)}`;
    taken.add(id.toLowerCase());
    return { source: { ...source, id }, place };
  });
}
