const some = (count: number, one: string, more = `${one}s`) =>
  `${String(count)} ${count === 1 ? one : more}`;

/** Words that only the command line says; all else it says in the words of the pages. */
export const enCommandLine = {
  counts: (
    claims: number,
    sources: number,
    indicators: number,
    units: number,
    regions: number,
    members: number,
  ) =>
    [
      some(claims, 'claim'),
      some(sources, 'source'),
      some(indicators, 'indicator'),
      some(units, 'unit'),
      some(regions, 'region'),
      some(members, 'region member'),
    ].join(', '),
  faults: (count: number) => (count === 0 ? 'no faults' : some(count, 'fault')),
  diff: {
    counts: (added: number, changed: number, removed: number) =>
      `${String(added)} added, ${String(changed)} changed, ${String(removed)} removed`,
    none: 'The packages state the same.',
  },
};

export type CommandLineWords = typeof enCommandLine;
