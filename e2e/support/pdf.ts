// A PDF made by hand: a page for each list of lines, in Helvetica, or where a line has Chinese in a font that is not in the
// file, with codes that only a character map explains.

const LATIN = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';
const CHINESE =
  '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [' +
  '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo ' +
  '<< /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor ' +
  '/FontName /STSong-Light /Flags 4 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 ' +
  '/CapHeight 880 /StemV 93 >> >>] >>';

/** Lines stand 14 points apart; an empty one leaves a gap as between paragraphs. */
export function makePdf(pages: readonly (readonly string[])[], encrypted = false): Buffer {
  const first = 5;
  const kids = pages.map((_, at) => `${first + 2 * at} 0 R`);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`,
    LATIN,
    CHINESE,
    ...pages.flatMap((lines, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${first + 2 * at + 1} 0 R ` +
        '/Resources << /Font << /L 3 0 R /C 4 0 R >> >> >>',
      streamOf(lines.map(shown).join('\n')),
    ]),
  ];
  const lock = `<< /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >>`;
  if (encrypted) objects.push(lock);
  return joined(objects, encrypted ? `/Encrypt ${objects.length} 0 R /ID [<41> <41>]` : '');
}

function shown(line: string, at: number): string {
  const isLatin = /^[ -~]*$/.test(line);
  const codes = Array.from(line, (sign) => sign.charCodeAt(0).toString(16).padStart(4, '0'));
  const text = isLatin ? `(${line.replace(/[()\\]/g, '\\$&')})` : `<${codes.join('')}>`;
  return `BT /${isLatin ? 'L' : 'C'} 12 Tf 72 ${720 - 14 * at} Td ${text} Tj ET`;
}

function streamOf(content: string): string {
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function joined(objects: readonly string[], more: string): Buffer {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const size = objects.length + 1;
  return Buffer.from(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}` +
      `trailer\n<< /Size ${size} /Root 1 0 R ${more} >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}
