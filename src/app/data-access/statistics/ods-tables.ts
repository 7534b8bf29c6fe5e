import type { ByteSource } from './byte-source';

/** A sheet of an ODS file. */
export interface OdsTable {
  readonly name: string;
  /** Which of the file's sheets, from 0. */
  readonly at: number;
}

const TAG = /<(?:[\w.-]+:)?(?:table|style)\s[^<>]*>|<(?:[\w.-]+:)?table-properties\s[^<>]*>/g;
/** A tag is shorter. */
const MOST_TAG = 4096;
const MOST_TABLES = 1000;

/**
 * The sheets: the largest visible one first, then the others in their order, hidden ones last. Their beginnings are looked
 * for in the text, which is many times faster than parsing all that is between them.
 */
export async function odsTablesIn(content: ByteSource): Promise<readonly OdsTable[]> {
  const found: (OdsTable & { readonly from: number; readonly hidden: boolean })[] = [];
  const hiddenStyles = new Set<string>();
  const decoder = new TextDecoder();
  let style = '';
  let rest = '';
  let before = 0;
  for await (const chunk of content.chunks()) {
    const text = rest + decoder.decode(chunk, { stream: true });
    let end = 0;
    for (const tag of text.matchAll(TAG)) {
      end = tag.index + tag[0].length;
      const kind = /^<(?:[\w.-]+:)?([\w-]+)/.exec(tag[0])?.[1];
      if (kind === 'style') style = attribute(tag[0], 'name');
      else if (kind === 'table-properties') {
        if (attribute(tag[0], 'display') === 'false') hiddenStyles.add(style);
      } else if (found.length < MOST_TABLES)
        found.push({
          name: attribute(tag[0], 'name'),
          at: found.length,
          from: before + tag.index,
          hidden: hiddenStyles.has(attribute(tag[0], 'style-name')),
        });
    }
    const keep = Math.max(end, text.length - MOST_TAG);
    rest = text.slice(keep);
    before += keep;
  }
  const sized = found.map((table, at) => ({
    table,
    size: (found[at + 1]?.from ?? before + rest.length) - table.from,
  }));
  const visible = sized.filter(({ table }) => !table.hidden);
  const most = Math.max(0, ...visible.map(({ size }) => size));
  const largest = visible.find(({ size }) => size === most);
  return [
    ...(largest ? [largest] : []),
    ...visible.filter((one) => one !== largest),
    ...sized.filter(({ table }) => table.hidden),
  ].map(({ table: { name, at } }) => ({ name, at }));
}

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

function attribute(tag: string, name: string): string {
  const raw = new RegExp(`\\s(?:[\\w.-]+:)?${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return (raw?.[1] ?? raw?.[2] ?? '').replace(
    /&(\w+);/g,
    (whole, entity: string) => ENTITIES[entity] ?? whole,
  );
}
