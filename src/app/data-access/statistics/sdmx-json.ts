import { ImportError, MOST_COLUMNS } from '../../domain/statistics/import-fault';
import type { TableAbout, TableColumn, TableFact } from '../../domain/statistics/table';
import { chosenTable } from './chosen-table';
import type { JsonRecord } from './json-value';
import {
  isRecord,
  isoDate,
  listOf,
  malformed,
  memberOf,
  readJson,
  recordOf,
  textOf,
} from './json-value';
import { observationTable } from './observation-table';
import { actionCode } from './sdmx-concepts';
import { messageRows } from './sdmx-json-rows';
import { localized, readStructure, structureName } from './sdmx-json-structure';
import type { OpenTable } from './table-reader';

/**
 * Messages with data in SDMX-JSON: drafts, 1.0 and 2.x, as series along any dimension or flat. A table is a structure with all
 * data sets that it describes; their rows stand in the message's order. A column ACTION is there where a data set deletes, and
 * a column ANNOTATIONS where series or observations may have some.
 */
export const openSdmxJson: OpenTable = async (source, options) => {
  const message = await readJson(source, options.encoding);
  const tables = tablesOf(message);
  const table = chosenTable(options, tables);
  const { described, dataSets } = tables[table]!;
  const language = languageOf(message);
  const structure = readStructure(described, language);
  const deletes = dataSets.some((dataSet) => actionCode(textOf(dataSet['action'])) === 'D');
  const annotated = structure.annotations.some((text) => text !== '');
  const width = structure.columns.length;
  const columns: TableColumn[] = structure.columns.map(({ id: name, concept }) => ({
    name,
    concept,
  }));
  if (deletes) columns.push({ name: 'ACTION', concept: 'ACTION' });
  if (annotated) columns.push({ name: 'ANNOTATIONS', concept: 'COMMENT_OBS' });
  if (columns.length > MOST_COLUMNS)
    throw new ImportError('too-many-columns', String(columns.length));
  const messageTable = {
    structure,
    language,
    actionColumn: deletes ? width : null,
    notesColumn: annotated ? columns.length - 1 : null,
    dataSets,
  };
  const head = {
    format: 'sdmx-json' as const,
    facts: [['version', versionOf(message)]] satisfies TableFact[],
    tables: tables.map((each, at) => structureName(each.described, language) || String(at + 1)),
    table,
    columns,
    about: aboutOf(message, structure.name, dataSets, language),
    names: columns.map((_, at) => structure.columns[at]?.names ?? {}),
  };
  return observationTable(head, source.size ?? 0, (problem) => messageRows(messageTable, problem));
};

interface Described {
  readonly described: JsonRecord;
  readonly dataSets: readonly JsonRecord[];
}

function tablesOf(message: JsonRecord): readonly Described[] {
  const data = isRecord(message['data']) ? message['data'] : message;
  const one = data['structure'];
  const structures = listOf(isRecord(one) ? [one] : data['structures']).map(recordOf);
  const dataSets = listOf(data['dataSets']).map(recordOf);
  if (dataSets.length === 0) throw withoutData(message, data);
  const byStructure = structures.map((described) => ({ described, dataSets: [] as JsonRecord[] }));
  for (const [at, dataSet] of dataSets.entries()) {
    const index = structureOf(dataSet, at, structures);
    const table = byStructure[index];
    if (!table) throw malformed(`SDMX-JSON data set ${at + 1}: there is no structure ${index}`);
    table.dataSets.push(dataSet);
  }
  return byStructure.filter((table) => table.dataSets.length > 0);
}

/** A data set names its structure, or a structure its data sets, or there is but one. */
function structureOf(dataSet: JsonRecord, at: number, structures: readonly JsonRecord[]): number {
  if (typeof dataSet['structure'] === 'number') return dataSet['structure'];
  return Math.max(
    0,
    structures.findIndex((structure) => listOf(structure['dataSets']).includes(at)),
  );
}

function withoutData(message: JsonRecord, data: JsonRecord): ImportError {
  const error = listOf(message['errors'])[0];
  if (error !== undefined)
    return new ImportError('no-table', `SDMX-JSON: ${localized(error, 'title', 'en')}`);
  const parts = ['dataStructures', 'codelists', 'conceptSchemes', 'dataflows', 'agencySchemes'];
  if (parts.some((part) => part in data)) return new ImportError('structure-only');
  return new ImportError('no-table', 'SDMX-JSON: no data set');
}

function languageOf(message: JsonRecord): string {
  return textOf(listOf(memberOf(message['meta'], 'contentLanguages'))[0]) || 'en';
}

function versionOf(message: JsonRecord): string {
  const schema = textOf(message['$schema']) || textOf(memberOf(message['meta'], 'schema'));
  const stated = /\/(\d+(?:\.\d+)+)\/[^/]*$/.exec(schema)?.[1];
  if (stated !== undefined) return stated;
  if (!isRecord(message['data'])) return '1.0';
  return memberOf(message['data'], 'structures') === undefined ? '1.0' : '2.x';
}

/** When a message was prepared is when somebody asked for it: no date of publication. */
function aboutOf(
  message: JsonRecord,
  title: string,
  dataSets: readonly JsonRecord[],
  language: string,
): TableAbout {
  const sender = memberOf(message['meta'] ?? message['header'], 'sender');
  const first = dataSets[0]!;
  const links = listOf(memberOf(message['meta'], 'links')).filter((link) =>
    ['request', 'self'].includes(textOf(memberOf(link, 'rel'))),
  );
  return {
    publisher: localized(sender, 'name', language) || textOf(memberOf(sender, 'id')),
    title,
    published: isoDate(textOf(first['publicationPeriod']) || textOf(first['publicationYear'])),
    licence: '',
    address: textOf(memberOf(links[0], 'href')),
  };
}
