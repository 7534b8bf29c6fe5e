import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join, parse } from 'node:path';
import type { ReadFigure } from '../../../src/app/data-access/figure-file';
import type { FigureView } from '../../../src/app/domain/figure-view';
import { readFigureView } from '../../../src/app/domain/figure-view';
import { Stop, wrongInput } from '../stop';

/** A figure that is to be drawn. */
export interface AskedFigure {
  readonly kind: 'figure';
  /** As messages name it: what was given, or the file in the folder that was. */
  readonly from: string;
  /** Of its file; null for an address, which has none. */
  readonly stem: string | null;
  readonly view: FigureView;
  /** The claims that came with it; null where it is drawn from the package. */
  readonly saved: ReadFigure | null;
}

/** A file that gives none, with the reason. The others of its folder are drawn all the same. */
export interface Unread {
  readonly kind: 'unread';
  readonly from: string;
  readonly stop: Stop;
}

const FILES = ['.json', '.txt', '.png', '.svg'];
const ADDRESS =
  'Give an address such as “/compare?indicator=gdp-growth&regions=CN-LN&periods=2015#figure”, a link to a page, a file that carries a figure, or a folder of such files';

/** @param given an address, a link, a file that holds one or carries a figure, or a folder of such files */
export async function viewsAt(given: string): Promise<readonly (AskedFigure | Unread)[]> {
  if (!existsSync(given)) return [addressed(given, given, null)];
  if (!statSync(given).isDirectory()) return [await figureIn(given)];
  const names = readdirSync(given)
    .filter((name) => FILES.includes(extname(name).toLowerCase()))
    .sort();
  if (!names.length)
    throw wrongInput(`The folder “${given}” holds no ${FILES.join(', ')}. Put views into it.`);
  return Promise.all(names.map((name) => readable(join(given, name))));
}

async function readable(path: string): Promise<AskedFigure | Unread> {
  try {
    return await figureIn(path);
  } catch (error) {
    if (error instanceof Stop) return { kind: 'unread', from: path, stop: error };
    throw error;
  }
}

async function figureIn(path: string): Promise<AskedFigure> {
  const stem = parse(path).name;
  if (extname(path).toLowerCase() === '.txt')
    return addressed(
      readFileSync(path, 'utf8')
        .replace(/^\uFEFF/, '')
        .trim(),
      path,
      stem,
    );
  const { readSaved } = await import('./saved-figure');
  const saved = await readSaved(path);
  if (!saved.view)
    throw wrongInput(`“${path}” carries a figure without an address, which cannot be drawn again.`);
  return { kind: 'figure', from: path, stem, view: saved.view, saved };
}

function addressed(text: string, from: string, stem: string | null): AskedFigure {
  const view = readFigureView(text.includes('://') ? withinApp(text) : text);
  if (!view) throw wrongInput(`“${text}” is no address of a figure, and no file. ${ADDRESS}.`);
  return { kind: 'figure', from, stem, view, saved: null };
}

const PAGES = ['compare', 'targets', 'statistics'];

/** The address within the app of a full link, wherever the app is served. */
function withinApp(link: string): string {
  const [, path = '', rest = ''] = /^[a-z]+:\/\/[^/?#]*([^?#]*)(.*)$/i.exec(link) ?? [];
  const parts = path.split('/');
  const at = parts.findIndex((part) => PAGES.includes(part));
  return `/${at < 0 ? '' : parts.slice(at).join('/')}${rest}`;
}
