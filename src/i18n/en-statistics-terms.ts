import type { Absence, ObsStatus } from '../app/domain/statistics/dataset';
import type { ImportFault } from '../app/domain/statistics/import-fault';
import type {
  Certainty,
  ColumnRole,
  HeaderNames,
  ProposalReason,
} from '../app/domain/statistics/mapping';
import type { ProblemKind } from '../app/domain/statistics/problem';
import type { TableFact, TableFormat } from '../app/domain/statistics/table';

type For<Name extends string, What = string> = Readonly<Record<Name, What>>;

/** Names of what tables are made of, why they are read so, and what may be wrong with them. */
export const enStatisticsTerms = {
  tables: {
    formats: {
      text: 'CSV, TSV or other delimited text',
      'eurostat-tsv': 'Eurostat TSV',
      'sdmx-csv': 'SDMX-CSV',
      'sdmx-json': 'SDMX-JSON',
      'sdmx-ml': 'SDMX-ML',
      'json-stat': 'JSON-stat',
      px: 'PX (PC-Axis)',
      xlsx: 'XLSX (Excel)',
      ods: 'ODS (OpenDocument)',
      parquet: 'Parquet',
      'data-package': 'Data Package',
    } satisfies For<TableFormat>,
    facts: {
      delimiter: (value: string) => `delimiter ${value}`,
      encoding: (value: string) => `encoding ${value}`,
      version: (value: string) => `version ${value}`,
      compression: (value: string) => `compressed with ${value}`,
      'header-line': (value: string) => `header in line ${value}`,
      structure: (value: string) => `structure ${value}`,
      sheet: (value: string) => `sheet ${value}`,
      labels: (value: string) => `labels ${value}`,
    } satisfies For<TableFact[0], (value: string) => string>,
    delimiters: {
      tab: 'tab',
      comma: 'comma (,)',
      semicolon: 'semicolon (;)',
      bar: 'bar (|)',
      blank: 'blank',
    },
    roles: {
      region: 'Region',
      'region-name': 'Name of the region',
      indicator: 'Indicator',
      'indicator-name': 'Name of the indicator',
      period: 'Period',
      'period-part': 'Month or quarter of the year',
      'period-start': 'First day of the period',
      value: 'Value',
      unit: 'Unit',
      multiplier: 'Power of ten',
      status: 'Status',
      note: 'Note',
      source: 'Source',
      action: 'Action',
      ignored: 'Not used',
    } satisfies For<ColumnRole>,
    reasons: {
      'by-format': (detail: string) => `The format says so: ${detail}`,
      'by-name': (detail: string) => `A usual name for it: ${detail}`,
      'is-period': (detail: string) => `Its header is a period: ${detail}`,
      'is-region': (detail: string) => `Its header is a region: ${detail}`,
      'is-part': (detail: string) => `Its header is a part of a year: ${detail}`,
      'by-content': (detail: string) => {
        const [some = detail, all] = detail.split('/');
        return all ? `Fits ${some} of ${all} cells` : `By its cells: ${detail}`;
      },
      'by-elimination': () => 'What is left',
      constant: (detail: string) => `Always “${detail}”`,
      repeats: (detail: string) => `Says the same as ${detail}`,
      'split-years': (detail: string) =>
        `“${detail}” names a year and the next: a split year, no month`,
      'first-days': (detail: string) =>
        `All are first days, a ${detail} apart: they stand for the ${detail}. Choose Period if the day itself is meant`,
      'second-table': (detail: string) => `Of a second table, which begins at ${detail}`,
      'scale-above': (detail: string) =>
        `“${detail}” stands above the table: amounts whose unit here names no power of ten are taken so`,
      empty: () => 'Empty',
      chosen: () => 'Chosen by you',
      remembered: () => 'As in an earlier file of this shape',
    } satisfies For<ProposalReason, (detail: string) => string>,
    certainties: { sure: 'sure', likely: 'likely', guess: 'a guess' } satisfies For<Certainty>,
    headers: {
      nothing: 'nothing of the kind: one column of values',
      period: 'periods',
      indicator: 'indicators',
      region: 'regions',
      'indicator-and-period': 'indicators and periods: GDP, 2015',
      'region-and-period': 'regions and periods: Liaoning, 2015',
    } satisfies For<HeaderNames>,
    decimals: { '.': 'point: 1.5', ',': 'comma: 1,5' },
    fields: { region: 'Region', indicator: 'Indicator', period: 'Period', unit: 'Unit' },
    wanting: {
      value: 'Say which column holds the values.',
      period: 'Say which column holds the periods, or which period the whole table is of.',
      region: 'Say which column holds the regions, or which region the whole table is of.',
    },
    regionKinds: {
      matched: 'Matched',
      own: 'Regions of their own',
      aggregate: 'Sums and means of regions',
      ambiguous: 'Several might be meant',
    },
    matchedBy: (how: string) => {
      const ways: Readonly<Record<string, string>> = {
        id: 'its code',
        iso: 'its ISO code',
        iso3166: 'its ISO code',
        hasc: 'its HASC code',
        'gb-t-2260': 'its code of GB/T 2260',
        nuts: 'its NUTS code',
        name: 'its name',
        short: 'its short name',
        alias: 'another name of it',
        chosen: 'your choice',
      };
      return `by ${ways[how] ?? how}`;
    },
    problems: {
      'not-a-number': 'Neither a number nor a sign for a missing one',
      'ambiguous-number': 'A number that can be read in two ways',
      'unknown-period': 'A period that is not understood',
      'no-period': 'No period',
      'no-region': 'No region',
      'no-indicator': 'No indicator',
      'ragged-row': 'More or fewer cells than the header',
      'unclosed-quote': 'A quotation mark without its second one',
      'bad-bytes': 'Bytes that the encoding does not have',
      'too-long-cell': 'A cell that is longer than 1 MB',
      'deleting-row': 'A row that takes a figure away',
      repeated: 'The same figure once more',
      conflict: 'Another figure for the same place',
      'no-result': 'A formula without its result',
      malformed: 'Not as the format wants it',
      'second-table': 'A second table beside the first one',
      'cut-off': 'The file breaks off, or breaks its rules, at this place',
    } satisfies For<ProblemKind>,
    mends: {
      'not-a-number':
        'Say below what is to be read instead; leave it empty for a missing value. Or choose the other decimal sign.',
      'ambiguous-number': 'Choose the decimal sign, or say below what is to be read instead.',
      'unknown-period':
        'Say below which period is meant, such as 2015, 2015-Q1 or 2015-05. 2014-T1 is 2014-Q1 as a quarter, 2014-01/2014-04 as a third of a year: one answer settles all. Of a fiscal year say the months, such as 2015-04/2016-03, or 2015/16.',
      'no-period': 'Choose the column of periods, or one period for the whole table.',
      'no-region':
        'Choose the column of regions, or one region for the whole table. Cells that are merged in a spreadsheet are empty in CSV: save it as XLSX instead.',
      'no-indicator': 'Choose the columns of the indicator, or name one for the whole table.',
      'ragged-row':
        'Notes below a table are such rows, too: nothing is lost then. Else choose another delimiter or header line, or mend the rows in the file.',
      'unclosed-quote': 'Mend the quotation marks in the file.',
      'bad-bytes': 'Choose another encoding.',
      'too-long-cell': 'Look for a missing quotation mark in the file.',
      'deleting-row': 'Such rows take part in updates only; they hold no figure.',
      repeated: 'One of them is enough. Nothing is lost.',
      conflict: 'Both are kept, and both are shown. A column that tells them apart may be missing.',
      'no-result': 'Open the file in a spreadsheet and save it, so that results are in it.',
      malformed: 'Mend the row in the file.',
      'second-table':
        'Put it below the first one in the file; or read the file once more, and choose its columns in place of the first one’s.',
      'cut-off':
        'What stands before it is here, what stands behind it is missing. Get the whole file, then open it once more.',
    } satisfies For<ProblemKind>,
    faults: {
      empty: () => 'The file is empty. Get it once more, or open another one.',
      'too-large': () => 'The file has more than 4 GB. Cut it into parts.',
      unreadable: () => 'The file could not be read. It may have been moved or changed since.',
      'unknown-format': (detail: string) =>
        detail
          ? `This is nothing that is read here; it looks like ${detail}. If you know better, choose the format below.`
          : 'This is nothing that is read here. If you know better, choose the format below.',
      'structure-only': () =>
        'This is an SDMX structure message without data. Choose the data message.',
      'no-table': (detail: string) =>
        `There is no table of two columns or more in it${detail ? ` (${detail})` : ''}. If there should be one, choose format, delimiter or table below.`,
      malformed: (detail: string) =>
        `The file breaks off or breaks its rules: ${detail}. Get the whole file once more, or save it in another format, such as CSV.`,
      encrypted: () => 'The file is protected by a password. Save it without one.',
      'unpacks-too-large': (detail: string) =>
        `It would unpack to more than is read here${detail ? ` (${detail})` : ''}. Unpack it yourself and open the table.`,
      'nested-archive': () => 'An archive within an archive is not opened. Unpack it first.',
      'too-many-columns': () => 'It has more than 16,384 columns. Is the delimiter right?',
      'unsupported-compression': (detail: string) =>
        `Its compression is not read here${detail ? `: ${detail}` : ''}. Unpack it first.`,
      'old-spreadsheet': () => 'This is an old XLS file. Save it as XLSX.',
      'address-refused': (detail: string) => `The address answers with a fault: ${detail}.`,
      'address-unreachable': () =>
        'The address is not there, or does not allow other pages to read it. Download the file, then drop it here.',
      cancelled: () => 'The reading was cancelled. Nothing of it is kept.',
      crashed: (detail: string) =>
        `The reading broke down${detail ? ` (${detail})` : ''}. Datasets that were added are as they were.`,
      quota: () =>
        'The browser has no room for it. Remove datasets, or add it for this visit only.',
      storage: () =>
        'This browser keeps no data for this page, as in a private window. Add it for this visit only.',
    } satisfies For<ImportFault, (detail: string) => string>,
    absences: {
      missing: 'missing',
      'not-available': 'not available',
      'not-applicable': 'not applicable',
      suppressed: 'suppressed',
      'not-yet': 'not yet published',
      deleted: 'taken back',
    } satisfies For<Absence>,
    statuses: {
      A: '',
      B: 'break in the series',
      D: 'other definition',
      E: 'estimated',
      F: 'forecast',
      I: 'imputed',
      N: 'not significant',
      P: 'provisional',
      S: 'strike or special event',
      U: 'low reliability',
      V: 'not validated',
    } satisfies For<ObsStatus>,
  },
};
