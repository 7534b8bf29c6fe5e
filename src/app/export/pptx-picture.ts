import type { ChartSpec } from '../charts/spec';
import type { ChartTheme } from '../charts/theme';
import type { PptxWords } from '../../i18n/en-pptx';
import type { Slide } from './pptx-deck';
import type { Box, Image } from './pptx-shapes';
import { fittingSize } from './pptx-text';
import { MARGIN, ROOM, SLIDE } from './pptx-xml';

/** The whole figure as it is painted, under a title that screen readers and outlines find it by. */
export function pictureSlide(
  spec: ChartSpec,
  image: Image,
  caption: string | null,
  words: PptxWords,
  theme: ChartTheme,
  notes: readonly string[],
): Slide {
  const text = words.asPicture(caption ?? spec.title);
  const size = fittingSize([{ text }], { width: ROOM, height: 26 }, { most: 12, least: 6 });
  const title = { x: MARGIN, y: 12, width: ROOM, height: 26 };
  const room = { x: MARGIN, y: 42, width: ROOM, height: SLIDE.height - 54 };
  const box = containedBox(pngSize(image.bytes), room);
  return {
    shapes: [
      {
        kind: 'text',
        name: 'Title',
        isTitle: true,
        box: title,
        paragraphs: [{ text, size, color: theme.muted }],
      },
      { kind: 'picture', name: spec.subtitle, box, alt: spec.alt, image },
    ],
    notes,
  };
}

function containedBox(
  { width, height }: { readonly width: number; readonly height: number },
  room: Box,
): Box {
  const scale = Math.min(room.width / width, room.height / height);
  const [across, down] = [width * scale, height * scale];
  return {
    x: room.x + (room.width - across) / 2,
    y: room.y + (room.height - down) / 2,
    width: across,
    height: down,
  };
}

/** Pixels of a PNG, as its first chunk says. */
function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 24 || view.getUint32(0) !== 0x89504e47)
    throw new Error('the picture for the slide is no PNG: it could not be placed');
  return { width: view.getUint32(16), height: view.getUint32(20) };
}
