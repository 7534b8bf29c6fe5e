import { formatClaim, formatDate, formatPeriod } from '../../i18n/format';
import { inTurns } from '../charts/in-turns';
import { citation } from '../domain/citation';
import type { Claim, ClaimId } from '../domain/claim';
import { entry } from '../domain/claim-set';
import type { Phrase } from '../domain/finding';
import type { FigureData } from './data-ground';
import { dataOf, dataWork, textFile } from './data-ground';
import type { ExportRequest, WriteExport } from './export-request';
import { markdownText } from './text-markdown';

export type FindingForm = 'markdown' | 'plain';

/**
 * The finding as a sentence whose figures lead to numbered notes: who states them, when, where, and in which words. A title
 * that is no finding of single claims has its sources as notes.
 */
export function findingText(
  request: ExportRequest,
  form: FindingForm,
  data = dataOf(request),
): string {
  const notes: string[] = [];
  const mark = (note: string) => {
    if (!notes.includes(note)) notes.push(note);
    const number = String(notes.indexOf(note) + 1);
    return form === 'markdown' ? `[^${number}]` : `[${number}]`;
  };
  const sentence = sentenceOf(data, mark, (text) =>
    form === 'markdown' ? markdownText(text) : text,
  );
  const ending = form === 'markdown' ? ':' : '';
  const list = notes.map((note, at) => {
    const number = form === 'markdown' ? `[^${String(at + 1)}]` : `[${String(at + 1)}]`;
    return `${number}${ending} ${form === 'markdown' ? markdownText(note) : note}`;
  });
  return [sentence, '', ...list, ''].join('\n');
}

export const toFinding: WriteExport = async (request) => {
  const data = await inTurns(dataWork(request, 'claims'));
  return textFile(findingText(request, 'markdown', data), 'text/markdown');
};

function sentenceOf(
  data: FigureData,
  mark: (note: string) => string,
  write: (text: string) => string,
): string {
  const { spec, words, sources } = data;
  const { finding = [] } = spec;
  if (finding.some(({ claims }) => claims.length))
    return joined(finding, write, (claims) => {
      const said = claims.flatMap((id) => noteOf(id, data));
      return said.length ? mark(said.join(words.semicolon)) : '';
    });
  const { lang } = words;
  const cited = sources.map((source) =>
    citation(source, 'plain', { lang, date: formatDate(source.published, lang), place: null }),
  );
  return write(spec.title) + cited.map(mark).join('');
}

/** Each run of plain words is escaped as one, so that signs at its edges are, too. */
function joined(
  finding: readonly Phrase[],
  write: (text: string) => string,
  markOf: (claims: readonly ClaimId[]) => string,
): string {
  // A space at a phrase's edge would be trimmed with it.
  const kept = (text: string) => {
    const [, before = '', within = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
    return before + write(within) + after;
  };
  return finding.map(({ text, claims }) => kept(text) + markOf(claims)).join('');
}

/** "Liaoning, 2015, 3 %: Xinhua, 3 March 2016, paragraph 5: “to 3 percent”" */
function noteOf(id: ClaimId, { set, words }: FigureData): readonly string[] {
  const claim = set.byId.get(id);
  if (!claim) return [];
  const { lang } = words;
  const source = entry(set.sources, claim.source);
  const indicator = entry(set.indicators, claim.indicator);
  const what = [
    entry(set.regions, claim.region).short[lang],
    ...(claim.period ? [formatPeriod(claim.period, lang)] : []),
    formatClaim(claim, indicator, entry(set.units, claim.unit), lang),
  ];
  const where = [
    source.publisher[lang],
    formatDate(source.published, lang),
    ...placeOf(claim, words),
  ];
  return [
    [what.join(words.comma), where.join(words.comma), wordsOf(claim, source.phrases, words)].join(
      words.colon,
    ),
  ];
}

function placeOf({ paragraph, table }: Claim, words: FigureData['words']): readonly string[] {
  if (table) return [words.evidence.tableCell(table.row, table.column)];
  return paragraph === null ? [] : [words.evidence.paragraph(paragraph)];
}

/** The words that state a figure; where there are none, why. */
function wordsOf(
  { quote, basis, table }: Claim,
  phrases: 'quoted' | 'not-held',
  { evidence, dataFiles }: FigureData['words'],
): string {
  if (quote?.phrase) return dataFiles.words(quote.phrase);
  if (table) return withoutStop(evidence.tableWords);
  return basis === 'derived' && phrases === 'quoted' ? dataFiles.derived : dataFiles.noWords;
}

function withoutStop(text: string): string {
  return text.replace(/[.。]$/, '');
}
