import type { FigureFault, FigureFaultCode } from '../app/domain/figure-file-fault';

/** Words around figures that were saved and are opened again. */
export const enShared = {
  title: 'Open a saved figure',
  lead:
    'A PNG, an SVG or a JSON file saved here carries its figure: its view, the claims behind it and their sources, and ' +
    'nothing else. Drop the file onto any page of this app, or choose it here, and the live chart opens again.',
  drop: 'Drop a saved figure here',
  choose: 'Choose a file',
  field: 'A saved figure as PNG, SVG or JSON',
  kinds: 'PNG, SVG and JSON files of this app. Nothing leaves this browser.',
  reading: (name: string) => `Reading: ${name}…`,
  ofLink: 'This link',
  /** What the digest is good for, and what not. */
  digest:
    'What was changed after saving is found by its digest and refused. The digest is no signature: it does not say who ' +
    'saved the file.',
  refused: (name: string) => `${name} cannot be opened.`,
  rowAt: (list: string, row: number) => `Row ${String(row)} of ${list}`,
  faults: {
    unreadable: () => 'The file cannot be read. Choose it again.',
    nothing: () =>
      'It carries no figure. PDF, web pages, text and pictures without claims never do, and programs that edit or shrink pictures take it out: use PNG, SVG or JSON of a figure as it was saved here.',
    'too-large': () => 'It is larger than any figure saved here. Choose a file saved by this app.',
    'cut-off': () => 'It stops in the middle. Copy the whole file, or save the figure again.',
    damaged: () => 'Its data is damaged. Copy the file anew, or save the figure again.',
    twice: () =>
      'It carries two figures, and nobody can say which is the one shown. Save the figure again.',
    'bad-link': () => 'The link is not whole. Copy all of it, to its last letter.',
    'not-json': (value: string) =>
      `“${value}” is no JSON. Choose a PNG, SVG or JSON file saved by this app.`,
    'other-format': (value: string) =>
      `It is JSON of another kind${value && ` (“${value}”)`}. Tables are opened on the Statistics page.`,
    'bad-version': (value: string) => `Its version “${value}” is none. Save the figure again.`,
    newer: (value: string) =>
      `A newer version of this app has saved it (version ${value}). Reload this page to get that version.`,
    tampered: () =>
      'It was changed after it was saved: what it says does not match its digest. Ask for the file as it was saved.',
    'bad-field': (value: string) =>
      `Its part “${value}” is not as it must be. Save the figure again.`,
    'bad-rows': () => 'Rows of it are not as a data package must have them:',
  } satisfies Readonly<Record<FigureFaultCode, (value: FigureFault['value']) => string>>,
  /** Above every page, once a figure was opened. */
  unchanged: (date: string) => `Unchanged since it was saved on ${date}.`,
  differs: (count: number, date: string) =>
    `You see a figure as it was saved on ${date}. Today’s claims differ in ${count === 1 ? 'one place' : `${String(count)} places`}. ` +
    'Only its own claims are shown until you leave.',
  nothingHere: (date: string) =>
    `You see a figure as it was saved on ${date}, with its own claims alone: today’s could not be loaded.`,
  noView: 'The figure has no page here: this is what it showed.',
  today: 'Show it with today’s claims',
  leave: 'Leave the saved figure',
  close: 'Close',
  changes: 'What is different',
  was: 'As saved',
  now: 'Today',
  place: 'Figure',
  isMissing: 'not there',
  isAlike: (figure: string) => `${figure}, from other claims`,
  wasMissing: 'not in the file',
  moreChanges: (count: number) => `and ${String(count)} more`,
};
export type SharedWords = typeof enShared;
