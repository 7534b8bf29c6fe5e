/** Words of the list of sources. */
export const enSources = {
  anchorStates: { anchored: 'anchored', moved: 'moved', 'not-found': 'not found' },
  sourceList: {
    title: 'Sources',
    columns: {
      source: 'Source',
      set: 'Set',
      claims: 'Claims',
      phrases: 'With phrases',
      verified: 'Verified',
    },
    published: 'Published',
    sets: { document: 'Document', companion: 'Companion', dataset: 'Dataset' },
    notHeld: 'words not in the package',
    notVerified: 'not verified',
    noPhrases: 'no phrases to verify',
    verifiedOn: (file: string, date: string) => `“${file}”, read on ${date}`,
  },
};

export type SourcesWords = typeof enSources;
