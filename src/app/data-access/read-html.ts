import type { DefaultTreeAdapterTypes } from 'parse5';
import { parse } from 'parse5';
import { DocumentError } from '../domain/document-fault';
import { Paragraphs } from './document-paragraphs';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const words = (text: string) => new Set(text.split(' '));

/** Elements of which nothing is shown as words: what runs, what looks, what is typed into, what is drawn. */
const SILENT = words(
  'applet audio base canvas datalist embed frame frameset head iframe link math meta noembed noframes noscript object ' +
    'optgroup option param script select style svg template textarea title video',
);
/** Elements that begin and end a paragraph. */
const BLOCKS = words(
  'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre search section summary table tbody ' +
    'tfoot thead tr ul',
);
const CELLS = words('td th');
const HIDDEN_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b/i;

/**
 * The paragraphs of an HTML file, as text. Nothing of it is run, fetched or kept as markup: the parser makes plain objects.
 * @throws DocumentError `no-text`, or where there are too many paragraphs
 */
export function readHtml(html: string): readonly string[] {
  const found = new Paragraphs();
  let words = '';
  const end = () => {
    if (words) found.add(words);
    words = '';
  };
  // A stack of its own: documents may nest deeper than functions can.
  const stack: (Node | 'end')[] = [parse(html, { scriptingEnabled: false })];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node === 'end') end();
    else if ('value' in node) words += node.value;
    else if ('tagName' in node) {
      const { tagName } = node;
      if (isSilent(node)) continue;
      const isBlock = BLOCKS.has(tagName);
      if (isBlock) {
        end();
        stack.push('end');
      } else if (CELLS.has(tagName)) words += ' ';
      // Two breaks in a row part paragraphs, as many old pages do it.
      else if (tagName === 'br') {
        if (/\n\s*$/.test(words)) end();
        else words += '\n';
      }
      pushChildren(stack, node);
    } else if ('childNodes' in node) pushChildren(stack, node);
  }
  end();
  if (!found.texts.length) throw new DocumentError('no-text');
  return found.texts;
}

function pushChildren(
  stack: (Node | 'end')[],
  node: { readonly childNodes: readonly Node[] },
): void {
  for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
    const child = node.childNodes[at];
    if (child) stack.push(child);
  }
}

function isSilent({ tagName, attrs }: Element): boolean {
  if (SILENT.has(tagName)) return true;
  return attrs.some(
    ({ name, value }) => name === 'hidden' || (name === 'style' && HIDDEN_STYLE.test(value)),
  );
}
