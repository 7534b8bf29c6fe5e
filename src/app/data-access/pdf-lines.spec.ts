import type { PdfPiece } from './pdf-lines';
import { pdfParagraphs } from './pdf-lines';

/** A line of a page: text, place, and width as of letters six points wide. */
const line = (str: string, y: number, { x = 72, height = 12 } = {}): PdfPiece => ({
  str,
  x,
  y,
  width: str.length * 6,
  height,
  hasEOL: true,
});
const texts = (...pages: (readonly PdfPiece[])[]) => pdfParagraphs(pages).texts;

describe('the lines of a PDF', () => {
  it('are joined to paragraphs, which a wide gap parts', () => {
    expect(
      texts([
        line('The growth rate in Liaoning was the low-', 700),
        line('est in the whole of the country in 2015.', 686),
        line('A second paragraph begins.', 650),
      ]),
    ).toEqual([
      'The growth rate in Liaoning was the low- est in the whole of the country in 2015.',
      'A second paragraph begins.',
    ]);
  });

  it('are of another paragraph where one stands in, or its letters have another size', () => {
    expect(
      texts([
        line('A HEADING OF THE DOCUMENT', 730, { height: 18 }),
        line('The growth rate in Liaoning was the lowest', 700),
        line('of all regions of the country in the year.', 686),
        line('Stands in and begins a new paragraph now', 672, { x: 90 }),
        line('that goes on in the line that follows here', 658),
      ]),
    ).toEqual([
      'A HEADING OF THE DOCUMENT',
      'The growth rate in Liaoning was the lowest of all regions of the country in the year.',
      'Stands in and begins a new paragraph now that goes on in the line that follows here',
    ]);
  });

  it('are of another paragraph behind a sentence that ends early', () => {
    expect(
      texts([
        line('The growth rate in Liaoning was the lowest', 700),
        line('of all.', 686),
        line('Growth in Jilin was higher than in Liaoning', 672),
      ]),
    ).toHaveLength(2);
  });

  it('go on over the end of a page in mid-sentence, and know the page where they began', () => {
    const found = pdfParagraphs([
      [
        line('The first line of a sentence that is not', 104),
        line('finished at the very end of its page of', 90),
      ],
      [line('a document goes on here.', 700), line('A new paragraph.', 650)],
    ]);
    expect(found.texts).toEqual([
      'The first line of a sentence that is not finished at the very end of its page of a document goes on here.',
      'A new paragraph.',
    ]);
    expect(found.pages).toEqual([1, 2]);
  });

  it('have a blank where pieces stand apart, and none where they touch', () => {
    const piece = (str: string, x: number, width: number): PdfPiece => ({
      ...line(str, 700),
      x,
      width,
      hasEOL: false,
    });
    expect(texts([piece('grow', 72, 24), piece('th', 96, 12), piece('of 3', 114, 24)])).toEqual([
      'growth of 3',
    ]);
  });

  it('are none where pages hold no words', () => {
    expect(texts([], [line(' ', 700)])).toEqual([]);
  });
});
