import { formatClaim, formatDate } from '../../i18n/format';
import type { Words } from '../../i18n/en';
import type { ClaimId } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import { entry } from '../domain/claim-set';
import type { Cell } from '../domain/cell';
import { cellClaims } from '../domain/cell';
import type { Comparison, ComparisonRow } from '../domain/comparison';
import type { Gap } from '../domain/gap';
import { byCode } from '../domain/order';
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

/** Where tables say why there is no figure. */
export function placesInTables(gap: Gap, set: ClaimSet, words: Words): readonly string[] {
  return (gap.absences ?? []).map(({ source, row, column, note }) =>
    words.figure.inTable(entry(set.sources, source).title[words.lang], row, column, note),
  );
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
