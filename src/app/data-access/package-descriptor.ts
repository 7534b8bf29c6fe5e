import type { Fault, FaultCode } from '../domain/fault';
import { DESCRIPTOR } from './descriptor';
import { readSheet } from './sheet';
import type { Sheet } from './sheet';
import type { FieldSchema, Table, TableSchema } from './table-schema';
import { CONSTRAINTS, FIELD_TYPES } from './table-schema';

export interface Description {
  /** By the names of their resources, in the order of the description. */
  readonly tables: ReadonlyMap<string, Table>;
  /** The files that hold no rows: TopoJSON. They are there. */
  readonly maps: readonly string[];
  readonly faults: readonly Fault[];
}

interface Resource {
  readonly name: string;
  readonly path: string;
  /** Null for a resource that is no table. */
  readonly schema: TableSchema | null;
}

/** A resource as it stands in the description. */
interface ResourceText extends Resource {
  readonly format: string;
}

/** What the check knows besides tables, by `format`. Whatever is neither is a table that lacks its schema. */
const MAP = 'topojson';

/** Reads `datapackage.json` and holds it against the files beside it: names, headers, and the schemas' own words. */
export function describePackage(files: ReadonlyMap<string, string>): Description {
  const tables = new Map<string, Table>();
  const maps: string[] = [];
  const text = files.get(DESCRIPTOR);
  if (text === undefined)
    return { tables, maps, faults: [fault('', 'not-listed', 'resources', DESCRIPTOR)] };
  const parsed = parse(text);
  if ('fault' in parsed) return { tables, maps, faults: [parsed.fault] };
  const faults: Fault[] = [];
  const listed = resourcesOf(text, parsed.value, faults);
  for (const { name, path, schema } of listed) {
    const csv = files.get(path);
    if (csv === undefined) {
      faults.push(fault(text, 'not-listed', 'path', path));
      continue;
    }
    if (schema === null) {
      maps.push(path);
      continue;
    }
    const sheet = readSheet(path, csv);
    const table = { sheet, schema };
    faults.push(...schemaFaults(text, schema), ...headerFault(table));
    tables.set(name, table);
  }
  const described = new Set(listed.map(({ path }) => path));
  for (const file of files.keys()) {
    if (file === DESCRIPTOR || described.has(file)) continue;
    faults.push({ ...fault('', 'not-listed', 'path', file, DESCRIPTOR), file });
  }
  return { tables, maps, faults };
}

function parse(text: string): { readonly value: unknown } | { readonly fault: Fault } {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch (error) {
    // V8 names the place in the message, and nowhere else.
    const at = Number(/at position (\d+)/.exec(String(error))?.[1] ?? text.length);
    const before = text.slice(0, at).split('\n');
    const value = text.slice(at, at + 20).split('\n')[0] ?? '';
    const place = { line: before.length, column: (before.at(-1) ?? '').length + 1 };
    return { fault: { ...fault('', 'bad-format', '', value, 'JSON'), ...place } };
  }
}

function resourcesOf(text: string, value: unknown, faults: Fault[]): readonly Resource[] {
  const list = (value as { readonly resources?: unknown } | null)?.resources;
  if (!Array.isArray(list)) {
    faults.push(fault('', 'required', 'resources', ''));
    return [];
  }
  return (list as (Partial<ResourceText> | null)[]).flatMap((resource): readonly Resource[] => {
    const { name = '', path, schema, format } = resource ?? {};
    if (typeof path === 'string' && format === MAP) return [{ name, path, schema: null }];
    if (typeof path === 'string' && Array.isArray(schema?.fields)) return [{ name, path, schema }];
    faults.push({ ...fault(text, 'required', path ? 'schema' : 'path', name), value: '' });
    return [];
  });
}

/** Types and constraints that the check does not know would hold nothing: they are faults, not silence. */
function schemaFaults(text: string, { fields }: TableSchema): readonly Fault[] {
  return fields.flatMap(({ name, type = 'string', constraints = {} }: FieldSchema) => {
    const words = [
      { field: 'type', word: type, known: FIELD_TYPES as readonly string[] },
      ...Object.keys(constraints).map((word) => {
        return { field: 'constraints', word, known: CONSTRAINTS };
      }),
    ];
    return words
      .filter(({ word, known }) => !known.includes(word))
      .map(({ field, word, known }) =>
        fault(text, 'not-one-of', `${name}.${field}`, word, known.join(', ')),
      );
  });
}

/** The first cell of the header that is not the field described at its place. */
function headerFault({ sheet, schema }: Table): readonly Fault[] {
  const { header, file } = sheet;
  const named = schema.fields.map(({ name }) => name);
  const at = Array.from({ length: Math.max(named.length, header.length) }).findIndex(
    (_, column) => named[column] !== header[column],
  );
  if (at < 0) return [];
  const [here = '', expected = ''] = [header[at], named[at]];
  const place = { file, line: 1, column: at + 1, field: expected, value: here };
  if (here !== '' && !named.includes(here)) {
    return [{ ...place, code: 'not-listed', field: here, expected: DESCRIPTOR }];
  }
  const code = header.includes(expected) ? 'out-of-order' : 'missing-column';
  return [{ ...place, code, expected }];
}

/** A fault of the description. Its line is the first that holds the value in quotes: JSON's own places are lost. */
function fault(text: string, code: FaultCode, field: string, value: string, expected = ''): Fault {
  const at = text.split('\n').findIndex((line) => line.includes(`"${value}"`));
  return { code, file: DESCRIPTOR, line: Math.max(at, 0) + 1, column: 0, field, value, expected };
}

/** Whether a header agrees with its description; a table whose header does not is not worth checking. */
export function headerFits(table: {
  readonly sheet: Sheet;
  readonly schema: TableSchema;
}): boolean {
  return headerFault(table).length === 0;
}
