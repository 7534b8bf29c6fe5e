import type { BoardDifference } from '../app/domain/figure-board-since';

const figures = (count: number) => `${String(count)} ${count === 1 ? 'figure' : 'figures'}`;

/** Words of a report that is written from the figure board, in the language of the report. */
export const enReport = {
  title: 'Figures',
  contents: 'Contents',
  sources: 'Sources',
  notes: 'Notes',
  figure: (number: number, caption: string) => `Figure ${String(number)}: ${caption}`,
  number: (number: number) => `Figure ${String(number)}`,
  table: 'Figures as a table',
  file: 'Figure with its claims (JSON)',
  data: 'Values (CSV)',
  asItWas: (day: string) => `Drawn as it was on ${day}: what it was drawn from is no longer here.`,
  page: (number: number) => String(number),
  index: {
    number: 'number',
    caption: 'caption',
    finding: 'finding',
    subtitle: 'subtitle',
    source: 'source',
    files: 'files',
    address: 'address',
  },
};

export type ReportWords = typeof enReport;

/** Words of the figure board's page. */
export const enBoard = {
  report: enReport,
  title: 'Figure board',
  lead: 'Figures from all pages, in your order and with your captions, written as one report.',
  list: 'Figures on the board',
  empty: 'No figure is here yet.',
  how: 'On any page, press the export button of a figure and choose “Put on the board”.',
  toOverview: 'To the overview',
  toCompare: 'To Compare',
  inBrowser: 'This board is kept in this browser.',
  inWorkspace: 'This board is part of the open workspace and of its file.',
  bring: 'Make it part of a workspace',
  left: (count: number) =>
    `${figures(count)} that you put on the board without a workspace ${count === 1 ? 'is' : 'are'} still outside of it.`,
  bringLeft: 'Bring them in',
  brought: 'The board is part of the workspace now.',
  lost: (count: number) =>
    `${String(count)} ${count === 1 ? 'entry' : 'entries'} of the board could not be read. What stood there is set aside in this browser.`,
  failures: {
    full: 'The browser has no room left for the board: it lasts until this page is closed. Remove figures, or make it part of a workspace.',
    barred:
      'This browser keeps no data for this page, as in a private window. The board lasts until the page is closed.',
    newer:
      'The board in this browser belongs to a newer version of the app. It is left as it is; reload to get that version.',
  } satisfies Readonly<Record<'full' | 'barred' | 'newer', string>>,
  number: (number: number) => `Figure ${String(number)}`,
  named: (number: number, title: string) => `Figure ${String(number)}: ${title}`,
  caption: 'Caption',
  captionOf: (number: number) => `Caption of figure ${String(number)}`,
  captionHint: 'Empty: the figure’s own finding.',
  up: 'Move up',
  down: 'Move down',
  upOf: (number: number) => `Move up: figure ${String(number)}`,
  downOf: (number: number) => `Move down: figure ${String(number)}`,
  drag: 'Drag to another place',
  open: 'Open its page',
  openOf: (number: number) => `Open its page: figure ${String(number)}`,
  remove: 'Remove',
  removeOf: (number: number) => `Remove figure ${String(number)}`,
  keys: 'Arrow keys with Alt move the figure in which the focus is.',
  moved: (title: string, number: number, of: number) =>
    `${title}: now figure ${String(number)} of ${String(of)}.`,
  removed: (title: string) => `Removed: ${title}`,
  captioned: (number: number) => `The caption of figure ${String(number)} is kept.`,
  undo: 'Undo',
  undone: 'The last change of the board is taken back.',
  drawing: 'The figure is being drawn…',
  added: (day: string) => `put here ${day}`,
  same: (number: number) => `Shows the same as figure ${String(number)}.`,
  gone: 'What this figure was drawn from is no longer here, and the copy kept with it cannot be read. Remove it.',
  changed: (count: number, of: number) =>
    count === 1
      ? `1 of ${figures(of)} shows something else than when it was put here.`
      : `${String(count)} of ${figures(of)} show something else than when they were put here.`,
  unchanged: (count: number): string =>
    count === 1
      ? 'The figure shows what it showed when it was put here.'
      : 'All figures show what they showed when they were put here.',
  changedOne: (parts: string, day: string) => `Changed since ${day}: ${parts}.`,
  differences: {
    figures: 'figures',
    words: 'title or subtitle',
    notes: 'notes',
    source: 'source line',
    claims: 'claims behind it',
  } satisfies Readonly<Record<BoardDifference, string>>,
  renew: 'Take it as it is now',
  renewOf: (number: number) => `Take it as it is now: figure ${String(number)}`,
  renewAll: 'Take all as they are now',
  renewed: (count: number) => `${figures(count)} taken as now.`,
  write: {
    title: 'Write',
    lead: 'All figures in this order, numbered, with captions, notes and sources.',
    name: 'Title of the report',
    kind: 'File',
    kinds: {
      html: 'Web page (HTML), works offline',
      pdf: 'Report as PDF',
      pptx: 'Report as PowerPoint',
      zip: 'Files of each figure (zip)',
    },
    formats: 'Files of each figure',
    noFormat: 'Choose at least one kind of file.',
    language: 'Language',
    look: 'Size, colours and letters',
    write: 'Write the file',
    writing: (done: number, of: number) => `Writing: ${String(done)} of ${String(of)} figures…`,
    saved: (name: string, size: string) => `Saved as ${name} (${size})`,
    failed: (why: string) => `The file could not be written: ${why}`,
    lost: (numbers: string) => `Figure ${numbers} cannot be drawn; remove it first.`,
  },
  sheet: {
    add: 'Put on the board',
    added: (number: number) => `On the figure board as figure ${String(number)}.`,
    there: (number: number) => `It is on the figure board already: figure ${String(number)}.`,
    open: 'Open the board',
  },
};

export type BoardWords = typeof enBoard;
