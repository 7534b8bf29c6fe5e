import type { ChartSpec } from '../charts/spec';
import type { ChartTheme } from '../charts/theme';
import type { ExportRequest } from './export-request';
import type { Shape } from './pptx-shapes';
import { fittingSize, heightOf } from './pptx-text';
import { MARGIN, ROOM, SLIDE } from './pptx-xml';

/** Above the title, in points. */
export const TOP = 26;
const TITLE = { most: 26, least: 7, height: 76 };
const SUBTITLE = { most: 14, least: 7, height: 34 };
const LOGO = { width: 120, height: 44 };

export interface Head {
  readonly title: string;
  readonly shapes: readonly Shape[];
  readonly bottom: number;
}

/** Title (the finding, or what a report calls the figure), what it measures, and the logo in its corner. */
export function headOf(
  spec: ChartSpec,
  { look }: ExportRequest,
  theme: ChartTheme,
  caption: string | null,
): Head {
  const { logo, hasFinding, letters } = look;
  const badge = logo && logoShape(logo);
  const width = ROOM - (badge ? badge.box.width + 16 : 0);
  const finding = hasFinding ? spec.title : '';
  const title = caption ?? (finding || spec.subtitle);
  const below = [finding, spec.subtitle].filter(
    (text) => text !== '' && text !== title && !title.endsWith(text),
  );
  const size = fittingSize(
    [{ text: title, bold: true }],
    { width, height: TITLE.height },
    {
      most: TITLE.most * letters,
      least: TITLE.least,
    },
  );
  const height = heightOf([{ text: title, bold: true }], size, width);
  const texts = below.map((text) => ({ text }));
  const room = { width, height: SUBTITLE.height * Math.max(below.length, 1) };
  const small = fittingSize(texts, room, { most: SUBTITLE.most * letters, least: SUBTITLE.least });
  const belowHeight = heightOf(texts, small, width);
  const shapes: Shape[] = [
    {
      kind: 'text',
      name: 'Title',
      isTitle: true,
      box: { x: MARGIN, y: TOP, width, height },
      paragraphs: [{ text: title, size, color: theme.text, bold: true }],
    },
  ];
  if (below.length)
    shapes.push({
      kind: 'text',
      name: 'Subtitle',
      box: { x: MARGIN, y: TOP + height + 3, width, height: belowHeight },
      paragraphs: below.map((text) => ({ text, size: small, color: theme.muted })),
    });
  if (badge) shapes.push(badge);
  const bottom = Math.max(
    TOP + height + 3 + belowHeight,
    badge ? badge.box.y + badge.box.height : 0,
  );
  return { title, shapes, bottom };
}

function logoShape(
  logo: NonNullable<ExportRequest['look']['logo']>,
): Shape & { readonly kind: 'picture' } {
  const scale = Math.min(LOGO.width / logo.width, LOGO.height / logo.height, 1);
  const [width, height] = [logo.width * scale, logo.height * scale];
  const box = { x: SLIDE.width - MARGIN - width, y: TOP, width, height };
  // A logo says nothing about the figure: screen readers pass over it.
  return { kind: 'picture', name: 'Logo', box, alt: '', image: logo };
}
