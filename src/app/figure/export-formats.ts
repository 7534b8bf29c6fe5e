import type { WriteExport } from '../export/export-request';

export const GROUPS = ['picture', 'slides', 'data', 'text'] as const;
export type FormatGroup = (typeof GROUPS)[number];

/** One kind of file that a figure can be written as. */
export interface ExportFormat {
  readonly group: FormatGroup;
  /** Of the file's name, without its dot. */
  readonly extension: string;
  readonly type: string;
  /** What of the look matters: pixels too, all but those, or nothing. */
  readonly look: 'pixels' | 'vectors' | 'none';
  readonly preview: 'image' | 'pdf' | 'slides' | 'sheets' | 'files' | 'text';
  /** Fetches what writes it. */
  readonly load: () => Promise<WriteExport>;
}

const picture = { group: 'picture', preview: 'image' } as const;
const text = { group: 'text', look: 'none', preview: 'text' } as const;
const data = { group: 'data', look: 'none', preview: 'text' } as const;

/** Every format. Its writer, and the library that it needs, are fetched when it is asked for. */
export const FORMATS = {
  png: {
    ...picture,
    extension: 'png',
    type: 'image/png',
    look: 'pixels',
    load: async () => (await import('../export/carrying')).toCarryingPng,
  },
  svg: {
    ...picture,
    extension: 'svg',
    type: 'image/svg+xml',
    look: 'vectors',
    load: async () => (await import('../export/carrying')).toCarryingSvg,
  },
  pdf: {
    group: 'picture',
    preview: 'pdf',
    extension: 'pdf',
    type: 'application/pdf',
    look: 'vectors',
    load: async () => (await import('../export/pdf')).toPdf,
  },
  pptx: {
    group: 'slides',
    preview: 'slides',
    extension: 'pptx',
    type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    look: 'vectors',
    load: async () => (await import('../export/pptx')).toPptx,
  },
  csv: {
    ...data,
    extension: 'csv',
    type: 'text/csv',
    load: async () => (await import('../export/data-csv')).toCsv,
  },
  xlsx: {
    ...data,
    preview: 'sheets',
    extension: 'xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    load: async () => (await import('../export/xlsx')).toXlsx,
  },
  json: {
    ...data,
    extension: 'json',
    type: 'application/json',
    load: async () => (await import('../export/carried-json')).toJson,
  },
  package: {
    ...data,
    preview: 'files',
    extension: 'zip',
    type: 'application/zip',
    load: async () => (await import('../export/package')).toPackage,
  },
  sdmx: {
    ...data,
    extension: 'csv',
    type: 'text/csv',
    load: async () => (await import('../export/sdmx-csv')).toSdmxCsv,
  },
  markdown: {
    ...text,
    extension: 'md',
    type: 'text/markdown',
    load: async () => (await import('../export/text-table')).toMarkdown,
  },
  html: {
    ...text,
    extension: 'html',
    type: 'text/html',
    load: async () => (await import('../export/text-table')).toHtml,
  },
  finding: {
    ...text,
    extension: 'md',
    type: 'text/markdown',
    load: async () => (await import('../export/text-finding')).toFinding,
  },
  citation: {
    ...text,
    extension: 'txt',
    type: 'text/plain',
    load: async () => (await import('../export/cite')).toCitation,
  },
  bibtex: {
    ...text,
    extension: 'bib',
    type: 'text/x-bibtex',
    load: async () => (await import('../export/cite')).toBibtex,
  },
  csl: {
    ...text,
    extension: 'json',
    type: 'application/vnd.citationstyles.csl+json',
    load: async () => (await import('../export/cite')).toCslJson,
  },
  link: {
    ...text,
    extension: 'txt',
    type: 'text/plain',
    load: async () => (await import('../export/carrying')).toLink,
  },
  embed: {
    ...text,
    extension: 'txt',
    type: 'text/plain',
    load: async () => (await import('../export/carrying')).toEmbed,
  },
} as const satisfies Readonly<Record<string, ExportFormat>>;

export type FormatId = keyof typeof FORMATS;
export const FORMAT_IDS = Object.keys(FORMATS) as readonly FormatId[];

export function formatsOf(group: FormatGroup): readonly FormatId[] {
  return FORMAT_IDS.filter((id) => FORMATS[id].group === group);
}
