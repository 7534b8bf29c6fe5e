import { enCompare } from './en-compare';
import type { AllWords } from './en-later';
import { enStatisticsFormats } from './en-statistics-formats';
import { enStatisticsImport } from './en-statistics-import';
import { enStatisticsNotice } from './en-statistics-notice';
import { enStatisticsTerms } from './en-statistics-terms';

const some = (count: string, isOne: boolean, one: string, many = `${one}s`) =>
  `${count} ${isOne ? one : many}`;

/** Words of the pages on the analyst's own statistics. They come with those pages alone. */
export const enStatistics = {
  // A table's own reasons for gaps are named as in Compare.
  gaps: enCompare.gaps,
  gapsShort: enCompare.gapsShort,
  ...enStatisticsFormats,
  ...enStatisticsImport,
  ...enStatisticsNotice,
  ...enStatisticsTerms,
  statistics: {
    title: 'Statistics',
    lead: 'Open tables of statistical offices beside the claims. Files are read in this browser; nothing is sent anywhere.',
    parts: 'Parts of Statistics',
    list: 'Datasets',
    formats: 'Formats and templates',
    open: {
      title: 'Open a table',
      drop: 'Drop files here',
      choose: 'Choose files',
      field: 'Files of statistics',
      kinds:
        'CSV and TSV, XLSX, ODS, SDMX, JSON-stat, PX, Eurostat TSV, Parquet, Data Packages, also gzipped. The format is recognised from the content.',
      sample: 'Try the sample',
      sampleHint: 'The sample is a small dataset that this project has made up.',
      sampleLost: 'The sample could not be fetched. Check the connection, then try again.',
      other: 'Paste a table, or read one from an address',
      paste: 'Table as text',
      pasteHint: 'Copied from a spreadsheet or a page: columns are kept.',
      readPasted: 'Read the text',
      pasted: 'pasted table.txt',
      address: 'Address of a file',
      addressHint: 'It must allow other pages to read it; many offices do.',
      readAddress: 'Read from the address',
      fetching: (address: string) => `Getting ${address}`,
      noText: 'Paste a table first.',
      noAddress: (text: string) => `“${text}” is no address: it begins with https://`,
    },
    waiting: (name: string) => `${name} is not added yet. A reload would lose it.`,
    goOn: 'Go on with it',
    kept: 'Kept in this browser',
    visit: 'For this visit',
    none: 'There are no datasets yet. Open a table, or try the sample.',
    columns: { dataset: 'Dataset', size: 'Size', figures: 'Figures', keeping: 'Keeping', do: '' },
    size: (size: string) => size,
    figures: (count: string, isOne: boolean) => some(count, isOne, 'figure'),
    rows: (count: string, isOne: boolean) => some(count, isOne, 'row'),
    shape: (indicators: string, regions: string, span: string) =>
      `${some(indicators, indicators === '1', 'indicator')}, ${some(regions, regions === '1', 'region')}, ${span}`,
    dated: (day: string) => `read on ${day}`,
    keep: 'Keep',
    keepNamed: (title: string) => `Keep ${title} in this browser`,
    dontKeep: 'Don’t keep',
    dontKeepNamed: (title: string) => `Don’t keep ${title} beyond this visit`,
    remove: 'Remove',
    removeNamed: (title: string) => `Remove ${title}`,
    saidKept: (title: string) => `${title} is kept in this browser.`,
    saidNotKept: (title: string) => `${title} is there until the page is closed.`,
    removed: (title: string) => `${title} was removed.`,
    bringBack: 'Bring it back',
    broughtBack: (title: string) => `${title} is there again.`,
    justAdded: (title: string) => `${title} was added.`,
    undo: 'Undo',
    inUse: (used: string, quota: string) =>
      `This page uses ${used} of the ${quota} that the browser allows.`,
    own: (size: string) => `Datasets that are kept take ${size}.`,
    untitled: 'Dataset without a title',
  },
  dataset: {
    unknown: (id: string) => `There is no dataset “${id}”`,
    unknownHint:
      'It was removed, was there for one visit only, or is in another browser. Open its file once more.',
    back: 'All datasets',
    source: 'Source',
    publisher: 'Publisher',
    published: 'Published',
    licence: 'Licence',
    address: 'Address',
    file: 'File',
    hash: 'SHA-256 of the file',
    read: 'Read',
    format: 'Format',
    table: 'Table',
    holds: 'Holds',
    notStated: 'not stated',
    figures: 'Figures',
    indicator: 'Indicator',
    indicatorOption: (name: string, unit: string) => (unit ? `${name} (${unit})` : name),
    drawing: 'Figures of one indicator',
    compare: 'Compare further',
    noFigures: 'This indicator has no figures to draw.',
    lost: 'The figures could not be had. Reload the page, then try again.',
    notDrawn: (why: string) => `Nothing is drawn: ${why}`,
    manyPeriods: (count: string) => `The latest ${count} periods are drawn.`,
    highestOf: (name: string, count: string, when: string) =>
      `${name}: the ${count} regions with the highest figures in ${when}`,
    manyRegions: (count: string, when: string) =>
      `Only the ${count} regions with the highest figures in ${when} are drawn.`,
    nationApart: (nation: string) =>
      `${nation} is not drawn: beside its figure the others could not be told apart.`,
    tableOf: (what: string) => `Table: ${what}`,
    claimOf: {
      title: 'Where this figure stands',
      file: 'File',
      row: 'Row',
      column: 'Column',
      value: 'As the file has it',
      region: 'Region',
      period: 'Period',
      indicator: 'Indicator',
      status: 'Status',
      note: 'Note',
      source: 'Source named by the row',
      none: 'There is no figure here. The notes below the chart say why.',
      more: (count: string) => `and ${count} more`,
      close: 'Close',
    },
    slice: {
      title: 'Figures as a table',
      region: 'Region',
      period: 'Period',
      figure: 'Figure',
      row: 'Row',
      column: 'Column',
      status: 'Status and notes',
      all: 'All regions',
      regionChoice: 'Region of the table',
      shown: (from: string, to: string, of: string) => `${from} to ${to} of ${of}`,
      next: 'Next figures',
      former: 'Former figures',
    },
    indicators: 'Indicators',
    find: 'Find an indicator',
    found: (count: string, isOne: boolean) => some(count, isOne, 'indicator'),
    draw: 'Draw',
    drawNamed: (name: string) => `Draw ${name}`,
    problems: 'What was left out or doubted',
    noProblems: 'Nothing was left out.',
    recipe: 'How it was read',
    readAs: (role: string, why: string) => `${role} (${why})`,
    corrections: 'Corrected texts',
    corrected: (column: string, text: string, instead: string) =>
      `${column}: “${text}” is read as “${instead}”`,
    sameAs: (name: string) => `Stands for the claims’ indicator “${name}”`,
  },
};

export type StatisticsWords = typeof enStatistics;

/** All words that those pages have. */
export type WordsOfStatistics = AllWords & StatisticsWords;
