import { strToU8, zipSync } from 'fflate';
import { en } from '../../i18n/en';
import { bytesOf, figureRequest, paintNothing } from '../../testing/pptx-request';
import { toPackage } from '../export/package';
import { toPptx } from '../export/pptx';
import { toXlsx } from '../export/xlsx';
import { csvText } from '../domain/csv-text';
import { zipOf } from '../export/data-zip';
import { workbookParts } from '../export/xlsx-parts';
import { peekFiles, peekSheets, peekSlides, peekText } from './peek';

/** jsdom's blobs give no bytes. */
async function readable(blob: Blob): Promise<Blob> {
  const bytes = await bytesOf(blob);
  return { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) } as unknown as Blob;
}

const asked = figureRequest('bars', en);

describe('a look into a file that was written', () => {
  it('shows the sheets of a workbook, each figure under its head, also behind an empty cell', async () => {
    const [data] = await peekSheets(await readable(await toXlsx(asked)));
    const [head = [], first = []] = data?.rows ?? [];
    const under = (name: string) => first[head.indexOf(name)];
    expect(data?.name).toBe('Data');
    expect([under('region'), under('value'), under('unit')]).toEqual(['CN-HL', '5.7', 'percent']);
    expect(under('period_reason')).toBe('');
  });

  it('shows the words of each slide, in order', async () => {
    const slides = await peekSlides(await readable(await toPptx(asked, paintNothing)));
    expect(slides.map(({ name }) => name)).toEqual(['1', '2']);
    expect(slides[0]?.rows[0]?.[0]).toMatch(/^Liaoning grew slowest/);
  });

  it('shows the files of an archive with their sizes', async () => {
    const files = await peekFiles(await readable(await toPackage(asked)));
    expect(files.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['datapackage.json', 'claims.csv', 'figure.csv']),
    );
    expect(Number(files[0]?.rows[0]?.[0])).toBeGreaterThan(0);
  });

  it('says how much more there is than it shows', async () => {
    const row = (at: number) => `<row r="${at}"><c r="A${at}"><v>${at}</v></c></row>`;
    const rows = Array.from({ length: 20 }, (_, at) => row(at + 1)).join('');
    const bytes = zipSync({
      'xl/workbook.xml': strToU8('<w xmlns="x"><sheet name="Long"/></w>'),
      'xl/worksheets/sheet1.xml': strToU8(`<w xmlns="x">${rows}</w>`),
    });
    const blob = { arrayBuffer: () => Promise.resolve(bytes.slice().buffer) } as unknown as Blob;
    const [sheet] = await peekSheets(blob);
    expect(sheet).toMatchObject({ name: 'Long', more: 8 });
  });

  it('reads no more of a long sheet and a long text than it shows, and counts the rest', async () => {
    const line = (at: number) => [at, 'x'.repeat(200)];
    const lines = Array.from({ length: 3000 }, (_, at) => line(at));
    const parts = workbookParts([{ name: 'Long', lines: [['number', 'text'], ...lines] }]);
    const [sheet] = await peekSheets(await readable(new Blob([zipOf(parts, '2026-11-28')])));
    expect([sheet?.rows.length, sheet?.rows[11]?.[0], sheet?.more]).toEqual([12, '10', 2989]);
    const text = csvText(lines);
    const bytes = new TextEncoder().encode(text);
    const blob = { size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) };
    const peek = await peekText(blob as unknown as Blob);
    expect(peek.text.split('\n')).toHaveLength(60);
    expect([peek.text.slice(0, 3), peek.more]).toEqual(['0,x', 2940]);
  });
});
