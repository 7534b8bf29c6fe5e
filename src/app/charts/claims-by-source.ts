import { formatDate, formatNumber } from '../../i18n/format';
import type { Claim } from '../domain/claim';
import { byCode } from '../domain/order';
import { BAR_SHAPE, chartConfig } from './config';
import type { ChartContext } from './context';
import { altOf } from './figure-text';
import type { ChartSpec, Mark } from './spec';

/** How many claims each document makes; the companions are one bar, for they are not what the product is about. */
export function claimsBySource({ set, words, theme }: ChartContext): ChartSpec {
  const { lang } = words;
  const bySource = Map.groupBy(set.claims, (claim) => claim.source);
  const sources = [...set.sources.values()].toSorted((a, b) => byCode(a.published, b.published));
  const documents = sources.filter((source) => source.set === 'document');
  const companions = sources.filter(
    (source) => source.set === 'companion' && bySource.has(source.id),
  );
  const groups = documents.map((source) => ({
    name: `${source.publisher[lang]} ${formatDate(source.published.slice(0, 7), lang)}`,
    sources: [source],
    claims: bySource.get(source.id) ?? [],
    color: theme.accent,
  }));
  const added = companions.flatMap((source) => bySource.get(source.id) ?? []);
  if (added.length) {
    groups.push({
      name: words.sources.companions(companions.length),
      sources: companions,
      claims: added,
      color: theme.quiet,
    });
  }
  const marks = groups.map(({ name, claims }, index): Mark => {
    return {
      dataset: 0,
      index,
      text: words.sources.bar(name, claims.length),
      claims: ids(claims),
      isGap: false,
    };
  });
  const stated = groups
    .slice(0, documents.length)
    .reduce((sum, { claims }) => sum + claims.length, 0);
  const title = words.sources.title(documents.length, stated, companions.length, added.length);
  return {
    name: 'claims-by-source',
    title,
    subtitle: words.sources.subtitle,
    source: words.sources.line(documents.length + companions.length),
    notes: [words.sources.note],
    alt: altOf(title, marks, words),
    table: {
      columns: [words.sources.source, words.sources.claims],
      rows: groups.map(({ name, claims }) => ({
        head: name,
        cells: [{ text: formatNumber(claims.length, lang), claims: ids(claims), isGap: false }],
      })),
    },
    kind: 'bars',
    height: groups.length * 40 + 40,
    marks,
    shows: { counts: groups },
    legend: [],
    config: chartConfig({
      kind: 'bars',
      theme,
      labels: groups.map(({ name }) => name),
      datasets: [
        {
          data: groups.map(({ claims }) => claims.length),
          backgroundColor: groups.map(({ color }) => color),
          ...BAR_SHAPE,
        },
      ],
      markLabels: [
        groups.map(({ claims }) => ({ text: formatNumber(claims.length, lang), isGap: false })),
      ],
      rules: [],
      endLabels: [],
      padding: { top: 4, right: 16 },
      tick: (value) => formatNumber(value, lang, 0),
      times: [],
      range: {},
    }),
  };
}

function ids(claims: readonly Claim[]): readonly string[] {
  return claims.map(({ id }) => id);
}
