import type { ChartTheme } from '../charts/theme';
import type { Lang } from '../domain/localized';
import { WORKBOOK_ID } from './pptx-chart';
import { frameParts, LAYOUT_PATH, NOTES_MASTER_PATH, ROOT } from './pptx-frame';
import type { Part, Relation } from './pptx-package';
import { zipParts } from './pptx-package';
import type { Image, Shape, Target } from './pptx-shapes';
import { paragraphXml, shapeXml } from './pptx-shapes';
import { chartWorkbook } from './pptx-workbook';
import { DRAWING, OFFICE, SLIDES, XML_HEAD } from './pptx-xml';

const KIND = 'application/vnd.openxmlformats-officedocument.presentationml';
const NAMESPACES = `xmlns:a="${DRAWING}" xmlns:r="${OFFICE}" xmlns:p="${SLIDES}"`;

export interface Slide {
  readonly shapes: readonly Shape[];
  /** What the speaker reads, a paragraph each; none without any. */
  readonly notes: readonly string[];
}

export interface Deck {
  readonly title: string;
  readonly slides: readonly Slide[];
  readonly theme: ChartTheme;
  readonly lang: Lang;
  /** ISO 8601 */
  readonly today: string;
}

/** A presentation as a file. The same deck gives the same bytes. */
export function writeDeck(deck: Deck): Uint8Array<ArrayBuffer> {
  const shelf = new Shelf(deck.today);
  const slides = deck.slides.flatMap((slide, at) => slideParts(slide, at, deck.lang, shelf));
  const paths = deck.slides.map((_, at) => slidePath(at));
  const parts = [...frameParts(deck.theme, paths, deck), ...slides, ...shelf.parts];
  return zipParts(parts, ROOT, deck.today);
}

/** Charts with their workbooks, and pictures; the same picture is kept once. */
class Shelf {
  readonly parts: Part[] = [];
  private charts = 0;
  private readonly images = new Map<Uint8Array, string>();
  private readonly today: string;

  constructor(today: string) {
    this.today = today;
  }

  /** The relation that a slide has to something that it shows. */
  relation(target: Target): Omit<Relation, 'id'> {
    switch (target.kind) {
      case 'slide':
        return { type: `${OFFICE}/slide`, target: slidePath(target.index) };
      case 'image':
        return { type: `${OFFICE}/image`, target: this.putImage(target.image) };
      case 'chart': {
        this.charts += 1;
        const number = String(this.charts);
        const workbook = `ppt/embeddings/Microsoft_Excel_Sheet${number}.xlsx`;
        const path = `ppt/charts/chart${number}.xml`;
        const { xml, rows, format } = target.chart;
        this.parts.push(
          {
            path,
            type: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
            content: xml,
            relations: [{ id: WORKBOOK_ID, type: `${OFFICE}/package`, target: workbook }],
          },
          {
            path: workbook,
            type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
            content: chartWorkbook(rows, format, this.today),
          },
        );
        return { type: `${OFFICE}/chart`, target: path };
      }
    }
  }

  private putImage({ bytes, type }: Image): string {
    const known = this.images.get(bytes);
    if (known !== undefined) return known;
    const number = String(this.images.size + 1);
    const path = `ppt/media/image${number}.${type === 'image/png' ? 'png' : 'jpeg'}`;
    this.parts.push({ path, type, content: bytes });
    this.images.set(bytes, path);
    return path;
  }
}

function slidePath(at: number): string {
  return `ppt/slides/slide${String(at + 1)}.xml`;
}

const GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>';

function slideParts({ shapes, notes }: Slide, at: number, lang: Lang, shelf: Shelf): Part[] {
  const relations: Relation[] = [
    { id: 'rId1', type: `${OFFICE}/slideLayout`, target: LAYOUT_PATH },
  ];
  const refer = (target: Target) => {
    const id = `rId${String(relations.length + 1)}`;
    relations.push({ id, ...shelf.relation(target) });
    return id;
  };
  const written = shapes.map((shape, index) => shapeXml(shape, index + 2, lang, refer));
  const path = slidePath(at);
  const notesPath = `ppt/notesSlides/notesSlide${String(at + 1)}.xml`;
  if (notes.length)
    relations.push({
      id: `rId${String(relations.length + 1)}`,
      type: `${OFFICE}/notesSlide`,
      target: notesPath,
    });
  const slide: Part = {
    path,
    type: `${KIND}.slide+xml`,
    content: `${XML_HEAD}<p:sld ${NAMESPACES}><p:cSld><p:spTree>${GROUP}${written.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
    relations,
  };
  return notes.length ? [slide, notesPart(notesPath, path, notes, lang)] : [slide];
}

function notesPart(path: string, slide: string, notes: readonly string[], lang: Lang): Part {
  const body = notes.map((text) => paragraphXml({ text, size: 12, color: '#000000' }, lang));
  return {
    path,
    type: `${KIND}.notesSlide+xml`,
    content: `${XML_HEAD}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${GROUP}<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${body.join('')}</p:txBody></p:sp></p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
    relations: [
      { id: 'rId1', type: `${OFFICE}/notesMaster`, target: NOTES_MASTER_PATH },
      { id: 'rId2', type: `${OFFICE}/slide`, target: slide },
    ],
  };
}
