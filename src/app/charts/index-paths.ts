import { formatNumber, yearSpan } from '../../i18n/format';
import { entry } from '../domain/claim-set';
import type { IndexPath } from '../domain/index-path';
import { chartConfig, lineDataset, roughWidth } from './config';
import type { ChartContext } from './context';
import { altOf, slug, sourceLine } from './figure-text';
import type { ChartSpec, Mark, TableTwin } from './spec';

interface NamedPath {
  readonly name: string;
  readonly region: string;
  /** The name, with the region where the paths are of several. */
  readonly said: string;
  readonly claim: string;
  readonly path: IndexPath;
}

/**
 * Targets that are a change from a base year, as indices from 100: no level is needed and none is invented. Dashed where
 * the base year is assumed.
 *
 * @param drawn at least one, all with the same base year and horizon
 * @param assumptions a sentence each on what the analyst assumes or supplies
 */
export function indexPaths(
  drawn: readonly IndexPath[],
  context: ChartContext,
  assumptions: readonly string[] = [],
): ChartSpec {
  const { set, words, theme } = context;
  const { lang } = words;
  const number = (value: number) => formatNumber(value, lang, 2);
  const paths = namedPaths(drawn, context);
  const colors = [theme.regions[6], theme.regions[1], theme.regions[3]].map(
    (color) => color ?? theme.accent,
  );
  const base = String(Math.min(...paths.map(({ path }) => path.baseYear)));
  const horizon = String(Math.max(...paths.map(({ path }) => path.horizonYear)));
  const title = words.index.title(
    paths.map(({ name, region, path }, at) => {
      const subject = words.index.subject(name);
      // Said again only where it is another one.
      const isSaid = region === paths[at - 1]?.region;
      return { name: isSaid ? subject : words.index.of(subject, region), to: number(path.end) };
    }),
    base,
    horizon,
  );
  const marks = paths.flatMap((named, dataset) => marksOf(named, dataset, words.colon, number));
  const endLabels = paths.map(({ said, path }, at) => ({
    text: `${words.index.short(said)} ${number(path.end)}${path.assumedBy ? ` (${words.index.assumedShort})` : ''}`,
    color: colors[at] ?? theme.accent,
  }));
  return {
    name: slug(
      'targets-index',
      base,
      horizon,
      ...paths.map(({ claim }) => claim.replace(/^target-|-\d{4}$/g, '')),
    ),
    title,
    subtitle: [
      ...new Set(paths.map(({ region }) => region)),
      words.index.subtitle(base, yearSpan(base, horizon, lang)),
    ].join(' · '),
    source: sourceLine(
      paths.map(({ claim }) => claim),
      set,
      words,
    ),
    notes: [...assumptions, ...notesOf(paths, context)],
    alt: altOf(title, marks, words),
    table: tableOf(paths, context, number),
    kind: 'lines',
    height: 220,
    marks,
    shows: { paths: drawn },
    legend: [],
    config: chartConfig({
      kind: 'lines',
      theme,
      labels: [],
      datasets: paths.map(({ said, path }, at) =>
        lineDataset(
          said,
          [
            { x: path.baseYear, y: 100 },
            { x: path.horizonYear, y: path.end },
          ],
          colors[at] ?? theme.accent,
          path.assumedBy ? [6, 5] : [],
        ),
      ),
      markLabels: [],
      rules: [],
      endLabels,
      padding: {
        top: 8,
        right: Math.max(...endLabels.map(({ text }) => roughWidth(text)), 0) + 14,
      },
      tick: number,
      times: [Number(base), Number(horizon)].map((at) => ({ at, label: String(at) })),
      range: rangeOf(paths.map(({ path }) => path.end)),
    }),
  };
}

/** Whose each path is: where they are of several regions, each says it wherever it is named. */
function namedPaths(
  drawn: readonly IndexPath[],
  { set, words }: ChartContext,
): readonly NamedPath[] {
  const regions = new Set(drawn.map(({ target }) => target.claim.region));
  return drawn.map((path): NamedPath => {
    const { claim } = path.target;
    const name = entry(set.indicators, claim.indicator).name[words.lang];
    const region = entry(set.regions, claim.region).short[words.lang];
    const said = regions.size > 1 ? words.figure.place(region, name) : name;
    return { name, region, said, claim: claim.id, path };
  });
}

/** From 0 to 125, and further where a target leads further, in six steps at most. */
function rangeOf(ends: readonly number[]): { min: number; max: number; step: number } {
  const top = Math.max(125, ...ends);
  let step = 25;
  while (top > 6 * step) step *= 2;
  return { min: 0, max: Math.ceil(top / step) * step, step };
}

function marksOf(
  { said, claim, path }: NamedPath,
  dataset: number,
  colon: string,
  number: (value: number) => string,
): readonly Mark[] {
  return [
    { year: path.baseYear, value: 100 },
    { year: path.horizonYear, value: path.end },
  ].map(({ year, value }, index) => ({
    dataset,
    index,
    text: `${said}${colon}${String(year)} = ${number(value)}`,
    claims: [claim],
    isGap: false,
  }));
}

function notesOf(paths: readonly NamedPath[], { words }: ChartContext): readonly string[] {
  return [
    ...paths
      .filter(({ path }) => path.assumedBy === 'editors')
      .map(({ said, path }) => words.index.assumedNote(said, String(path.baseYear))),
    ...paths.map(({ said, path }) =>
      words.index.pace(
        said,
        `${formatNumber(path.annualRate, words.lang, 2)}${words.lang === 'en' ? '\u00a0' : ''}%`,
      ),
    ),
    words.index.line,
  ];
}

function tableOf(
  paths: readonly NamedPath[],
  { words }: ChartContext,
  number: (value: number) => string,
): TableTwin {
  const years = [...new Set(paths.flatMap(({ path }) => [path.baseYear, path.horizonYear]))].sort();
  return {
    columns: [words.index.indicator, words.figure.region, ...years.map(String)],
    rows: paths.map(({ name, region, claim, path }) => ({
      head: path.assumedBy ? `${name} (${words.index.assumed})` : name,
      cells: [
        { text: region, claims: [claim], isGap: false, value: null },
        ...years.map((year) => {
          const value = year === path.baseYear ? 100 : year === path.horizonYear ? path.end : null;
          const text = value === null ? words.gaps['no-claim'] : number(value);
          return { text, claims: [claim], isGap: value === null };
        }),
      ],
    })),
  };
}
