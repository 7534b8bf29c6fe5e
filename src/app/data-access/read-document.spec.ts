import { lendCrypto } from '../../testing/web-crypto';
import type { DocumentError } from '../domain/document-fault';
import { LONGEST_PARAGRAPH } from './document-paragraphs';
import { readDocument } from './read-document';

lendCrypto();

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: readonly (number | string)[]) =>
  new Uint8Array(
    values.flatMap((value) =>
      typeof value === 'number' ? [value] : Array.from(value, (sign) => sign.charCodeAt(0)),
    ),
  );
const read = (content: string | Uint8Array<ArrayBuffer>) =>
  readDocument(
    'a file',
    typeof content === 'string' ? utf8(content) : content,
    'http://localhost/',
    () => undefined,
  );
const paragraphs = async (content: string | Uint8Array<ArrayBuffer>) =>
  (await read(content)).paragraphs;
const faultOf = (content: string | Uint8Array<ArrayBuffer>) =>
  read(content).then(
    ({ format }) => format,
    (error: unknown) => (error as DocumentError).fault,
  );

/** GB 18030 of 辽宁经济增长 and a full stop. */
const GB = bytes(
  0xc1,
  0xc9,
  0xc4,
  0xfe,
  0xbe,
  0xad,
  0xbc,
  0xc3,
  0xd4,
  0xf6,
  0xb3,
  0xa4,
  0xa1,
  0xa3,
);
const utf16 = (text: string, isLittle: boolean) =>
  new Uint8Array(
    Array.from(text, (sign) => sign.charCodeAt(0)).flatMap((code) =>
      isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255],
    ),
  );

describe('a plain text', () => {
  it('has a paragraph for each line, where there are no blank ones', async () => {
    expect(await paragraphs('One.\r\nTwo.\rThree.\u2028Four.')).toEqual([
      'One.',
      'Two.',
      'Three.',
      'Four.',
    ]);
  });

  it('has its lines joined where blank lines part paragraphs', async () => {
    expect(await paragraphs('The growth\nrate fell.\n\n  \n辽宁\n经济\n')).toEqual([
      'The growth rate fell.',
      '辽宁经济',
    ]);
  });

  it('keeps lines apart where no line is wrapped', async () => {
    const long = 'word '.repeat(60).trim();
    expect(await paragraphs(`Title\nDate\n\n${long}\n${long}`)).toHaveLength(4);
  });

  it.each([
    ['UTF-8', utf8('辽宁经济增长。')],
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('辽宁经济增长。')])],
    ['UTF-16, little end first', utf16('\ufeff辽宁经济增长。', true)],
    ['UTF-16, big end first', utf16('\ufeff辽宁经济增长。', false)],
    ['GB 18030', GB],
  ])('is read as %s', async (_, content) => {
    expect(await paragraphs(content)).toEqual(['辽宁经济增长。']);
  });

  it('is read as Windows-1252 where its bytes are neither UTF-8 nor Chinese', async () => {
    expect(await paragraphs(bytes(0x93, 'caf', 0xe9, 0x94, ' ', 0x96, ' 5'))).toEqual([
      '“café” – 5',
    ]);
  });

  it('is read as UTF-8 though it was cut off in mid-letter', async () => {
    const cut = utf8('辽宁经济增长。'.repeat(3)).slice(0, -1);
    expect((await paragraphs(cut))[0]).toMatch(/^辽宁经济增长。.*\ufffd$/);
  });

  it('loses signs that are not seen, and those that turn words around', async () => {
    const sentence = 'The growth of the whole region was lower than expected. ';
    const text = `${sentence}gro\0wth \u202e3 percent\u202c\u0007 \u200b.`;
    expect(await paragraphs(text)).toEqual([`${sentence}growth 3 percent .`]);
  });

  it('is parted where one line is endless', async () => {
    const found = await paragraphs('Growth was 3 percent. '.repeat(5000));
    expect(found.every(({ length }) => length <= LONGEST_PARAGRAPH)).toBe(true);
    expect(found.join(' ')).toBe('Growth was 3 percent. '.repeat(5000).trim());
    expect((await paragraphs('x'.repeat(1_000_000))).join('')).toBe('x'.repeat(1_000_000));
  });

  it('has its size and the fingerprint of its bytes beside it', async () => {
    expect(await read('abc')).toEqual({
      name: 'a file',
      format: 'text',
      size: 3,
      hash: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      paragraphs: ['abc'],
      pages: null,
    });
  });
});

