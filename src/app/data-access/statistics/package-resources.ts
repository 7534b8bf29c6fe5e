import type { TableAbout } from '../../domain/statistics/table';

/** A table of a Data Package. */
export interface PackageResource {
  readonly title: string;
  /** Its files within the package, in order. */
  readonly paths: readonly string[];
  /** Null where the description says nothing. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Whether its first line holds names. */
  readonly header: boolean;
  /** Titles of its fields, or their names. */
  readonly fields: readonly string[];
  /** Texts that stand for no value; the empty one is always one. */
  readonly missing: readonly string[];
}

type JsonObject = Readonly<Record<string, unknown>>;

/** The resources that are delimited text. @param descriptor what `datapackage.json` holds, as it is */
export function packageResources(descriptor: unknown): readonly PackageResource[] {
  return listIn(descriptor, 'resources').flatMap((raw): readonly PackageResource[] => {
    const resource = objectOf(raw);
    const path = resource['path'];
    const paths = (Array.isArray(path) ? (path as unknown[]) : [path]).filter(
      (one) => typeof one === 'string',
    );
    const kind = textOf(resource['format']) || (/\.(\w+)$/.exec(paths[0] ?? '')?.[1] ?? '');
    if (paths.length === 0 || !/^(csv|tsv|tab|txt)$/i.test(kind)) return [];
    const dialect = objectOf(resource['dialect']);
    const schema = objectOf(resource['schema']);
    const name = textOf(resource['name']) || paths[0]!;
    return [
      {
        title: localText(resource['title']) || name,
        paths: paths.map((one) => one.replace(/^\.\//, '')),
        encoding: textOf(resource['encoding']) || null,
        delimiter: delimiterOf(dialect, kind),
        header: dialect['header'] !== false,
        fields: listIn(schema, 'fields').map(
          (field) => localText(objectOf(field)['title']) || textOf(objectOf(field)['name']),
        ),
        missing: listIn(schema, 'missingValues').map((sign) =>
          typeof sign === 'string' ? sign : textOf(objectOf(sign)['value']),
        ),
      },
    ];
  });
}

function delimiterOf(dialect: JsonObject, kind: string): string | null {
  const delimiter = textOf(dialect['delimiter']);
  if (delimiter.length === 1) return delimiter;
  return /^(tsv|tab)$/i.test(kind) ? '\t' : null;
}

/** What the package says of itself. @param table the title of the table, where it has several */
export function aboutPackage(descriptor: unknown, table: string): TableAbout {
  const about = objectOf(descriptor);
  const [licence = {}] = listIn(about, 'licenses').map(objectOf);
  const [source = {}] = listIn(about, 'sources').map(objectOf);
  const publisher = listIn(about, 'contributors').map(objectOf).find(isPublisher);
  const titles = [localText(about['title']) || textOf(about['name']), table];
  return {
    publisher: textOf(publisher?.['title']) || textOf(source['title']),
    title: titles.filter((title) => title !== '').join(' · '),
    published: /^\d{4}(-\d\d){0,2}/.exec(textOf(about['created']))?.[0] ?? '',
    licence: textOf(licence['title']) || textOf(licence['name']),
    address: textOf(about['homepage']) || textOf(source['path']),
  };
}

function isPublisher(contributor: JsonObject): boolean {
  const roles = [contributor['role'], ...listIn(contributor, 'roles')];
  return roles.includes('publisher');
}

/** Some packages write a text in several languages: `{ "en": "…", "zh": "…" }`. */
function localText(value: unknown): string {
  const texts = objectOf(value);
  return textOf(value) || textOf(texts['en']) || textOf(Object.values(texts)[0]);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() || value : '';
}

function objectOf(value: unknown): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonObject)
    : {};
}

function listIn(value: unknown, key: string): readonly unknown[] {
  const list = objectOf(value)[key];
  return Array.isArray(list) ? (list as unknown[]) : [];
}
