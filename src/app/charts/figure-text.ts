import { formatClaim, formatDate, formatPeriod } from '../../i18n/format';
import type { Words } from '../../i18n/en';
import type { ClaimId } from '../domain/claim';
import { plainValue } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import { entry } from '../domain/claim-set';
import type { Cell } from '../domain/cell';
import { cellClaims } from '../domain/cell';
import type { Comparison, ComparisonRow } from '../domain/comparison';
import type { Gap } from '../domain/gap';
import { byCode } from '../domain/order';
import type { Period } from '../domain/period';
import type { Region } from '../domain/region';
import type { Mark } from './spec';

/** The words around a chart: sources, notes, cells. Shared by all builders, so that all figures speak alike. */

/** "Sources: Xinhua, 3 March 2016; …", each source once, in order of publication. */
export function sourceLine(claims: readonly ClaimId[], set: ClaimSet, words: Words): string {
  const ids = new Set(claims.flatMap((id) => set.byId.get(id)?.source ?? []));
  const sources = [...ids]
    .map((id) => entry(set.sources, id))
    .sort((a, b) => byCode(a.published, b.published));
  const names = sources.map(
    (source) =>
      `${source.publisher[words.lang]}${words.comma}${formatDate(source.published, words.lang)}`,
  );
  return words.figure.sources(names);
}

/** The figure of a claim with its unit, and who says so. */
export function attributed(id: ClaimId, set: ClaimSet, words: Words): string {
  const claim = set.byId.get(id);
  if (!claim) return '';
  const source = entry(set.sources, claim.source);
  const figure = formatClaim(
    claim,
    entry(set.indicators, claim.indicator),
    entry(set.units, claim.unit),
    words.lang,
  );
  return words.figure.attributed(
    figure,
    source.publisher[words.lang],
    formatDate(source.published, words.lang),
  );
}

/** A cell in words: its figure with unit, the ends of what is disputed, or the reason of its gap. */
export function cellText(cell: Cell, comparison: Comparison, words: Words): string {
  if (cell.kind === 'gap') return words.gaps[cell.gap.reason];
  if (cell.kind === 'value') {
    const moved = cell.moved
      ? ` (${cell.moved > 0 ? '▲' : '▼'}${String(Math.abs(cell.moved))})`
      : '';
    return words.figureIn(comparison, cell.value) + moved;
  }
  const values = cell.dispute.figures.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return words.figure.fromTo(words.figureIn(comparison, low), words.figureIn(comparison, high));
}

/** A cell as labels and tables write it: what another source says of it stands beside the figure that counts. */
export function cellLabel(cell: Cell, comparison: Comparison, words: Words): string {
  const text = cellText(cell, comparison, words);
  if (cell.kind !== 'value' || !cell.dispute) return text;
  const others = cell.dispute.figures
    .slice(1)
    .map(({ value }) => words.figureIn(comparison, value));
  return words.figure.also(text, [...new Set(others)]);
}

/**
 * One sentence for each gap and each figure that other claims dispute or revised.
 *
 * @param wanted which cells; all if not given
 */
export function comparisonNotes(
  comparison: Comparison,
  set: ClaimSet,
  words: Words,
  wanted: (cell: Cell) => boolean = () => true,
): readonly string[] {
  const rows = [...comparison.rows, ...(comparison.reference ? [comparison.reference] : [])];
  const notes = rows.flatMap((row) =>
    row.cells.flatMap((cell, at) => {
      const period = comparison.periods[at];
      return period && wanted(cell) ? cellNotes(cell, row.region, period, set, words) : [];
    }),
  );
  // A reference that is among the regions asked for says its notes once.
  return [...new Set(notes)];
}

/** Where tables say why there is no figure. */
export function placesInTables(gap: Gap, set: ClaimSet, words: Words): readonly string[] {
  return (gap.absences ?? []).map(({ source, row, column, note }) =>
    words.figure.inTable(entry(set.sources, source).title[words.lang], row, column, note),
  );
}

function cellNotes(
  cell: Cell,
  region: Region,
  period: Period,
  set: ClaimSet,
  words: Words,
): readonly string[] {
  // Nearly all cells: there is nothing to say.
  if (cell.kind === 'value' && !cell.dispute && !cell.others.length) return [];
  const place = words.figure.place(region.short[words.lang], formatPeriod(period, words.lang));
  if (cell.kind === 'gap') {
    // Silenced sources are not quoted by the back door.
    const quoted = cell.gap.reason === 'companions-off' ? [] : cell.gap.claims;
    const near = quoted.map((id) => {
      const claimed = set.byId.get(id)?.period;
      const said = attributed(id, set, words);
      return claimed && cell.gap.reason === 'period-differs'
        ? words.figure.place(formatPeriod(claimed, words.lang), said)
        : said;
    });
    const tables = placesInTables(cell.gap, set, words);
    return [words.figure.gapNote(place, words.gaps[cell.gap.reason], [...near, ...tables])];
  }
  const { figures = [], cause } = cell.dispute ?? {};
  const drawn = figures.map(({ claim }) => claim);
  const silent = cell.others.filter((id) => !drawn.includes(id));
  const said = (ids: readonly ClaimId[]) => ids.map((id) => attributed(id, set, words));
  if (cell.kind === 'disputed') return [words.figure.disputed(place, said([...drawn, ...silent]))];
  const [used = '', ...others] = said(drawn);
  const note = words.figure[cause === 'revised' ? 'revised' : 'disagree'];
  const spoken = cell.claim === null ? [] : silentNotes(cell.claim, silent, place, set, words);
  return drawn.length ? [note(place, used, others), ...spoken] : spoken;
}

/** What is not drawn differs all the same: earlier vintages, or whatever stands beside a rank. */
function silentNotes(
  claim: ClaimId,
  others: readonly ClaimId[],
  place: string,
  set: ClaimSet,
  words: Words,
): readonly string[] {
  const figure = (id: ClaimId) => {
    const found = set.byId.get(id);
    return found && plainValue(found);
  };
  const differing = others.filter((id) => figure(id) !== figure(claim));
  if (!differing.length) return [];
  const all = [claim, ...others];
  const isRevised = all.some((id) => all.includes(set.byId.get(id)?.revises ?? ''));
  const said = differing.map((id) => attributed(id, set, words));
  const note = words.figure[isRevised ? 'revised' : 'disagree'];
  return [note(place, attributed(claim, set, words), said)];
}

/** Every claim that speaks in a comparison. */
export function spokenClaims(comparison: Comparison): readonly ClaimId[] {
  const rows: readonly (ComparisonRow | null)[] = [...comparison.rows, comparison.reference];
  return rows
    .flatMap((row) => row?.cells ?? [])
    .flatMap((cell) => (cell.kind === 'gap' ? [] : cellClaims(cell)));
}

/** The alternative text of a figure of few marks: its finding, then each mark in words. */
export function altOf(title: string, marks: readonly Pick<Mark, 'text'>[], words: Words): string {
  const said = marks.map(({ text }) => text).join(words.semicolon);
  return [title, said, ''].join(words.fullStop).trim();
}

/** Lower-case ASCII with hyphens, for file names. */
export function slug(...parts: readonly string[]): string {
  return parts
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 120);
}
