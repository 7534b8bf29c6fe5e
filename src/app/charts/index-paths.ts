import { formatNumber, yearSpan } from '../../i18n/format';
import { entry } from '../domain/claim-set';
import type { IndexPath } from '../domain/index-path';
import { chartConfig, lineDataset, roughWidth } from './config';
import type { ChartContext } from './context';
import { altOf, slug, sourceLine } from './figure-text';
import type { ChartSpec, Mark, TableTwin } from './spec';

interface NamedPath {
  readonly name: string;
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
  const paths = drawn.map((path): NamedPath => {
    const { claim } = path.target;
    return { name: entry(set.indicators, claim.indicator).name[lang], claim: claim.id, path };
  });
  const colors = [theme.regions[6], theme.regions[1], theme.regions[3]].map(
    (color) => color ?? theme.accent,
  );
  const number = (value: number) => formatNumber(value, lang, 2);
  const base = String(Math.min(...paths.map(({ path }) => path.baseYear)));
  const horizon = String(Math.max(...paths.map(({ path }) => path.horizonYear)));
  const title = words.index.title(
    paths.map(({ name, path }) => ({ name: words.index.subject(name), to: number(path.end) })),
    base,
    horizon,
  );
  const marks = paths.flatMap((named, dataset) => marksOf(named, dataset, words.colon, number));
  const endLabels = paths.map(({ name, path }, at) => ({
    text: `${words.index.short(name)} ${number(path.end)}${path.assumedBy ? ` (${words.index.assumedShort})` : ''}`,
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
    subtitle: words.index.subtitle(base, yearSpan(base, horizon, lang)),
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
      datasets: paths.map(({ name, path }, at) =>
        lineDataset(
          name,
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
      range: { min: 0, max: 125, step: 25 },
    }),
  };
}

function marksOf(
  { name, claim, path }: NamedPath,
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
    text: `${name}${colon}${String(year)} = ${number(value)}`,
    claims: [claim],
    isGap: false,
  }));
}

function notesOf(paths: readonly NamedPath[], { words }: ChartContext): readonly string[] {
  return [
    ...paths
      .filter(({ path }) => path.assumedBy === 'editors')
      .map(({ name, path }) => words.index.assumedNote(name, String(path.baseYear))),
    ...paths.map(({ name, path }) =>
      words.index.pace(
        name,
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
    columns: [words.index.indicator, ...years.map(String)],
    rows: paths.map(({ name, claim, path }) => ({
      head: path.assumedBy ? `${name} (${words.index.assumed})` : name,
      cells: years.map((year) => {
        const value = year === path.baseYear ? 100 : year === path.horizonYear ? path.end : null;
        const text = value === null ? words.gaps['no-claim'] : number(value);
        return { text, claims: [claim], isGap: value === null };
      }),
    })),
  };
}
