import fc from 'fast-check';
import { marked } from 'marked';
import { exportOf, exportOfNames, sameBlanks } from '../../testing/data-exports';
import { FIGURE_NAMES } from '../../testing/figures';
import { exportOfList } from '../../testing/list-exports';
import { LIGHT } from '../charts/theme';
import type { ExportRequest } from './export-request';
import { htmlText } from './text-html';
import { markdownText } from './text-markdown';
import { tableHtml, tableMarkdown, tableTsv } from './text-table';

const parsed = (html: string) => new DOMParser().parseFromString(html, 'text/html');
/** As a reader of Markdown sees it. */
const rendered = (markdown: string) => parsed(marked.parse(markdown, { async: false, gfm: true }));
const textOf = (element: Element | null) => sameBlanks(element?.textContent ?? '');

function cellsOf(page: Document): readonly (readonly string[])[] {
  return [...page.querySelectorAll('thead tr, tbody tr')].map((row) =>
    [...row.children].map(textOf),
  );
}

function expectedCells({ figure }: ExportRequest): readonly (readonly string[])[] {
  const { columns, rows } = figure(LIGHT).table;
  const lines = [
    columns,
    ...rows.map(({ head, cells }) => [head, ...cells.map(({ text }) => text)]),
  ];
  return lines.map((line) => line.map(sameBlanks));
}

it('in Markdown figures stand right, and words left', async () => {
  const alignments = (request: ExportRequest) =>
    [...rendered(tableMarkdown(request)).querySelectorAll('thead th')].map((head) =>
      head.getAttribute('align'),
    );
  expect(alignments(exportOf('bars', 'en'))).toEqual(['left', 'right']);
  const verdicts = '/targets/target-water-per-unit-of-industrial-output-2017#verdicts';
  expect(alignments(await exportOfList(verdicts))).toEqual(['left', 'left', 'left']);
});

describe.each(FIGURE_NAMES)('“%s” as a table in a text', (name) => {
  it.each(['en', 'zh'] as const)(
    'is in Markdown the finding, what it measures, each cell, source and notes (%s)',
    (lang) => {
      const request = exportOf(name, lang);
      const { title, subtitle, source, notes } = request.figure(LIGHT);
      const page = rendered(tableMarkdown(request));
      expect(cellsOf(page)).toEqual(expectedCells(request));
      expect(textOf(page.querySelector('strong'))).toBe(sameBlanks(title));
      const paragraphs = [...page.querySelectorAll('p')].map(textOf);
      expect(paragraphs).toEqual(expect.arrayContaining([subtitle, source].map(sameBlanks)));
      expect([...page.querySelectorAll('li')].map(textOf)).toEqual(notes.map(sameBlanks));
    },
  );

  it.each(['en', 'zh'] as const)(
    'is in HTML a table with a caption, heads of columns and rows, and its notes (%s)',
    (lang) => {
      const request = exportOf(name, lang);
      const { title, subtitle, source, notes } = request.figure(LIGHT);
      const page = parsed(tableHtml(request));
      expect(cellsOf(page)).toEqual(expectedCells(request));
      expect(textOf(page.querySelector('caption > strong'))).toBe(sameBlanks(title));
      expect(textOf(page.querySelector('caption'))).toBe(sameBlanks(title + subtitle));
      const feet = [...page.querySelectorAll('tfoot td')].map(textOf);
      for (const text of [source, ...notes]) expect(feet).toContain(sameBlanks(text));
      expect(
        page.querySelectorAll('thead th:not([scope="col"]), tbody th:not([scope="row"])'),
      ).toHaveLength(0);
      expect(page.querySelectorAll('tbody th')).toHaveLength(
        page.querySelectorAll('tbody tr').length,
      );
    },
  );

  it('is for a spreadsheet a line a row, and a tab between cells', () => {
    const request = exportOf(name);
    const lines = tableTsv(request)
      .trimEnd()
      .split('\n')
      .map((line) => line.split('\t'));
    const guarded = expectedCells(request).map((line) =>
      line.map((cell) => cell.replace(/^(?=[=+\-@])/, "'")),
    );
    expect(lines.map((line) => line.map(sameBlanks))).toEqual(guarded);
  });
});

/** Texts with what Markdown and HTML take for their own. */
const awkward = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'|\\`*_[](){}<>#+-.!~$&"\'=:;@/ \n\t1'.split('')),
      fc.constantFrom(
        '<script>',
        '&lt;',
        '](x)',
        '**',
        '```',
        '---',
        '1. ',
        '- ',
        '| ',
        '~~',
        '<!--',
        'x',
      ),
      fc.string({ unit: 'grapheme', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))
  // What is no text of a file: signs that the parsers replace.
  .map((text) => text.replace(/[^\P{Cc}\t\n]|[\ufffe\uffff]/gu, '').toWellFormed());

describe('awkward texts', () => {
  it('read in Markdown as they stand, in a paragraph, in a list and in a cell', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const written = markdownText(text);
        expect(written).not.toMatch(/[\n\r]/);
        const expected = sameBlanks(text);
        if (expected === '') return;
        expect(textOf(rendered(`Word ${written}`).body)).toBe(`Word ${expected}`);
        expect(textOf(rendered(written).body)).toBe(expected);
        expect(textOf(rendered(`- ${written}`).querySelector('li'))).toBe(expected);
        const table = rendered(`| a | b |\n| --- | --- |\n| ${written} | next |`);
        expect([...table.querySelectorAll('td')].map(textOf)).toEqual([expected, 'next']);
      }),
      { numRuns: 400 },
    );
  });

  it('read in HTML as they stand, and begin no tag', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const page = parsed(`<p title="${htmlText(text)}">${htmlText(text)}</p>`);
        const paragraph = page.querySelector('p');
        expect(sameBlanks(paragraph?.title ?? '')).toBe(sameBlanks(text));
        expect(textOf(paragraph)).toBe(sameBlanks(text));
        expect(page.body.querySelectorAll('*')).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });

  it('of a dataset’s regions stand in their cells, and none is pasted as a formula', () => {
    const request = exportOfNames('=A1|<b>\n"x"', '@x');
    const heads = [...parsed(tableHtml(request)).querySelectorAll('tbody th')];
    expect(heads.map(textOf)).toEqual(['=A1|<b> "x"', '@x']);
    for (const head of heads) expect(head.getAttribute('style')).toBe("mso-number-format:'\\@'");
    expect(
      tableTsv(request)
        .split('\n')
        .slice(1, 3)
        .map((line) => line.split('\t')[0]),
    ).toEqual(['\'=A1|<b> "x"', "'@x"]);
  });
});
