/** Words of the files and texts that hold a figure's data: they come with whoever writes one. */
export const enDataFiles = {
  dataFiles: {
    /** Said of one value. */
    notes: {
      countsThough: (others: readonly string[]) =>
        `Sources disagree; this figure counts. Also stated: ${others.join('; ')}.`,
      revises: (others: readonly string[]) => `Other vintages: ${others.join('; ')}.`,
      alsoStated: 'Another source states this; it is not the figure that counts.',
      otherVintage: 'Another vintage; it is not the figure that counts.',
      noneChosen: 'Sources disagree, and none is chosen.',
      movedUp: (places: string) => `Places won since the period before: ${places}.`,
      movedDown: (places: string) => `Places lost since the period before: ${places}.`,
      assumedByEditors: 'assumed by the editors of the data; no document states it',
      assumedByAnalyst: 'assumed by the analyst, not claimed',
      suppliedByAnalyst: 'supplied by the analyst with a source of their own, not claimed',
      toTarget: 'outcome less target',
      former: 'The former figure; no year is stated.',
      latest: 'The latest figure stated; no year is stated.',
      counted: 'Counted from the claims of this package.',
    },
    notApplicable: 'Not applicable',
    claimsOf: (source: string) => `Claims of ${source}`,
    claimsUnit: 'claims',
    sheets: { data: 'Data', metadata: 'Metadata', sources: 'Sources' },
    /** Heads of the metadata. */
    about: {
      title: 'Title',
      subtitle: 'Subtitle',
      source: 'Source',
      note: 'Note',
      alt: 'Alternative text',
      view: 'View',
      made: 'Made on',
      language: 'Language of this file',
      shown: 'What was done to the figures',
      formula: 'Formula',
      region: 'Region codes',
      regionText: 'ISO 3166-2 where a region has such a code, else codes of the data package',
      values: 'Values',
      valuesText:
        'In the unit times ten to the power of unit_mult; a missing value is an empty cell',
      program: 'Made with',
    },
    languages: { en: 'English', zh: 'Chinese' },
    sources: 'Sources',
    words: (phrase: string) => `“${phrase}”`,
    noWords: 'its words are not in the data',
    derived: 'derived from other claims',
    description: {
      figure: 'The values that the figure shows, one a row; gaps have a reason and no value.',
      list: 'The entries of the list, one a row, under columns of its own.',
      package:
        'The claims behind one figure, those that they are derived from or revise, and the lists that they refer to.',
      datasets: 'The tables of the analyst’s own that figures were read from.',
      datasetFigures: 'Figures of those tables that stand behind the figure, each with its place.',
    },
  },
};

export type DataFileWords = typeof enDataFiles;
