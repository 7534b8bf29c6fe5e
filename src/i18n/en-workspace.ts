import type { PackageTable, SaveFailure, ZipFault } from '../app/domain/workspace-fault';

const some = (count: number, one: string, many = `${one}s`) =>
  `${String(count)} ${count === 1 ? one : many}`;

const rows: Readonly<Record<PackageTable, string>> = {
  'claims.csv': 'claim',
  'sources.csv': 'source',
  'indicators.csv': 'indicator',
  'regions.csv': 'region',
  'units.csv': 'unit',
  'region-members.csv': 'membership',
};

/** Words of the workspace: its line on every page of evidence, and its own page. */
export const enWorkspace = {
  workspace: {
    title: 'Workspace',
    lead: 'What you add, correct and review is kept in this browser, as a layer over the shipped package. The package itself never changes.',
    shipped: 'Shipped package',
    unnamed: (day: string) => `Workspace of ${day}`,
    open: (name: string) => `Workspace: ${name}`,
    bar: 'Workspace and its saving',
    inForce: (name: string, written: number, picked: number) => {
      const parts = [
        ...(written
          ? [some(written, 'added, corrected or retired row', 'added, corrected or retired rows')]
          : []),
        ...(picked ? [some(picked, 'picked figure')] : []),
      ];
      return `“${name}” is part of what you see: ${parts.join(' and ')}.`;
    },
    saving: {
      none: 'No changes of your own',
      saved: 'Saved in this browser',
      saving: 'Saving…',
      failed: (unsaved: number) =>
        unsaved ? `Not saved: ${some(unsaved, 'step')}` : 'Nothing can be saved here',
    },
    failures: {
      full: 'The browser has no room left. Your work stays on this page: make room, then try again, or save it as a file.',
      barred:
        'This browser keeps no data for this page, as in a private window. Your work lasts until the page is closed: save it as a file.',
      newer:
        'The workspaces in this browser belong to a newer version of the app. They are left as they are. Reload to get that version, or work on and save as a file.',
      blocked:
        'Another tab holds an older version of the workspaces open. Close it, then try again.',
      broken:
        'The browser broke off while saving. Your work stays on this page: try again, or save it as a file.',
    } satisfies Readonly<Record<SaveFailure, string>>,
    retry: 'Try again',
    saveFile: 'Save as a file',
    savedFile: (name: string) => `Saved as ${name}.`,
    undo: 'Undo',
    redo: 'Redo',
    undoWhat: (what: string) => `Undo: ${what}`,
    redoWhat: (what: string) => `Redo: ${what}`,
    undone: (what: string) => `Taken back: ${what}`,
    redone: (what: string) => `Made again: ${what}`,
    clash: (row: string, lost: boolean) =>
      lost
        ? `Another tab has also changed ${row}. Its version is later and holds; yours stays in the history.`
        : `Another tab has also changed ${row}. Your version is later and holds; the other one stays in the history.`,
    removedElsewhere: 'Another tab has removed the workspace that was open here.',
    dismiss: 'Noted',
    list: 'Workspaces in this browser',
    noList: 'There is none yet. Your first change makes one, or give one a name now.',
    isOpen: 'open',
    openIt: 'Open',
    openNamed: (name: string) => `Open ${name}`,
    rename: 'Rename',
    renameNamed: (name: string) => `Rename ${name}`,
    remove: 'Remove',
    removeNamed: (name: string) => `Remove ${name}`,
    reallyRemove: (name: string) => `Remove “${name}” with all its changes from this browser?`,
    keepIt: 'Keep it',
    removed: (name: string) => `“${name}” is removed.`,
    bringBack: 'Bring it back',
    close: 'Close: show the shipped package alone',
    closed: 'Only the shipped package is shown. The workspace stays in the list.',
    opened: (name: string) => `“${name}” is open.`,
    notThere: 'It is no longer in this browser.',
    create: 'New workspace',
    name: 'Name',
    nameOf: (name: string) => `New name of ${name}`,
    made: (day: string) => `begun ${day}`,
    save: 'Keep the name',
    author: 'Your name',
    authorHint:
      'It stands beside each change from now on, and in files that you save. It may be empty.',
    history: 'History',
    noHistory: 'Nothing has been changed yet.',
    changes: (count: number) => some(count, 'change'),
    more: (count: number) => `Show ${some(count, 'earlier change')}`,
    nobody: 'no name',
    reason: (text: string) => `Reason: ${text}`,
    takeBack: (count: number) =>
      count === 1 ? 'Take back' : `Take back ${String(count)} made together`,
    takeBackWhat: (what: string, count: number) =>
      count === 1
        ? `Take back: ${what}`
        : `Take back ${String(count)} made together, among them: ${what}`,
    what: {
      added: (table: PackageTable, key: string) => `${rows[table]} ${key} added`,
      revised: (table: PackageTable, key: string) => `${rows[table]} ${key} corrected`,
      retired: (table: PackageTable, key: string) => `${rows[table]} ${key} retired`,
      reviewed: (claim: string) => `claim ${claim} marked as reviewed`,
      unreviewed: (claim: string) => `claim ${claim} no longer marked as reviewed`,
      pick: (matter: string, claim: string) => `${matter} settled: ${claim} speaks`,
      annotate: (matter: string) => `${matter} settled with a note`,
      reopen: (matter: string) => `${matter} opened again`,
      verify: (source: string, document: string) => `source ${source} verified against ${document}`,
      placed: (title: string) => `figure put on the board${title && `: ${title}`}`,
      renewed: 'figure on the board taken as it is now',
      ordered: 'figures on the board put in another order',
      captioned: (caption: string) =>
        caption ? `caption on the board: ${caption}` : 'caption on the board taken away',
      lifted: 'figure taken off the board',
      several: (count: number, first: string) => `${some(count, 'change')}, first ${first}`,
    },
    rejected: (count: number) =>
      `${some(count, 'row')} cannot be taken as ${count === 1 ? 'it stands' : 'they stand'}`,
    file: {
      title: 'A file of your work',
      lead: 'One zip file holds all tables, and the history in tables of its own: a Data Package that spreadsheets and other tools read.',
      save: 'Save as a file',
      saveShipped: 'Save the shipped package as a file',
      open: 'Open a file…',
      drop: 'or drop it here',
      input: 'File of a workspace or Data Package (zip)',
      reading: 'The file is being read…',
      preview: (name: string) => `What ${name} would bring`,
      holds: (name: string) => `It holds the workspace “${name}”.`,
      plain: 'It holds no workspace. Its differences from the shipped package become changes.',
      otherBase:
        'It was made over another version of the shipped package: only its recorded changes are taken.',
      edited: (count: number) =>
        `${some(count, 'row')} ${count === 1 ? 'was' : 'were'} edited in the file itself; that becomes part of the changes.`,
      nothing: 'It brings nothing that is not here already.',
      table: 'Table',
      added: 'Added',
      changed: 'Changed',
      retired: 'Retired',
      refused: 'Refused',
      examples: 'Examples',
      others: (reviews: number, settled: number, verified: number, board: number) =>
        `Besides: ${some(reviews, 'review')}, ${some(settled, 'settlement')}, ${some(verified, 'verification')}, ${some(board, 'change', 'changes')} of the figure board.`,
      refusedRows: (count: number) => `${some(count, 'row')} refused`,
      moreRefused: (count: number) => `and ${String(count)} more`,
      asNew: 'Open as a new workspace',
      addTo: (name: string) => `Add to “${name}”`,
      intoOpen: (name: string, added: number, changed: number, retired: number, held: number) =>
        `Added to “${name}”, it would there add ${some(added, 'row')}, change ${String(changed)} and retire ${String(retired)}` +
        (held ? `; ${some(held, 'change')} it holds already.` : '.'),
      cancel: 'Leave everything as it is',
      cancelled: 'Nothing was changed.',
      taken: (count: number) => `${some(count, 'change')} taken.`,
      faults: {
        unreadable:
          'This is no zip file, or it is damaged. Choose the zip that a workspace was saved as; tables are opened under Statistics.',
        'too-large': 'The file is too large: at most 50 MB packed and 200 MB unpacked.',
        'too-many': 'The file holds more than 200 files.',
        'no-package': 'There is no datapackage.json in it. Choose the zip of a Data Package.',
        'missing-table':
          'Tables are missing in it. A package needs claims, sources, indicators, regions, units and region-members.',
        newer:
          'It was saved by a newer version of the app. Reload to get that version, then open it again.',
        failed:
          'The shipped package could not be fetched to compare with. Check the connection, then try again.',
      } satisfies Readonly<Record<ZipFault | 'failed', string>>,
    },
    differences: {
      title: 'Differences',
      from: 'From',
      to: 'to',
      aFile: 'A file…',
      none: 'There is no difference.',
      choose: 'Choose two that differ.',
      count: (added: number, changed: number, retired: number) =>
        `${String(added)} added, ${String(changed)} changed, ${String(retired)} retired`,
      table: (file: PackageTable) =>
        ({
          'claims.csv': 'Claims',
          'sources.csv': 'Sources',
          'indicators.csv': 'Indicators',
          'regions.csv': 'Regions',
          'units.csv': 'Units',
          'region-members.csv': 'Members of groups',
        })[file],
      kinds: { added: 'added', retired: 'retired', changed: 'changed' },
      cell: (field: string, before: string, after: string) => `${field}: ${before} → ${after}`,
      empty: 'empty',
      more: (count: number) => `Show ${String(count)} more`,
    },
  },
};

export type WorkspaceWords = typeof enWorkspace;
