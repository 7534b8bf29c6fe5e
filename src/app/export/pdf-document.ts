import type { Logo } from './figure-look';
import type { ContentNames } from './pdf-content';
import { opsToContent } from './pdf-content';
import type { OpenFont } from './pdf-font';
import { addImage } from './pdf-image';
import { ascii, hex, PdfObjects, pdfNumber as n, pdfText, utf16 } from './pdf-objects';
import type { FontShelf } from './pdf-shelf';
import type { VectorOp } from './vector-ops';

/** What a PDF says about itself. */
export interface PdfMeta {
  readonly title: string;
  readonly subject: string;
  /** Who made it. */
  readonly creator: string;
  /** ISO 8601: a file has a day and no hour, so that the same request gives the same bytes. */
  readonly today: string;
  readonly lang: string;
}

/** An inch has 96 layout pixels and 72 points. */
const POINT = 72 / 96;

interface UsedFont {
  readonly name: string;
  readonly object: number;
  /** Each glyph that is written, with its text. */
  readonly glyphs: Map<number, string>;
}

/** A box of a page, layout pixels from its top left, that leads to another page. */
export interface PdfLink {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** From 0; it may be added later. */
  readonly page: number;
}

interface PlacedLink {
  readonly object: number;
  /** Left, bottom, right and top in points. */
  readonly box: readonly number[];
  readonly page: number;
}

interface Page {
  readonly object: number;
  readonly bookmark: string | null;
  readonly links: readonly PlacedLink[];
}

/** A PDF in the making: pages of recorded operations, with real text in fonts of which it holds the letters in use. */
export class PdfDocument {
  private readonly objects: PdfObjects;
  private readonly tree: number;
  private readonly resources: number;
  private readonly fonts = new Map<OpenFont, UsedFont>();
  private readonly opacities = new Map<string, string>();
  private readonly images = new Map<Logo, { readonly name: string; readonly object: number }>();
  private readonly pages: Page[] = [];
  private readonly names: ContentNames;
  private readonly meta: PdfMeta;

  constructor(shelf: FontShelf, meta: PdfMeta) {
    this.meta = meta;
    this.objects = new PdfObjects(shelf.zlib);
    this.tree = this.objects.promise();
    this.resources = this.objects.promise();
    this.names = {
      runsOf: (text, weight) => shelf.runsOf(text, weight),
      fontName: (font) => this.used(font).name,
      use: (font, glyph, text) => {
        const { glyphs } = this.used(font);
        // A space and one that does not break share a glyph: copied text has the usual one.
        if (!glyphs.has(glyph) || text === ' ') glyphs.set(glyph, text);
      },
      opacityName: (fill, stroke) => this.opacity(`/ca ${n(fill)} /CA ${n(stroke)}`),
      imageName: (logo) => this.image(logo),
    };
  }

  /** How many pages there are. */
  get length(): number {
    return this.pages.length;
  }

  /**
   * @param size layout pixels
   * @param zoom how much larger than its layout the page is
   * @param bookmark for the list of contents that readers show beside the pages; null for none
   * @param links of which each page must be there in the end
   */
  addPage(
    ops: readonly VectorOp[],
    size: { readonly width: number; readonly height: number },
    zoom = 1,
    bookmark: string | null = null,
    links: readonly PdfLink[] = [],
  ): void {
    const scale = POINT * zoom;
    const [width, height] = [size.width * scale, size.height * scale].map(n);
    const up = `${String(scale)} 0 0 ${String(-scale)} 0 ${height ?? ''} cm`;
    const content = this.objects.addStream(ascii(`${up}\n${opsToContent(ops, this.names)}`));
    const entries = [
      `/Type /Page /Parent ${ref(this.tree)} /Resources ${ref(this.resources)}`,
      `/MediaBox [0 0 ${width ?? ''} ${height ?? ''}] /Contents ${ref(content)}`,
    ];
    const placed = links.map(({ left, top, right, bottom, page }) => ({
      object: this.objects.promise(),
      box: [left, size.height - bottom, right, size.height - top].map((side) => side * scale),
      page,
    }));
    if (placed.length)
      entries.push(`/Annots [${placed.map(({ object }) => ref(object)).join(' ')}]`);
    const object = this.objects.add(`<< ${entries.join(' ')} >>`);
    this.pages.push({ object, bookmark, links: placed });
  }

  toBytes(): Uint8Array {
    const { objects, meta } = this;
    const kids = this.pages.map(({ object }) => ref(object)).join(' ');
    const count = String(this.pages.length);
    objects.write(this.tree, `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`);
    for (const [font, used] of this.fonts) writeFont(objects, font, used);
    const fonts = [...this.fonts.values()].map(({ name, object }) => `/${name} ${ref(object)}`);
    const images = [...this.images.values()].map(({ name, object }) => `/${name} ${ref(object)}`);
    const states = [...this.opacities].map(([state, name]) => `/${name} << ${state} >>`);
    objects.write(
      this.resources,
      `<< /Font << ${fonts.join(' ')} >> /XObject << ${images.join(' ')} >> /ExtGState << ${states.join(' ')} >> >>`,
    );
    this.writeLinks();
    const outlines = this.writeBookmarks();
    const root = objects.add(
      `<< /Type /Catalog /Pages ${ref(this.tree)} /Lang (${meta.lang}) /ViewerPreferences << /DisplayDocTitle true >>${outlines} >>`,
    );
    const day = `(D:${meta.today.replaceAll('-', '')}000000Z)`;
    const info = objects.add(
      `<< /Title ${pdfText(meta.title)} /Subject ${pdfText(meta.subject)} /Creator ${pdfText(meta.creator)} /Producer ${pdfText(meta.creator)} /CreationDate ${day} /ModDate ${day} >>`,
    );
    return objects.file(root, info);
  }

