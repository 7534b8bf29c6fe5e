import { formatClaim, formatDate, formatNumber } from '../../i18n/format';
import type { Claim } from '../domain/claim';
import { entry } from '../domain/claim-set';
import { BAR_SHAPE, chartConfig } from './config';
import { TEXT_SIZE } from './axes';
import type { ChartContext } from './context';
import { altOf, slug, sourceLine } from './figure-text';
import type { ChartSpec, Mark, TableTwin } from './spec';
import { regionColor } from './theme';

/** Two figures of one share whose years nobody states: a former one, and the one that replaced it. */
export interface UndatedPair {
  readonly former: Claim;
  readonly latest: Claim;
  /** Derived from the two: the change in points, and in relative terms. */
  readonly difference: Claim | null;
  readonly relative: Claim | null;
}

/** Two bars, named and not dated; the notes say that no pace follows from them. */
export function undatedPair(pair: UndatedPair, { set, words, theme }: ChartContext): ChartSpec {
  const { former, latest } = pair;
  const { lang } = words;
  const indicator = entry(set.indicators, latest.indicator);
  const region = entry(set.regions, latest.region);
  const figure = (claim: Claim) =>
    formatClaim(claim, entry(set.indicators, claim.indicator), entry(set.units, claim.unit), lang);
  const denominator = indicator.denominator?.name[lang] ?? '';
  const title = words.share.title(
    region.short[lang],
    denominator,
    figure(former),
    figure(latest),
    latest.value < former.value,
  );
  const heads = [words.share.former, words.share.latest];
  const marks = [former, latest].map((claim, index): Mark => {
    const text = `${heads[index] ?? ''}${words.colon}${figure(claim)}${words.comma}${words.share.undated}`;
    return { dataset: 0, index, text, claims: [claim.id], isGap: false };
  });
  const table: TableTwin = {
    columns: [indicator.name[lang], words.share.figure, words.share.period],
    rows: [former, latest].map((claim, at) => ({
      head: heads[at] ?? '',
      cells: [
        { text: figure(claim), claims: [claim.id], isGap: false },
        { text: words.share.undated, claims: [claim.id], isGap: true },
      ],
    })),
  };
  const color = regionColor(theme, region.id);
  return {
    name: slug(indicator.id, region.name.en),
    title,
    subtitle: [
      indicator.name[lang],
      unitOf(pair, words.figure.shareOf, set, lang),
      words.share.undated,
    ].join(' · '),
    source: sourceLine([former.id, latest.id], set, words),
    notes: [
      words.share.note(formatDate(entry(set.sources, latest.source).published, lang)),
      ...(pair.difference && pair.relative
        ? [words.share.change(figure(pair.difference), figure(pair.relative))]
        : []),
    ],
    alt: altOf(title, marks, words),
    table,
    kind: 'bars',
    height: 140,
    marks,
    shows: { pair },
    legend: [],
    config: chartConfig({
      kind: 'bars',
      theme,
      labels: heads,
      datasets: [
        {
          data: [former.value, latest.value],
          backgroundColor: [theme.quiet, color],
          ...BAR_SHAPE,
        },
      ],
      markLabels: [[former, latest].map((claim) => ({ text: figure(claim), isGap: false }))],
      rules: [],
      endLabels: [],
      padding: { top: 4, right: TEXT_SIZE },
      tick: (value) => formatNumber(value, lang),
      times: [],
      range: {},
    }),
  };
}

function unitOf(
  { latest }: UndatedPair,
  shareOf: (unit: string, of: string) => string,
  set: ChartContext['set'],
  lang: 'en' | 'zh',
): string {
  const unit = entry(set.units, latest.unit).name[lang];
  const of = entry(set.indicators, latest.indicator).denominator?.name[lang];
  return of === undefined ? unit : shareOf(unit, of);
}
