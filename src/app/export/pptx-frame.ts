import type { ChartTheme } from '../charts/theme';
import type { Part, Relation } from './pptx-package';
import {
  DRAWING,
  EAST_ASIAN_FONT,
  emu,
  LATIN_FONT,
  OFFICE,
  rgb,
  SLIDE,
  SLIDES,
  solid,
  XML_HEAD,
} from './pptx-xml';
import { xmlText } from './xml-text';

/** What every presentation is set in, and what no reader looks at: theme, master, layout, master of notes, properties. */

const TYPE = 'application/vnd.openxmlformats-officedocument';
const KIND = `${TYPE}.presentationml`;
const NAMESPACES = `xmlns:a="${DRAWING}" xmlns:r="${OFFICE}" xmlns:p="${SLIDES}"`;

export const LAYOUT_PATH = 'ppt/slideLayouts/slideLayout1.xml';
export const NOTES_MASTER_PATH = 'ppt/notesMasters/notesMaster1.xml';
const MASTER_PATH = 'ppt/slideMasters/slideMaster1.xml';
const GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';
const COLOR_MAP =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

export interface Properties {
  readonly title: string;
  /** ISO 8601 */
  readonly today: string;
}

/** Everything but the slides. @param slides paths of the slides, in order */
export function frameParts(
  theme: ChartTheme,
  slides: readonly string[],
  properties: Properties,
): readonly Part[] {
  return [
    presentationPart(slides),
    masterPart(theme),
    layoutPart(),
    { path: 'ppt/theme/theme1.xml', type: `${TYPE}.theme+xml`, content: themeXml(theme) },
    notesMasterPart(),
    { path: 'ppt/theme/theme2.xml', type: `${TYPE}.theme+xml`, content: themeXml(theme) },
    corePart(properties),
    {
      path: 'docProps/app.xml',
      type: `${TYPE}.extended-properties+xml`,
      content: `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Slides>${String(slides.length)}</Slides></Properties>`,
    },
  ];
}

/** What the package as a whole refers to. */
export const ROOT: readonly Relation[] = [
  { id: 'rId1', type: `${OFFICE}/officeDocument`, target: 'ppt/presentation.xml' },
  {
    id: 'rId2',
    type: 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    target: 'docProps/core.xml',
  },
  { id: 'rId3', type: `${OFFICE}/extended-properties`, target: 'docProps/app.xml' },
];

function presentationPart(slides: readonly string[]): Part {
  const ids = slides.map(
    (_, at) => `<p:sldId id="${String(256 + at)}" r:id="rId${String(at + 4)}"/>`,
  );
  return {
    path: 'ppt/presentation.xml',
    type: `${KIND}.presentation.main+xml`,
    content: `${XML_HEAD}<p:presentation ${NAMESPACES} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="${String(emu(SLIDE.width))}" cy="${String(emu(SLIDE.height))}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    relations: [
      { id: 'rId1', type: `${OFFICE}/slideMaster`, target: MASTER_PATH },
      { id: 'rId2', type: `${OFFICE}/notesMaster`, target: NOTES_MASTER_PATH },
      { id: 'rId3', type: `${OFFICE}/theme`, target: 'ppt/theme/theme1.xml' },
      ...slides.map((target, at) => ({
        id: `rId${String(at + 4)}`,
        type: `${OFFICE}/slide`,
        target,
      })),
    ],
  };
}

function titlePlaceholder(): string {
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="${String(emu(36))}" y="${String(emu(28))}"/><a:ext cx="${String(emu(SLIDE.width - 72))}" cy="${String(emu(70))}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp>`;
}

function masterPart({ ground }: ChartTheme): Part {
  const letters = (size: number) =>
    `<a:defRPr sz="${String(size)}" kern="1200"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr>`;
  const styles = `<p:titleStyle><a:lvl1pPr algn="l">${letters(2600)}</a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr algn="l">${letters(1400)}</a:lvl1pPr></p:bodyStyle><p:otherStyle><a:lvl1pPr algn="l">${letters(1400)}</a:lvl1pPr></p:otherStyle>`;
  return {
    path: MASTER_PATH,
    type: `${KIND}.slideMaster+xml`,
    content: `${XML_HEAD}<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr>${solid(ground)}<a:effectLst/></p:bgPr></p:bg><p:spTree>${GROUP}${titlePlaceholder()}</p:spTree></p:cSld><p:clrMap ${COLOR_MAP}/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles>${styles}</p:txStyles></p:sldMaster>`,
    relations: [
      { id: 'rId1', type: `${OFFICE}/slideLayout`, target: LAYOUT_PATH },
      { id: 'rId2', type: `${OFFICE}/theme`, target: 'ppt/theme/theme1.xml' },
    ],
  };
}

function layoutPart(): Part {
  return {
    path: LAYOUT_PATH,
    type: `${KIND}.slideLayout+xml`,
    content: `${XML_HEAD}<p:sldLayout ${NAMESPACES} type="titleOnly" preserve="1"><p:cSld name="Title Only"><p:spTree>${GROUP}${titlePlaceholder()}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
    relations: [{ id: 'rId1', type: `${OFFICE}/slideMaster`, target: MASTER_PATH }],
  };
}

function notesMasterPart(): Part {
  return {
    path: NOTES_MASTER_PATH,
    type: `${KIND}.notesMaster+xml`,
    content: `${XML_HEAD}<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${GROUP}<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide Image"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="685800"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" sz="quarter" idx="1"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="685800" y="4000500"/><a:ext cx="5486400" cy="4457700"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="en-US"/></a:p></p:txBody></p:sp></p:spTree></p:cSld><p:clrMap ${COLOR_MAP}/></p:notesMaster>`,
    relations: [{ id: 'rId1', type: `${OFFICE}/theme`, target: 'ppt/theme/theme2.xml' }],
  };
}

function corePart({ title, today }: Properties): Part {
  const at = `${today.slice(0, 10)}T00:00:00Z`;
  const date = (tag: string) => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${at}</dcterms:${tag}>`;
  return {
    path: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    content: `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xmlText(title)}</dc:title>${date('created')}${date('modified')}</cp:coreProperties>`,
  };
}

function themeXml(theme: ChartTheme): string {
  const color = (tag: string, value: string) =>
    `<a:${tag}><a:srgbClr val="${rgb(value)}"/></a:${tag}>`;
  const accents = Array.from({ length: 6 }, (_, at) =>
    color(`accent${String(at + 1)}`, theme.regions[at] ?? theme.accent),
  );
  const colors = [
    color('dk1', theme.text),
    color('lt1', theme.ground),
    color('dk2', theme.muted),
    color('lt2', theme.grid),
    ...accents,
    color('hlink', theme.accent),
    color('folHlink', theme.accent),
  ].join('');
  const fonts = `<a:latin typeface="${LATIN_FONT}"/><a:ea typeface="${EAST_ASIAN_FONT}"/><a:cs typeface=""/><a:font script="Hans" typeface="${EAST_ASIAN_FONT}"/>`;
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = (width: number) =>
    `<a:ln w="${String(width)}" cap="flat" cmpd="sng" algn="ctr">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return `${XML_HEAD}<a:theme xmlns:a="${DRAWING}" name="Figures"><a:themeElements><a:clrScheme name="Figures">${colors}</a:clrScheme><a:fontScheme name="Figures"><a:majorFont>${fonts}</a:majorFont><a:minorFont>${fonts}</a:minorFont></a:fontScheme><a:fmtScheme name="Figures"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line(6350)}${line(12700)}${line(19050)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}
