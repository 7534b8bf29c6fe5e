import type { Lang } from '../domain/localized';
import type { SheetCell } from './pptx-workbook';
import { attributes, CHARTS, EAST_ASIAN_FONT, emu, LATIN_FONT, OFFICE, solid } from './pptx-xml';
import { xmlText } from './xml-text';

/** A place on a slide, in points. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Image {
  readonly bytes: Uint8Array;
  readonly type: 'image/png' | 'image/jpeg';
}

export interface SlideChart {
  /** As `c:chartSpace`. */
  readonly xml: string;
  /** Of its workbook, with the format of every number. */
  readonly rows: readonly (readonly SheetCell[])[];
  readonly format: string;
}

/** What a slide shows that is a part of its own: the id of the slide's relation to it is asked for. */
export type Target =
  | { readonly kind: 'image'; readonly image: Image }
  | { readonly kind: 'chart'; readonly chart: SlideChart }
  | { readonly kind: 'slide'; readonly index: number };
export type Refer = (target: Target) => string;

export interface Paragraph {
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly align?: 'l' | 'r' | 'ctr';
  /** Room below, points. */
  readonly after?: number;
  /** The slide that it leads to, counted from 0. */
  readonly link?: number;
}

export type Shape =
  | {
      readonly kind: 'text';
      readonly name: string;
      readonly box: Box;
      readonly paragraphs: readonly Paragraph[];
      readonly isTitle?: boolean;
      readonly anchor?: 't' | 'ctr' | 'b';
    }
  | {
      readonly kind: 'picture';
      readonly name: string;
      readonly box: Box;
      readonly alt: string;
      readonly image: Image;
    }
  | {
      readonly kind: 'chart';
      readonly name: string;
      readonly box: Box;
      readonly alt: string;
      readonly chart: SlideChart;
    }
  | {
      readonly kind: 'table';
      readonly name: string;
      readonly box: Box;
      readonly alt: string;
      /** As `a:tbl`. */
      readonly xml: string;
    };

/** @param id unique on the slide, from 2 on: 1 is the slide's own */
export function shapeXml(shape: Shape, id: number, lang: Lang, refer: Refer): string {
  const { name, box } = shape;
  const descr = shape.kind === 'text' ? undefined : shape.alt;
  const own = `<p:cNvPr${attributes({ id, name, descr })}/>`;
  switch (shape.kind) {
    case 'text': {
      const kind = shape.isTitle
        ? '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr>'
        : '<p:cNvSpPr txBox="1"/><p:nvPr/>';
      const body = shape.paragraphs
        .map((paragraph) => paragraphXml(paragraph, lang, refer))
        .join('');
      const inner = 'wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"';
      return `<p:sp><p:nvSpPr>${own}${kind}</p:nvSpPr><p:spPr>${placeXml('a', box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr ${inner} anchor="${shape.anchor ?? 't'}"><a:normAutofit/></a:bodyPr><a:lstStyle/>${body}</p:txBody></p:sp>`;
    }
    case 'picture':
      return `<p:pic><p:nvPicPr>${own}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${refer({ kind: 'image', image: shape.image })}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${placeXml('a', box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`;
    case 'chart':
      return frameXml(
        own,
        box,
        `<a:graphicData uri="${CHARTS}"><c:chart xmlns:c="${CHARTS}" xmlns:r="${OFFICE}" r:id="${refer({ kind: 'chart', chart: shape.chart })}"/></a:graphicData>`,
      );
    case 'table':
      return frameXml(
        own,
        box,
        `<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/table">${shape.xml}</a:graphicData>`,
      );
  }
}

function frameXml(own: string, box: Box, data: string): string {
  return `<p:graphicFrame><p:nvGraphicFramePr>${own}<p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${placeXml('p', box)}<a:graphic>${data}</a:graphic></p:graphicFrame>`;
}

function placeXml(space: 'a' | 'p', { x, y, width, height }: Box): string {
  return `<${space}:xfrm><a:off x="${String(emu(x))}" y="${String(emu(y))}"/><a:ext cx="${String(emu(width))}" cy="${String(emu(height))}"/></${space}:xfrm>`;
}

/** One paragraph; line feeds within it are breaks. */
export function paragraphXml(paragraph: Paragraph, lang: Lang, refer?: Refer): string {
  const { text, size, color, bold, italic, align, link, after = 0 } = paragraph;
  const look = attributes({
    lang: lang === 'zh' ? 'zh-CN' : 'en-US',
    altLang: lang === 'zh' ? 'en-US' : 'zh-CN',
    sz: Math.round(size * 100),
    b: bold ? 1 : 0,
    i: italic ? 1 : 0,
    dirty: 0,
  });
  const jump =
    link === undefined || !refer
      ? ''
      : `<a:hlinkClick r:id="${refer({ kind: 'slide', index: link })}" action="ppaction://hlinksldjump"/>`;
  const properties = `<a:rPr${look}>${solid(color)}<a:latin typeface="${LATIN_FONT}"/><a:ea typeface="${EAST_ASIAN_FONT}"/>${jump}</a:rPr>`;
  const runs = text
    .split('\n')
    .map((line) => `<a:r>${properties}<a:t>${xmlText(line)}</a:t></a:r>`);
  return `<a:p><a:pPr${attributes({ algn: align })}><a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:spcAft><a:spcPts val="${String(after * 100)}"/></a:spcAft><a:buNone/></a:pPr>${runs.join('<a:br/>')}</a:p>`;
}