describe('an HTML document', () => {
  it('has its blocks as paragraphs, and its text alone', async () => {
    const html = `<!doctype html><html><head><title>T</title></head><body><h1>Growth</h1>
      <p>The <b>3</b> percent&nbsp;rate<br>fell &amp; fell.</p><p>Two<br><br>parts</p>
      <ul><li>one<li>two</ul><table><tr><td>2015<td>5.7</table>loose words</body></html>`;
    expect(await paragraphs(html)).toEqual([
      'Growth',
      'The 3 percent rate fell & fell.',
      'Two',
      'parts',
      'one',
      'two',
      '2015 5.7',
      'loose words',
    ]);
  });

  it('is known without its usual beginning, and by no name', async () => {
    expect(await faultOf('Words first <p>one</p><p>two</p>')).toBe('html');
    expect(await faultOf('a < b and <p> alone')).toBe('text');
  });

  it('shows nothing that runs, or that a reader would not see', async () => {
    const html = `<!doctype html><body onload="alert(1)"><script>alert('script')</script>
      <style>p{color:red}</style><template><p>template</p></template><noscript>noscript</noscript>
      <p hidden>hidden<p style="color:red; DISPLAY : none">unseen<!-- comment --><p>seen</p>
      <svg><text>drawn</text><script>alert(2)</script></svg><iframe srcdoc="<p>framed">inner</iframe>
      <textarea><p>typed</textarea><select><option>chosen</select><object>object</object>`;
    expect(await paragraphs(html)).toEqual(['seen']);
  });

  it('is text to the last sign where its markup is hostile', async () => {
    const html = `<p>&lt;img src=x onerror=alert(1)&gt;</p><p><a href="javascript:alert(1)">a link</a></p>
      <img src=x onerror="alert(1)"><p onclick="alert(2)">a <b>click</b></p><scr<script>ipt>alert(3)</script>
      <math><mtext></mtext></math><p>\0nul</p>`;
    expect(await paragraphs(html)).toEqual([
      '<img src=x onerror=alert(1)>',
      'a link',
      'a click',
      'ipt>alert(3)',
      'nul',
    ]);
  });

  it('may nest a hundred thousand elements, and know no end of entities', async () => {
    expect(await paragraphs(`<body>${'<div>'.repeat(100_000)}deep`)).toEqual(['deep']);
    expect(
      await paragraphs(`<body>${'<b><i>'.repeat(3000)}deep</p>${'</i>'.repeat(3000)}`),
    ).toEqual(['deep']);
    const bomb = `<!DOCTYPE html [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;">]><p>&b;&b;${'&amp;'.repeat(50_000)}`;
    expect((await paragraphs(bomb)).join('')).toMatch(/&b;&b;&{100}/);
  });

  it('is read in the encoding that it names', async () => {
    const content = bytes('<html><meta charset="gb2312"><p>', ...GB, '</p>');
    expect(await paragraphs(content)).toEqual(['辽宁经济增长。']);
    const odd = bytes('<html><meta charset="no-such"><p>', ...GB, '</p>');
    expect(await paragraphs(odd)).toEqual(['辽宁经济增长。']);
  });
});

describe('a file that holds no text', () => {
  it.each([
    ['empty', ''],
    ['empty', ' \n\t\n'],
    ['no-text', '<!doctype html><script>document.write("words")</script>'],
    ['picture', bytes(0x89, 'PNG', 13, 10, 26, 10, 0, 0)],
    ['picture', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16)],
    ['archive', bytes('PK', 3, 4, 20, 0, 0, 0, 'words.txt')],
    ['office', bytes('PK', 3, 4, 20, 0, 0, 0, '[Content_Types].xml')],
    ['office', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1)],
    ['office', '{\\rtf1 words}'],
    ['archive', bytes(0x1f, 0x8b, 8, 0)],
    ['binary', new Uint8Array(2000).map((_, at) => (at * 7919) % 32)],
  ])('is refused as %s', async (fault, content) => {
    expect(await faultOf(content)).toBe(fault);
  });

  it('is refused where it has more paragraphs than anybody shows', async () => {
    expect(await faultOf('a\n'.repeat(400_001))).toBe('too-long');
  });
});
