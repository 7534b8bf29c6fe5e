import { formatDate } from '../../../i18n/format';
import type { Dataset } from '../../domain/statistics/dataset';
import type { WordsOfStatistics } from '../../store/statistics-words';
import { countText, sizeText, spanText } from './statistics-text';

export interface Fact {
  readonly term: string;
  readonly text: string;
  /** Whether the text is an address to be followed. */
  readonly isLink?: boolean;
}

/** What the source record of a dataset says, what the file was, and what is in it. */
export function sourceFacts(dataset: Dataset, words: WordsOfStatistics): readonly Fact[] {
  const { dataset: t, statistics, tables, comma, lang } = words;
  const { about, file, figures, rows, indicators, regions, periods, size } = dataset;
  const stated = (text: string) => text || t.notStated;
  const holds = [
    statistics.figures(countText(figures, lang), figures === 1),
    statistics.rows(countText(rows, lang), rows === 1),
    statistics.shape(
      countText(indicators.length, lang),
      countText(regions.length, lang),
      spanText(periods, lang),
    ),
    sizeText(size, lang),
  ];
  return [
    { term: t.publisher, text: stated(about.publisher) },
    { term: t.published, text: about.published ? formatDate(about.published, lang) : t.notStated },
    { term: t.licence, text: stated(about.licence) },
    { term: t.address, text: stated(about.address), isLink: about.address !== '' },
    { term: t.file, text: `${file.name}${comma}${sizeText(file.bytes, lang)}` },
    { term: t.hash, text: file.sha256 },
    {
      term: t.read,
      text: `${formatDate(file.read.slice(0, 10), lang)} ${file.read.slice(11, 16)} UTC`,
    },
    { term: t.format, text: tables.formats[file.format] },
    { term: t.table, text: file.table },
    { term: t.holds, text: holds.join(comma) },
  ].filter(({ text }) => text !== '');
}

/** How the file was read: each column with its role, what its headers name, what holds for the whole table. */
export function recipeFacts(
  { columns, recipe }: Dataset,
  words: WordsOfStatistics,
): readonly Fact[] {
  const { tables, importing } = words;
  const { mapping } = recipe;
  const fixed = (['region', 'indicator', 'period', 'unit'] as const).map((field) => ({
    term: tables.fields[field],
    text: mapping.fixed[field],
  }));
  return [
    ...mapping.columns.slice(0, MOST_COLUMNS_TOLD).map(({ role, reason, detail }, at) => ({
      term: columns[at] ?? '',
      text: words.dataset.readAs(tables.roles[role], tables.reasons[reason](detail)),
    })),
    ...(mapping.header === 'nothing'
      ? []
      : [{ term: importing.preview.header, text: tables.headers[mapping.header] }]),
    { term: importing.preview.decimal, text: tables.decimals[mapping.decimal] },
    ...fixed.filter(({ text }) => text !== ''),
  ];
}

/** Of a very wide table the first columns tell how the others were read. */
const MOST_COLUMNS_TOLD = 40;
