import { joined } from './png-chunks';
import { decimals } from './vector-ops';
import type { Zlib } from './zlib';

/** The objects of a PDF file (ISO 32000-1, chapter 7) and the file that holds them. The same objects give the same bytes. */
export class PdfObjects {
  /** By number, from 1; undefined for one that is promised and not written yet. */
  private readonly objects: (Uint8Array | undefined)[] = [];
  private readonly pack: Zlib['pack'];

  constructor({ pack }: Pick<Zlib, 'pack'>) {
    this.pack = pack;
  }

  /** A number to refer to before the object is written. */
  promise(): number {
    return this.objects.push(undefined);
  }

  add(text: string): number {
    return this.write(this.promise(), text);
  }

  write(number: number, text: string): number {
    this.objects[number - 1] = ascii(text);
    return number;
  }

  /** @param entries of its dictionary, without length and filter */
  addStream(data: Uint8Array, entries = '', isPacked = false): number {
    const number = this.promise();
    const packed = isPacked ? data : this.pack(data);
    const filter = isPacked ? '' : ' /Filter /FlateDecode';
    this.objects[number - 1] = joined([
      ascii(`<< ${entries}${filter} /Length ${String(packed.length)} >>\nstream\n`),
      packed,
      ascii('\nendstream'),
    ]);
    return number;
  }

  /** @param root number of the catalogue @param info of the description of the file */
  file(root: number, info: number): Uint8Array {
    // The second line tells programs that send files that this one is not text.
    const parts = [ascii('%PDF-1.7\n%'), Uint8Array.of(0xe2, 0xe3, 0xcf, 0xd3, 0x0a)];
    let at = parts.reduce((sum, { length }) => sum + length, 0);
    const places = this.objects.map((object, index) => {
      if (!object) throw new Error(`object ${String(index + 1)} of the PDF was never written`);
      const whole = [ascii(`${String(index + 1)} 0 obj\n`), object, ascii('\nendobj\n')];
      parts.push(...whole);
      const place = at;
      at += whole.reduce((sum, { length }) => sum + length, 0);
      return `${String(place).padStart(10, '0')} 00000 n \n`;
    });
    const size = String(places.length + 1);
    const table = `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
    const trailer = `trailer\n<< /Size ${size} /Root ${String(root)} 0 R /Info ${String(info)} 0 R >>\nstartxref\n${String(at)}\n%%EOF\n`;
    return joined([...parts, ascii(table + trailer)]);
  }
}

/** @throws RangeError for letters that are not Latin: those belong into `pdfText` */
export function ascii(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 0x7e) throw new RangeError(`"${text.charAt(at)}" is no ASCII letter`);
    bytes[at] = code;
  }
  return bytes;
}

/** A text of the file's own, such as its title, in UTF-16. */
export function pdfText(text: string): string {
  return `<feff${utf16(text)}>`;
}

/** Big-endian, as hexadecimal digits. */
export function utf16(text: string): string {
  return text
    .split('')
    .map((unit) => hex(unit.charCodeAt(0)))
    .join('');
}

/** Four digits. */
export function hex(value: number): string {
  return value.toString(16).padStart(4, '0');
}

/** Three decimals at most: less than can be seen. */
export const pdfNumber = decimals(3);
