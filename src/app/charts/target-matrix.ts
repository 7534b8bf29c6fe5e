import { MatrixController, MatrixElement } from 'chartjs-chart-matrix';
import { formatNumber, yearSpan } from '../../i18n/format';
import type { Appraisal } from '../domain/appraisal';
import type { Judged } from '../domain/methods/method';
import { TONES } from '../domain/methods/registry';
import { outcomeOf } from '../domain/track';
import { STOPS, textOn } from './colour-scale';
import { nameLines } from './name-lines';
import { slug, sourceLine } from './figure-text';
import type { TileMark } from './plugins/tiles';
import { tiles } from './plugins/tiles';
import type { VerdictShape } from './plugins/verdict-shapes';
import { verdictShapes } from './plugins/verdict-shapes';
import type { ChartSpec, Mark, TableCell } from './spec';
import { sourcesOf } from './target-marks';
import { assumptionNotes, disputeNotes, noFigureReason } from './target-notes';
import type { TargetContext } from './target-text';
import { targetText, trackClaims } from './target-text';
import { tilesConfig } from './tiles-config';
import type { ChartTheme } from './theme';

const ROW = 62;
const HEADS = 24;
/** Letters of a region's name in one line; on a phone fewer. */
const NAME = { wide: 20, narrow: 12 } as const;
/** Of more targets, the notes name only those that the cells do not say all of. */
const NAMED = 12;

/** The statuses that the method `outcome` gives. */
const OUTCOMES = ['met', 'missed', 'within', 'below', 'above', 'difference-only'] as const;
type Outcome = (typeof OUTCOMES)[number];

const LOOKS: Readonly<Record<Outcome, VerdictShape['look']>> = {
  met: 'tick',
  missed: 'cross',
  within: 'between',
  below: 'cross',
  above: 'wave',
  'difference-only': 'wave',
};

/** A target at its place: the row of its region, the column of its year. */
interface Cell {
  readonly appraisal: Appraisal;
  readonly column: number;
  /** Null before there is an outcome. */
  readonly verdict: { readonly status: Outcome; readonly difference: number } | null;
}

interface Row {
  readonly name: string;
  readonly cells: readonly Cell[];
}

/**
 * Yearly growth targets as cells, regions by years: what became of each, by word, sign and colour. A year without a
 * target is blank; a target without an outcome is a gap. Targets of other kinds are passed over.
 *
 * @param width of the plot, layout pixels
 */
export function growthMatrix(
  appraisals: readonly Appraisal[],
  context: TargetContext,
  width = 960,
): ChartSpec {
  const { set, words, theme } = context;
  const { matrix: t, titles } = words.targetFigures;
  const growth = appraisals.filter(({ track }) => track.kind.startsWith('growth'));
  const years = [...new Set(growth.map(({ track }) => track.horizon.year))].sort((a, b) => a - b);
  const rows = rowsOf(growth, years, context);
  const marks = rows.flatMap(({ name, cells }, dataset) =>
    cells.map((cell, index) => markOf(cell, name, { dataset, index }, context)),
  );
  const verdicts = rows.flatMap(({ cells }) => cells.flatMap(({ verdict }) => verdict ?? []));
  const decided = verdicts.filter(({ status }) => status !== 'difference-only');
  const met = decided.filter(({ status }) => TONES[status] === 'good').length;
  const title = growth.length ? titles.matrix(met, decided.length, growth.length) : titles.noMatrix;
  const [first = '', last = first] = [years[0], years.at(-1)].map((year) => String(year ?? ''));
  const names = rows.map(({ name }) => nameLines(name, width < 480 ? NAME.narrow : NAME.wide));
  return {
    name: slug('growth-targets-matrix', first, last),
    title,
    subtitle: t.subtitle(first && yearSpan(first, last, words.lang)),
    source: sourceLine(growth.flatMap(trackClaims), set, words),
    notes: notesOf(marks, growth, context),
    alt: [title, marks.map(({ text }) => text).join(words.semicolon), '']
      .join(words.fullStop)
      .trim(),
    table: {
      columns: [t.head, ...years.map(String)],
      rows: rows.map((row) => ({
        head: row.name,
        cells: years.map((_, column) => tableCell(row, column, context)),
      })),
    },
    marks,
    shows: { appraisals: rows.flatMap(({ cells }) => cells.map(({ appraisal }) => appraisal)) },
    detailsOf: sourcesOf(set, words),
    legend: [],
    kind: 'tiles',
    parts: [MatrixController, MatrixElement, tiles, verdictShapes],
    height: HEADS + Math.max(rows.length, 1) * ROW,
    config: tilesConfig({
      theme,
      columns: Math.max(years.length, 1),
      rows: Math.max(rows.length, 1),
      points: rows.map(({ cells }, y) =>
        cells.map(({ column: x, verdict }) => ({ x, y, v: verdict?.difference ?? null })),
      ),
      heads: { columns: years.map(String), rows: names },
      above: 0,
      tiles: { marks: tilesOf(rows, context), empty: [] },
      ramp: { ramps: [], signs: [], corner: [] },
      shapes: shapesOf(rows, theme),
    }),
  };
}

