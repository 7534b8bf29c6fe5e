import { canCopyPng, copyPng } from '../app/export/png';
import type { ExportRequest } from '../app/export/export-request';
import { saveFile } from '../app/files/save-file';
import type { EmbedWords } from '../i18n/en-embed';
import { downloadsFrom, isClipboardBarred } from './barred';
import { button, link, markup } from './markup';
import { pictureOf } from './picture';

export interface ToolsGround {
  readonly words: EmbedWords;
  /** Of the picture, without its ending. */
  readonly name: string;
  readonly title: string;
  /** Where the app shows the figure; null where there is no app. */
  readonly address: string | null;
  readonly request: () => ExportRequest;
}

/** *Save as PNG*, *Copy picture* and the way into the app; where a page bars one of them, what to do instead. */
export function figureTools({ words, name, title, address, request }: ToolsGround): HTMLElement {
  const said = markup('div', { role: 'status' });
  const say = (text: string, ...more: readonly Node[]) => {
    said.replaceChildren(text, ...more);
  };
  const shown = async (blob: Blob) =>
    markup('img', {
      class: 'picture',
      src: await dataAddress(blob),
      alt: words.picture(title),
    });
  const attempt = async (work: (picture: Promise<Blob>) => Promise<void>) => {
    say(words.writing);
    try {
      await work(pictureOf(request()));
    } catch (error) {
      say(words.failed(error instanceof Error ? error.message : String(error)));
    }
  };
  const save = async (picture: Promise<Blob>) => {
    const [blob, file, downloads] = [await picture, `${name}.png`, downloadsFrom(window)];
    if (downloads !== 'barred') saveFile(blob, file);
    if (downloads === 'free') say(words.saved(file));
    else if (downloads === 'barred') say(words.downloadsBarred, await shown(blob));
    else say(words.savedUnlessBarred(file), await shown(blob));
  };
  const copy = async (picture: Promise<Blob>) => {
    if (isClipboardBarred(document)) say(words.clipboardBarred, await shown(await picture));
    else if (!canCopyPng()) say(words.noClipboard, await shown(await picture));
    else if (await isCopied(picture)) say(words.copied);
    else say(words.clipboardBarred, await shown(await picture));
  };
  return markup(
    'div',
    {},
    markup(
      'div',
      { class: 'tools', role: 'group', 'aria-label': words.tools },
      button(words.png, () => void attempt(save)),
      button(words.copy, () => void attempt(copy)),
      ...(address === null ? [] : [link(address, words.open, words.newTab)]),
    ),
    said,
  );
}

/** False where the browser refuses; a picture that cannot be made is another matter. */
async function isCopied(picture: Promise<Blob>): Promise<boolean> {
  try {
    await copyPng(picture);
    return true;
  } catch {
    await picture;
    return false;
  }
}

/** As an address that holds it: one of a blob would have to be given back, and nobody knows when. */
function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => {
      resolve(reader.result as string);
    };
    reader.onerror = () => {
      reject(reader.error ?? new Error('the picture cannot be read'));
    };
    reader.readAsDataURL(blob);
  });
}
