import type { ZipOptions } from 'fflate';
import { strToU8, zipSync } from 'fflate';
import { attributes, XML_HEAD } from './pptx-xml';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';

export interface Relation {
  readonly id: string;
  readonly type: string;
  /** Path of a part, from the package's root, without a slash before it. */
  readonly target: string;
}

/** One file of a package, with what it refers to. */
export interface Part {
  /** From the package's root: `ppt/slides/slide1.xml`. */
  readonly path: string;
  readonly type: string;
  readonly content: string | Uint8Array;
  readonly relations?: readonly Relation[];
}

/**
 * A package of Office Open XML. The same parts and day give the same bytes.
 *
 * @param root what the package as a whole refers to
 * @param today ISO 8601: the date of every entry
 */
export function zipParts(
  parts: readonly Part[],
  root: readonly Relation[],
  today: string,
): Uint8Array<ArrayBuffer> {
  const own = parts.flatMap((part): (readonly [string, Part['content']])[] => [
    [part.path, part.content],
    ...(part.relations?.length
      ? [[relationsPath(part.path), relationsXml(part.relations, part.path)] as const]
      : []),
  ]);
  const files = [
    ['[Content_Types].xml', contentTypesXml(parts)],
    ['_rels/.rels', relationsXml(root, '')],
    ...own,
  ] as const;
  const mtime = entryDate(today);
  const entries = files.map(([path, content]) => {
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    // Pictures and workbooks are packed already.
    const level = typeof content === 'string' ? 6 : 0;
    return [path, [bytes, { level, mtime }]] as [string, [Uint8Array, ZipOptions]];
  });
  return zipSync(Object.fromEntries(entries));
}

/** A zip holds local times: made of the local parts, they are the same bytes in every time zone. Noon is in none skipped. */
function entryDate(today: string): Date {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)/.exec(today) ?? [];
  if (year === undefined) throw new Error(`“${today}” is no day: write it as YYYY-MM-DD`);
  return new Date(Number(year), Number(month) - 1, Number(day), 12);
}

function relationsPath(path: string): string {
  const at = path.lastIndexOf('/') + 1;
  return `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
}

function relationsXml(relations: readonly Relation[], from: string): string {
  const written = relations.map(({ id, type, target }) => {
    const all = attributes({ Id: id, Type: type, Target: relativePath(from, target) });
    return `<Relationship${all}/>`;
  });
  return `${XML_HEAD}<Relationships xmlns="${RELATIONS}">${written.join('')}</Relationships>`;
}

/** The way from one part to another: `../charts/chart1.xml`. */
function relativePath(from: string, to: string): string {
  const [here, there] = [from.split('/').slice(0, -1), to.split('/')];
  const same = here.findIndex((folder, at) => folder !== there[at]);
  const shared = same < 0 ? here.length : same;
  return [...here.slice(shared).map(() => '..'), ...there.slice(shared)].join('/');
}

/** Pictures and workbooks have the type of their ending, as Office writes it; parts in XML one each. */
function contentTypesXml(parts: readonly Part[]): string {
  const isXml = ({ path }: Part) => path.endsWith('.xml');
  const endings = new Map(
    parts.filter((part) => !isXml(part)).map(({ path, type }) => [path.replace(/.*\./, ''), type]),
  );
  const defaults = [
    ['rels', 'application/vnd.openxmlformats-package.relationships+xml'] as const,
    ['xml', 'application/xml'] as const,
    ...endings,
  ].map(([ending, type]) => `<Default${attributes({ Extension: ending, ContentType: type })}/>`);
  const overrides = parts
    .filter(isXml)
    .map(
      ({ path, type }) => `<Override${attributes({ PartName: `/${path}`, ContentType: type })}/>`,
    );
  return `${XML_HEAD}<Types xmlns="${CONTENT_TYPES}">${[...defaults, ...overrides].join('')}</Types>`;
}
