import type { ClaimSet } from '../domain/claim-set';
import type { Indicator } from '../domain/indicator';
import type { SourceId } from '../domain/source';
import type { RowCells } from '../domain/workspace';
import type { FoundFigure } from './propose-figure';
import { figuresIn, isReduced, multOf, unitOf } from './propose-figure';
import { indicatorIn, regionIn } from './propose-names';
import { periodIn } from './propose-period';

/** Words that an analyst has marked, and what stands around them. */
export interface Marked {
  readonly phrase: string;
  /** The rest of the paragraph, before and behind the phrase. */
  readonly before: string;
  readonly after: string;
  readonly source: SourceId;
  /** As the claims count the paragraphs of a document's body, from 1; null where it is not known. */
  readonly paragraph: number | null;
}

export interface Proposal {
  /** Of the row of `claims.csv`; only cells for which something speaks. */
  readonly cells: RowCells;
  /** Every figure of the phrase as it is written: where there are several, the analyst says which is meant. */
  readonly figures: readonly string[];
}

const TARGET =
  /\b(?:target\w*|must|will|aims?|plans?|goals?|by 20\d\d|to reach|should)\b|目标|力争|达到|到20\d\d年/i;

/**
 * What marked words suggest for a claim: to be looked at, the analyst says what holds.
 *
 * @param at which of the figures is meant, from 0
 */
export function proposeClaim(marked: Marked, set: ClaimSet, at = 0): Proposal {
  const { phrase, before, after, source, paragraph } = marked;
  const sentence = sentenceAround(before, phrase, after);
  // The nearest words speak first.
  const nearby = [phrase, sentence, `${before} ${phrase} ${after}`];
  const figures = figuresIn(phrase);
  const figure = figures[at] ?? null;
  const named = figure && unitOf(figure, set);
  const indicator = indicatorIn(nearby, set, named);
  const isTarget = TARGET.test(sentence);
  const period = periodIn(nearby);
  const region = regionIn(nearby, set);
  const unit = named ?? indicator?.unit ?? '';
  const cells: Record<string, string> = {
    role: isTarget ? 'target' : 'observation',
    source,
    phrase,
    basis: 'stated',
    status: 'A',
    paragraph: paragraph === null ? '' : String(paragraph),
    indicator: indicator?.id ?? '',
    denominator: indicator?.denominator?.id ?? '',
    region: region ?? '',
    period: period ?? '',
    period_reason: period ? '' : 'not-stated',
    unit,
    ...(figure ? figureCells(figure, indicator) : { operator: 'eq', unit_mult: '0' }),
    ...(isTarget ? targetCells(period, indicator) : {}),
  };
  return { cells: { ...cells, id: newId(cells, set) }, figures: figures.map(({ text }) => text) };
}

function figureCells(figure: FoundFigure, indicator: Indicator | null): RowCells {
  const mult = multOf(figure);
  const canFall =
    indicator === null || ['change', 'rate', 'difference'].includes(indicator.measure);
  const sign = figure.max === null && canFall && isReduced(figure) ? -1 : 1;
  const scaled = (value: number) => String(Number(((sign * value) / 10 ** mult).toPrecision(6)));
  return {
    as_stated: figure.text,
    operator: figure.operator,
    value: scaled(figure.value),
    value_max: figure.max === null ? '' : scaled(figure.max),
    unit_mult: String(mult),
  };
}

/** Growth in one year has no level to begin at; of all else the baseline is not stated until somebody states it. */
function targetCells(period: string | null, indicator: Indicator | null): RowCells {
  const basis = indicator?.measure === 'rate' ? 'not-needed' : 'not-stated';
  return { horizon: period ?? '', baseline_basis: basis };
}

/** The sentence in which a phrase stands, as far as the paragraph tells. */
function sentenceAround(before: string, phrase: string, after: string): string {
  const start = before.split(/(?<=[.!?]\s|[。！？])/).at(-1) ?? '';
  const end = after.split(/(?<=[.!?](?=\s|$)|[。！？])/)[0] ?? '';
  return `${start} ${phrase} ${end}`;
}

/** `gdp-growth-2015-liaoning`, with a number behind it where that is taken. */
export function newId(cells: RowCells, set: ClaimSet): string {
  const region = set.regions.get(cells['region'] ?? '');
  const parts = [
    cells['role'] === 'target' ? 'target' : '',
    present(cells['indicator'], 'claim'),
    present(cells['horizon'], cells['period']),
    region?.short.en ?? '',
  ];
  const slug = parts
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  for (let n = 1; ; n += 1) {
    const id = n === 1 ? slug : `${slug}-${String(n)}`;
    if (!set.byId.has(id)) return id;
  }
}

/** The first text that is not empty. */
function present(...texts: readonly (string | undefined)[]): string {
  return texts.find((text) => text !== undefined && text !== '') ?? '';
}
