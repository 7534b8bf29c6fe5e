import { citation } from '../domain/citation';
import { formatDate } from '../../i18n/format';
import { formulaNote } from '../charts/figure-rows-formula';
import { inTurns } from '../charts/in-turns';
import type { CsvCell } from '../domain/csv-text';
import { writeFigureView } from '../domain/figure-view';
import type { Sliced } from '../domain/slices';
import type { FigureData } from './data-ground';
import { dataWork } from './data-ground';
import type { DataLines } from './data-table';
import { recordsOf } from './data-table';
import { zipWork } from './data-zip';
import type { ExportRequest, WriteExport } from './export-request';
import type { SheetLines } from './xlsx-parts';
import { workbookParts } from './xlsx-parts';

type Line = readonly CsvCell[];
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * A workbook of three sheets: the values as numbers, or the entries of a list, what the figure says of itself, and its sources.
 * Texts are cells of text, so that none is taken for a formula.
 */
export const toXlsx: WriteExport = async (request) =>
  new Blob([...(await inTurns(xlsxWork(request)))], { type: TYPE });

function* xlsxWork(request: ExportRequest): Sliced<readonly Uint8Array<ArrayBuffer>[]> {
  const data = yield* dataWork(request, 'claims');
  const { sheets } = data.words.dataFiles;
  const parts = workbookParts([
    { name: sheets.data, lines: linesOf(recordsOf(data)) },
    { name: sheets.metadata, lines: metadata(request, data) },
    { name: sheets.sources, lines: sources(data) },
  ]);
  return yield* zipWork(parts, request.today);
}

function linesOf({ columns, count, lineAt }: DataLines): SheetLines {
  return {
    length: count + 1,
    *[Symbol.iterator]() {
      yield columns;
      for (let at = 0; at < count; at += 1) yield lineAt(at);
    },
  };
}

/** A line for each thing that the figure says of itself; notes have one each. */
function metadata(
  { view, today, stamp }: ExportRequest,
  { spec, words }: FigureData,
): readonly Line[] {
  const { about, languages, sheets } = words.dataFiles;
  return [
    [sheets.metadata, ''],
    [about.title, spec.title],
    [about.subtitle, spec.subtitle],
    ...doneTo(spec, words),
    [about.source, spec.source],
    ...spec.notes.map((note) => [about.note, note]),
    [about.alt, spec.alt],
    [about.view, view ? writeFigureView(view) : ''],
    [about.made, today.slice(0, 10)],
    [about.program, stamp],
    [about.language, languages[words.lang]],
    [about.region, about.regionText],
    [about.values, about.valuesText],
  ];
}

/** What was done to the stated figures, and how, where anything was. */
function doneTo({ shows }: FigureData['spec'], words: FigureData['words']): readonly Line[] {
  const { about } = words.dataFiles;
  const done = shows && 'comparisons' in shows ? shows.comparisons : [];
  return done.flatMap((comparison): readonly Line[] => {
    if (comparison.shown.as === 'value') return [];
    return [
      [about.shown, words.compare.showAs[comparison.shown.as]],
      [about.formula, formulaNote(comparison, words)],
    ];
  });
}

const SOURCE_COLUMNS = [
  'source',
  'publisher',
  'title',
  'published',
  'author',
  'issuing_body',
  'language',
  'claims',
  'licence',
  'address',
  'file',
  'sha256',
  'citation',
];

function sources({ sources: cited, claims, words: { lang } }: FigureData): readonly Line[] {
  const bySource = Map.groupBy(claims, ({ source }) => source);
  const lines = cited.map((source): Line => {
    const { dataset } = source;
    const own = bySource.get(source.id) ?? [];
    return [
      source.id,
      source.publisher[lang],
      source.title.en,
      source.published,
      source.author?.[lang] ?? '',
      source.issuingBody?.[lang] ?? '',
      source.language,
      own.map(({ id }) => id).join('; '),
      dataset?.licence ?? '',
      dataset?.address ?? '',
      dataset?.file ?? '',
      dataset?.sha256 ?? '',
      citation(source, 'plain', { lang, date: formatDate(source.published, lang), place: null }),
    ];
  });
  return [SOURCE_COLUMNS, ...lines];
}
