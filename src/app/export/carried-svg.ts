import type { SaxesTagNS } from 'saxes';
import { SaxesParser } from 'saxes';
import { FIGURE_FORMAT, FIGURE_MOST } from '../domain/figure-file';
import type { FigureFault } from '../domain/figure-file-fault';
import { figureFault } from '../domain/figure-file-fault';

/** The figure's file as metadata of an SVG. */

/** The namespace of the element that holds it: programs that keep metadata keep it, all others pass it over. */
const NAMESPACE = `urn:x-${FIGURE_FORMAT.replace('/', ':')}`;
const ROOT = /<svg\b(?:[^>"']|"[^"]*"|'[^']*')*>/;

/** The picture with the text, right behind its head. @param text of a figure's file */
export function withFigureInSvg(svg: string, text: string): string {
  const metadata = `<metadata><figure xmlns="${NAMESPACE}">${inMarkup(text)}</figure></metadata>`;
  return svg.replace(ROOT, (root) => root + metadata);
}

/** The same JSON without any sign that markup would take for its own, or that XML does not allow. */
function inMarkup(text: string): string {
  return text.replace(
    /[<>&\u007F-\u009F\u2028\u2029\uFFFE\uFFFF]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** @returns the text; null where the picture has none */
export function figureInSvg(svg: string): string | FigureFault | null {
  const texts: string[] = [];
  let [depth, size] = [0, 0];
  const parser = new SaxesParser({ xmlns: true, position: false });
  const isOurs = ({ uri, local }: SaxesTagNS) => uri === NAMESPACE && local === 'figure';
  parser.on('opentag', (tag) => {
    if (!isOurs(tag)) return;
    depth += 1;
    texts.push('');
  });
  const add = (part: string) => {
    if (!depth) return;
    size += part.length;
    if (size > FIGURE_MOST) throw new RangeError('More than a figure may have');
    texts.push(`${texts.pop() ?? ''}${part}`);
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', (tag) => {
    if (isOurs(tag)) depth -= 1;
  });
  parser.on('error', (error) => {
    throw error;
  });
  try {
    parser.write(svg).close();
  } catch (error) {
    return figureFault(error instanceof RangeError ? 'too-large' : 'cut-off');
  }
  if (texts.length > 1) return figureFault('twice');
  return texts[0] ?? null;
}
