import { strFromU8, unzipSync } from 'fflate';

/** A package of Office Open XML, read back by readers that know nothing of the writer. */
export interface OfficeFile {
  readonly parts: ReadonlyMap<string, Uint8Array>;
  /** A part as a document; fails if it is not well-formed. */
  readonly xml: (path: string) => Document;
  /** Where the relations of a part lead, by their ids; paths from the root. */
  readonly relations: (path: string) => ReadonlyMap<string, string>;
}

export function openOffice(bytes: Uint8Array): OfficeFile {
  const parts = new Map(Object.entries(unzipSync(bytes)));
  const known = new Map<string, Document>();
  const xml = (path: string) => {
    const before = known.get(path);
    if (before) return before;
    const part = parts.get(path);
    if (!part) throw new Error(`there is no ${path}`);
    const read = new DOMParser().parseFromString(strFromU8(part), 'application/xml');
    const error = read.querySelector('parsererror');
    if (error) throw new Error(`${path}: ${error.textContent}`);
    known.set(path, read);
    return read;
  };
  return {
    parts,
    xml,
    relations: (path) => {
      const at = path.lastIndexOf('/') + 1;
      const file = `${path.slice(0, at)}_rels/${path.slice(at)}.rels`;
      if (!parts.has(file)) return new Map();
      const root = `file:///${path.slice(0, at)}`;
      return new Map(
        tags(xml(file), 'Relationship').map((relation) => [
          relation.getAttribute('Id') ?? '',
          new URL(relation.getAttribute('Target') ?? '', root).pathname.slice(1),
        ]),
      );
    },
  };
}

/** The elements of a name, whatever its prefix. */
export function tags(within: Document | Element, name: string): readonly Element[] {
  // A spread asks for `length` at each step, and jsdom first looks whether an element goes by that name.
  return Array.prototype.slice.call(within.getElementsByTagNameNS('*', name)) as Element[];
}

export function textsOf(within: Document | Element, name: string): readonly string[] {
  return tags(within, name).map(({ textContent }) => textContent);
}

/** The cells of the one sheet of a workbook, by their names: `B3`. */
export function cellsOf(workbook: Uint8Array): ReadonlyMap<string, string | number> {
  const sheet = openOffice(workbook).xml('xl/worksheets/sheet1.xml');
  return new Map(
    tags(sheet, 'c').map((cell) => {
      const text = cell.textContent;
      const isText = cell.getAttribute('t') === 'inlineStr';
      return [cell.getAttribute('r') ?? '', isText ? text : Number(text)];
    }),
  );
}

/** What is wrong with a package as such: nothing, if Office is to open it. */
export function packageFaults({ parts, xml, relations }: OfficeFile): readonly string[] {
  const types = xml('[Content_Types].xml');
  const attributes = (tag: string, name: string) =>
    new Set(tags(types, tag).map((one) => one.getAttribute(name) ?? ''));
  const [endings, named] = [attributes('Default', 'Extension'), attributes('Override', 'PartName')];
  const paths = [...parts.keys()].filter((path) => path !== '[Content_Types].xml');
  return [
    ...[...named].filter((path) => !parts.has(path.slice(1))).map((path) => `no part ${path}`),
    ...paths.flatMap((path) => {
      const isTyped = named.has(`/${path}`) || /\.(rels|png|jpeg|xlsx)$/.test(path);
      const ending = path.replace(/.*\./, '');
      const untyped = isTyped && endings.has(ending) ? [] : [`no type for ${path}`];
      if (!/\.(xml|rels)$/.test(path)) return untyped;
      const related = relations(path);
      const lost = [...related.values()].filter((target) => !parts.has(target));
      const asked = tags(xml(path), '*').flatMap((element) =>
        [...element.attributes].filter(({ name }) => name.startsWith('r:')),
      );
      const unknown = asked.filter(({ value }) => !related.has(value));
      const ids = tags(xml(path), 'cNvPr').map((one) => one.getAttribute('id'));
      return [
        ...untyped,
        ...lost.map((target) => `${path} leads to ${target}, which is not there`),
        ...unknown.map(({ value }) => `${path} asks for ${value}`),
        ...(new Set(ids).size === ids.length ? [] : [`ids of ${path} are not unique`]),
      ];
    }),
  ];
}
