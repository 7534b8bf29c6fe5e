import type { FieldSchema, TableSchema } from './table-schema';

/** The tables in which a workspace's file keeps what was done, each with its Table Schema. */

interface HistoryTable {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly schema: Omit<TableSchema, 'fields'> & { readonly fields: readonly DescribedField[] };
}

interface DescribedField extends FieldSchema {
  readonly description: string;
}

const required = { required: true };

/** The columns that every change has. */
const CHANGE = [
  {
    name: 'id',
    type: 'string',
    description: 'Name of the change.',
    constraints: { required: true, unique: true },
  },
  {
    name: 'at',
    type: 'string',
    description: 'When it was made: ISO 8601, in UTC, to the millisecond.',
    example: '2026-11-24T20:15:00.000Z',
    constraints: {
      required: true,
      pattern: '\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z',
    },
  },
  { name: 'by', type: 'string', description: 'Name of the analyst, as given; may be empty.' },
] as const;

export const HISTORY_TABLES = {
  'changes.csv': {
    name: 'changes',
    title: 'Changes of rows',
    description:
      'Each addition, correction and retirement of a row. The latest of a row holds; the tables show what they come to.',
    schema: {
      fields: [
        ...CHANGE,
        {
          name: 'table',
          type: 'string',
          description: 'File of the row.',
          constraints: {
            required: true,
            enum: ['units.csv', 'indicators.csv', 'regions.csv', 'sources.csv', 'claims.csv'],
          },
        },
        { name: 'key', type: 'string', description: 'The row’s id.', constraints: required },
        {
          name: 'deed',
          type: 'string',
          description: 'put: the row is as cells says; retire: it is gone.',
          constraints: { required: true, enum: ['put', 'retire'] },
        },
        {
          name: 'cells',
          type: 'string',
          description: 'The whole row as a JSON object, column by column; empty for retire.',
        },
        { name: 'reason', type: 'string', description: 'Why, in the analyst’s words.' },
      ],
      primaryKey: 'id',
    },
  },
  'reviews.csv': {
    name: 'reviews',
    title: 'Reviews',
    description: 'Claims that an analyst looked at and found right, or no longer does.',
    schema: {
      fields: [
        ...CHANGE,
        { name: 'claim', type: 'string', description: 'Id of the claim.', constraints: required },
        {
          name: 'reviewed',
          type: 'string',
          description: 'Whether it counts as reviewed from then on.',
          constraints: { required: true, enum: ['true', 'false'] },
        },
      ],
      primaryKey: 'id',
    },
  },
  'settlements.csv': {
    name: 'settlements',
    title: 'Settlements',
    description: 'How conflicts and other matters that need eyes were settled.',
    schema: {
      fields: [
        ...CHANGE,
        {
          name: 'matter',
          type: 'string',
          description: 'The matter’s name.',
          constraints: required,
        },
        {
          name: 'how',
          type: 'string',
          description: 'pick: one claim speaks; annotate: it stays, with a note; reopen: neither.',
          constraints: { required: true, enum: ['pick', 'annotate', 'reopen'] },
        },
        {
          name: 'pick',
          type: 'string',
          description: 'Id of the claim that speaks; for pick alone.',
        },
        { name: 'note', type: 'string', description: 'Why, in the analyst’s words.' },
      ],
      primaryKey: 'id',
    },
  },
  'verifications.csv': {
    name: 'verifications',
    title: 'Verifications',
    description: 'Documents against which sources were verified; the documents are not included.',
    schema: {
      fields: [
        ...CHANGE,
        { name: 'source', type: 'string', description: 'Id of the source.', constraints: required },
        { name: 'document', type: 'string', description: 'Name of the document’s file.' },
        {
          name: 'format',
          type: 'string',
          description: 'What kind of file it was.',
          constraints: { required: true, enum: ['text', 'html', 'pdf'] },
        },
        {
          name: 'size',
          type: 'integer',
          description: 'Its size in bytes.',
          constraints: { required: true, minimum: 0 },
        },
        {
          name: 'hash',
          type: 'string',
          description: 'SHA-256 of its bytes, in hexadecimal digits.',
          constraints: required,
        },
      ],
      primaryKey: 'id',
    },
  },
  'findings.csv': {
    name: 'findings',
    title: 'Findings',
    description:
      'What became of each claim’s phrase in a verification, with W3C Web Annotation selectors.',
    schema: {
      fields: [
        {
          name: 'verification',
          type: 'string',
          description: 'Id of the verification.',
          constraints: required,
        },
        { name: 'claim', type: 'string', description: 'Id of the claim.', constraints: required },
        {
          name: 'state',
          type: 'string',
          description: 'Found where the claim says, found elsewhere, or not found.',
          constraints: { required: true, enum: ['anchored', 'moved', 'not-found'] },
        },
        { name: 'exact', type: 'string', description: 'The words as they stand there.' },
        { name: 'prefix', type: 'string', description: 'The words before them.' },
        { name: 'suffix', type: 'string', description: 'The words behind them.' },
        {
          name: 'start',
          type: 'integer',
          description: 'Their first character in the document’s text, from 0.',
          constraints: { minimum: 0 },
        },
        {
          name: 'end',
          type: 'integer',
          description: 'The first character behind them.',
          constraints: { minimum: 0 },
        },
        {
          name: 'paragraph',
          type: 'integer',
          description: 'Their paragraph, from 1.',
          constraints: { minimum: 1 },
        },
      ],
      foreignKeys: [
        { fields: 'verification', reference: { resource: 'verifications', fields: 'id' } },
      ],
    },
  },
  'board.csv': {
    name: 'board',
    title: 'Figure board',
    description: 'Figures put on the board, put in order, captioned and taken off it.',
    schema: {
      fields: [
        ...CHANGE,
        {
          name: 'figure',
          type: 'string',
          description: 'Name of the figure on the board.',
          constraints: required,
        },
        {
          name: 'does',
          type: 'string',
          description:
            'place: it is put there; renew: its file is taken anew; order, caption: what the words say; lift: it is taken off.',
          constraints: { required: true, enum: ['place', 'renew', 'order', 'caption', 'lift'] },
        },
        { name: 'view', type: 'string', description: 'Address of the figure; for place.' },
        { name: 'lang', type: 'string', description: 'Language of its file; for place.' },
        {
          name: 'rank',
          type: 'string',
          description: 'Its place among the others, sorted by characters; for place and order.',
          constraints: { pattern: '[0-9A-Za-z]*[1-9A-Za-z]' },
        },
        {
          name: 'caption',
          type: 'string',
          description: 'In the analyst’s words; empty for the figure’s own finding.',
        },
        {
          name: 'file',
          type: 'string',
          description: 'The figure with its claims, as JSON; for place and renew.',
        },
      ],
      primaryKey: 'id',
    },
  },
} as const satisfies Readonly<Record<string, HistoryTable>>;

export type HistoryFile = keyof typeof HISTORY_TABLES;
export const HISTORY_FILES = Object.keys(HISTORY_TABLES) as HistoryFile[];

export function historyColumns(file: HistoryFile): readonly string[] {
  return HISTORY_TABLES[file].schema.fields.map(({ name }) => name);
}
