/** Words of the pages, their controls and their messages. */
export const enPages = {
  app: {
    title: 'Regional Indicators',
    skip: 'Skip to content',
    nav: 'Pages',
    otherLanguage: '中文',
    switchLanguage: 'Switch to Chinese (中文)',
    theme: { auto: 'Theme: as the system', light: 'Theme: light', dark: 'Theme: dark' },
    companions: 'Companions',
    companionsHint:
      'Other articles, with outcomes and targets. Off: only the five documents speak.',
    offNotice: 'Companions are off: only the five documents speak.',
  },
  pages: {
    overview: 'Overview',
    compare: 'Compare',
    targets: 'Targets',
    methods: 'Methods',
    evidence: 'Evidence',
    claims: 'Claims',
    sources: 'Sources',
    review: 'Review',
    workspace: 'Workspace',
    board: 'Figure board',
    statistics: 'Statistics',
    shared: 'Saved figure',
    notFound: 'Page not found',
  },
  load: {
    loading: 'Loading the claims',
    failed: 'The claims could not be loaded',
    network: (file: string) =>
      `${file} could not be fetched. Check the connection, then try again.`,
    status: (file: string, status: number) =>
      `${file} was answered with status ${String(status)}. It may be missing on the server.`,
    lost: 'This page could not be fetched. The connection may be down, or a newer version is online.',
    notCsv: (file: string) =>
      `${file} was answered with a page instead of the file. It may be missing on the server.`,
    retry: 'Try again',
    rejected: (count: number) =>
      `${String(count)} ${count === 1 ? 'row' : 'rows'} of the data could not be taken; all others are shown.`,
    show: 'Show why',
    where: (file: string, line: number, column: number) =>
      column
        ? `${file}, line ${String(line)}, column ${String(column)}`
        : `${file}, line ${String(line)}`,
  },
  overview: {
    title: 'What the documents say',
    lead: 'Five documents on the old industrial base of Northeast China, 2003 to 2016. Every figure leads to its claim.',
    companions: (count: number) =>
      `${String(count)} other articles add a time series, targets and outcomes; switch them off above.`,
    growth2015: 'Growth in 2015',
    growthOverTime: 'Growth over time',
    share: 'Share of national industrial output',
    targets: 'The targets for 2017',
    sources: 'Where the figures come from',
    more: 'Compare further',
    allTargets: 'All targets',
    allClaims: 'All claims',
    otherTargets: 'Targets without a stated baseline',
    missing:
      'The claims behind this chart are not in the data. See the list of rows that were not taken.',
  },
};