/** Regions in the package's order. A second target of a region for one year, or on another indicator, has its own row. */
function rowsOf(
  growth: readonly Appraisal[],
  years: readonly number[],
  { set, words: { lang, colon } }: TargetContext,
): readonly Row[] {
  const order = [...set.regions.keys()];
  const indicators = [...new Set(growth.map(({ indicator }) => indicator.id))];
  const rows = Map.groupBy(growth, ({ target, indicator, track }) => {
    const { region } = target.claim;
    const alike = growth.filter(
      (other) =>
        other.target.claim.region === region &&
        other.indicator.id === indicator.id &&
        other.track.horizon.year === track.horizon.year,
    );
    const turn = alike.findIndex((other) => other.target.claim.id === target.claim.id);
    return [order.indexOf(region), indicators.indexOf(indicator.id), turn]
      .map((rank) => String(rank).padStart(5, '0'))
      .join();
  });
  return [...rows]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, own]): Row => {
      const region = set.regions.get(own[0]?.target.claim.region ?? '');
      const short = region?.short[lang] ?? '';
      const cells = own
        .map((appraisal) => cellOf(appraisal, years))
        .sort((a, b) => a.column - b.column);
      const indicator = own[0]?.indicator.name[lang] ?? '';
      return { name: indicators.length > 1 ? short + colon + indicator : short, cells };
    });
}

function cellOf(appraisal: Appraisal, years: readonly number[]): Cell {
  const ruling = appraisal.rulings.get('outcome');
  const column = years.indexOf(appraisal.track.horizon.year);
  return { appraisal, column, verdict: ruling?.kind === 'judged' ? verdictOf(ruling) : null };
}

function verdictOf({ status, result: difference }: Judged): Cell['verdict'] {
  const known = OUTCOMES.find((outcome) => outcome === status);
  return known ? { status: known, difference } : null;
}

/** "target at least 6 %, outcome 5.7 %: missed, −0.3 percentage points" */
function cellText({ appraisal, verdict }: Cell, context: TargetContext): string {
  const { matrix: t } = context.words.targetFigures;
  const text = targetText(appraisal, context);
  const outcome = outcomeOf(appraisal.track);
  if (!verdict || !outcome) return t.open(text.goal, noFigureReason(appraisal, context));
  const { status, difference } = verdict;
  const said = status === 'within' ? t.within : t.by(t[status], text.difference(difference, true));
  return t.cell(text.goal, text.marked(text.figure(outcome.value), outcome), said);
}

/** The target's claims first; then the outcome's. */
function claimsOf({ appraisal: { track } }: Cell): readonly string[] {
  return [...new Set([...track.stated.claims, ...(outcomeOf(track)?.claims ?? [])])];
}

function markOf(
  cell: Cell,
  name: string,
  place: Pick<Mark, 'dataset' | 'index'>,
  context: TargetContext,
): Mark {
  const { words } = context;
  const { horizon } = cell.appraisal.track;
  const year = yearSpan(String(horizon.year), String(horizon.year), words.lang);
  const when = targetText(cell.appraisal, context).marked(year, horizon);
  const where = words.figure.place(name, when);
  const isSupplied = horizon.assumptions.length > 0;
  const text = where + words.colon + cellText(cell, context);
  return { ...place, text, claims: claimsOf(cell), isGap: cell.verdict === null, isSupplied };
}

function tableCell({ cells }: Row, column: number, context: TargetContext): TableCell {
  const cell = cells.find((one) => one.column === column);
  if (!cell) {
    const text = context.words.targetFigures.noTarget;
    return { text, claims: [], isGap: false, value: null };
  }
  const value = cell.verdict?.difference ?? null;
  return { text: cellText(cell, context), claims: claimsOf(cell), isGap: value === null, value };
}

function fillOf({ verdict }: Cell, { scheme, ground, stops }: ChartTheme): string {
  if (!verdict) return ground;
  const { above, below, neutral } = stops ?? STOPS[scheme];
  const [good = neutral, bad = neutral] = [above[0], below[0]];
  return { good, middling: neutral, bad, open: neutral }[TONES[verdict.status]];
}

function tilesOf(rows: readonly Row[], context: TargetContext): readonly TileMark[] {
  const { words, theme } = context;
  const { matrix: t, noFigure, isAssumed } = words.targetFigures;
  return rows.flatMap(({ cells }, dataset) =>
    cells.map((cell, index): TileMark => {
      const { verdict, appraisal } = cell;
      const fill = fillOf(cell, theme);
      const place = { dataset, index, half: null, fill };
      if (!verdict)
        return {
          ...place,
          name: null,
          text: noFigure,
          look: 'gap',
          ink: theme.muted,
          corner: false,
        };
      const word = t[verdict.status];
      const assumed = outcomeOf(appraisal.track)?.assumed === true;
      const name = assumed ? `${word}, ${isAssumed}` : word;
      const text =
        verdict.status === 'within' ? '' : formatNumber(verdict.difference, words.lang, 2, true);
      const ink = textOn(fill);
      return {
        ...place,
        name: { full: name, short: word },
        text,
        look: 'figure',
        ink,
        corner: false,
      };
    }),
  );
}

function shapesOf(rows: readonly Row[], theme: ChartTheme): readonly VerdictShape[] {
  return rows.flatMap(({ cells }, dataset) =>
    cells.flatMap((cell, index) => {
      const { verdict } = cell;
      if (!verdict) return [];
      return [{ dataset, index, look: LOOKS[verdict.status], color: textOn(fillOf(cell, theme)) }];
    }),
  );
}

/** Every target and its outcome where they are few; else those without an outcome. Then what is assumed. */
function notesOf(
  marks: readonly Mark[],
  growth: readonly Appraisal[],
  context: TargetContext,
): readonly string[] {
  const { sentence } = context.words.targetFigures.notes;
  const said = marks.filter(({ isGap }) => isGap || marks.length <= NAMED);
  return [
    ...said.map(({ text }) => sentence(text)),
    ...growth.flatMap((appraisal) => disputeNotes(appraisal, context)),
    ...growth.flatMap((appraisal) => assumptionNotes(appraisal, context)),
  ];
}