  private used(font: OpenFont): UsedFont {
    const known = this.fonts.get(font);
    if (known) return known;
    const name = `F${String(this.fonts.size + 1)}`;
    const used = { name, object: this.objects.promise(), glyphs: new Map<number, string>() };
    this.fonts.set(font, used);
    return used;
  }

  private opacity(state: string): string {
    const name = this.opacities.get(state) ?? `G${String(this.opacities.size + 1)}`;
    this.opacities.set(state, name);
    return name;
  }

  private image(logo: Logo): string {
    const known = this.images.get(logo);
    if (known) return known.name;
    const name = `I${String(this.images.size + 1)}`;
    this.images.set(logo, { name, object: addImage(this.objects, logo) });
    return name;
  }

  private writeLinks(): void {
    for (const { object, box, page } of this.pages.flatMap(({ links }) => links)) {
      const to = this.pages[page];
      if (!to)
        throw new RangeError(`a link leads to page ${String(page + 1)}, which was not added`);
      this.objects.write(
        object,
        `<< /Type /Annot /Subtype /Link /Rect [${box.map(n).join(' ')}] /Border [0 0 0] /Dest [${ref(to.object)} /Fit] >>`,
      );
    }
  }

  /** Of the catalogue; empty where no page has one. */
  private writeBookmarks(): string {
    const marked = this.pages.flatMap(({ object, bookmark }) =>
      bookmark === null ? [] : [{ object, bookmark, item: this.objects.promise() }],
    );
    const [first, last] = [marked[0], marked.at(-1)];
    if (!first || !last) return '';
    const list = this.objects.promise();
    marked.forEach(({ object, bookmark, item }, at) => {
      const [before, after] = [marked[at - 1], marked[at + 1]];
      const beside = [
        ...(before ? [` /Prev ${ref(before.item)}`] : []),
        ...(after ? [` /Next ${ref(after.item)}`] : []),
      ];
      this.objects.write(
        item,
        `<< /Title ${pdfText(bookmark)} /Parent ${ref(list)} /Dest [${ref(object)} /Fit]${beside.join('')} >>`,
      );
    });
    this.objects.write(
      list,
      `<< /Type /Outlines /First ${ref(first.item)} /Last ${ref(last.item)} /Count ${String(marked.length)} >>`,
    );
    return ` /Outlines ${ref(list)} /PageMode /UseOutlines`;
  }
}

/** A composite font whose codes are its glyphs, with the way back from glyphs to text. */
function writeFont(objects: PdfObjects, font: OpenFont, { name, object, glyphs }: UsedFont): void {
  const file = font.subset(new Set(glyphs.keys()));
  const unit = (value: number) => n((value * 1000) / font.unit);
  // The letters before the plus say that it is a part of the font only.
  const base = `/RIAAA${String.fromCharCode(64 + (Number(name.slice(1)) % 26 || 26))}+${font.name}`;
  const data = objects.addStream(file, `/Length1 ${String(file.length)}`);
  const box = font.box.map(unit).join(' ');
  const descriptor = objects.add(
    `<< /Type /FontDescriptor /FontName ${base} /Flags 4 /FontBBox [${box}] /ItalicAngle 0 /Ascent ${unit(font.ascent)} /Descent ${unit(font.descent)} /CapHeight ${unit(font.ascent)} /StemV 80 /FontFile2 ${ref(data)} >>`,
  );
  const sorted = [...glyphs].sort(([a], [b]) => a - b);
  const widths = sorted.map(([glyph]) => `${String(glyph)} [${unit(font.advanceOf(glyph))}]`);
  const descendant = objects.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont ${base} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${ref(descriptor)} /CIDToGIDMap /Identity /DW 1000 /W [${widths.join(' ')}] >>`,
  );
  const toUnicode = objects.addStream(ascii(unicodeMap(sorted)));
  objects.write(
    object,
    `<< /Type /Font /Subtype /Type0 /BaseFont ${base} /Encoding /Identity-H /DescendantFonts [${ref(descendant)}] /ToUnicode ${ref(toUnicode)} >>`,
  );
}

function unicodeMap(glyphs: readonly (readonly [glyph: number, text: string])[]): string {
  // A block holds a hundred at most.
  const blocks = Array.from({ length: Math.ceil(glyphs.length / 100) }, (_, at) => {
    const block = glyphs.slice(at * 100, at * 100 + 100);
    const lines = block.map(([glyph, text]) => `<${hex(glyph)}> <${utf16(text)}>`);
    return `${String(block.length)} beginbfchar\n${lines.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange\n<0000> <ffff>\nendcodespacerange',
    ...blocks,
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

function ref(object: number): string {
  return `${String(object)} 0 R`;
}
