import type { Cell, CellDisputed, CellValue, Dispute } from '../domain/cell';
import { cellClaims, valueClaims } from '../domain/cell';
import type { ClaimId, Status } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import type { Comparison } from '../domain/comparison';
import type { Gap } from '../domain/gap';
import type { Localized } from '../domain/localized';
import type { Period } from '../domain/period';
import type { Region } from '../domain/region';
import { drawnRows } from './comparison-figure';
import type { FigureRow } from './figure-row';
import { coded } from './figure-row';
import type { RowWords } from './figure-rows-words';
import { inBoth } from './figure-rows-words';
import { attributed, placesInTables } from './figure-text';

/** What the rows of one cell have in common. */
interface Place {
  readonly comparison: Comparison;
  readonly set: ClaimSet;
  /** The row as far as it is the same for a value and a gap. */
  readonly row: Omit<FigureRow, 'part' | 'value' | 'status' | 'gap' | 'claims' | 'note'>;
}

/** The cells of a comparison, region by region, the reference behind them; figures that differ have a row each. */
export function comparisonRows(comparison: Comparison, set: ClaimSet): readonly FigureRow[] {
  return drawnRows(comparison).flatMap(({ region, cells }) =>
    cells.flatMap((cell, at) => {
      const period = comparison.periods[at];
      return period ? cellRows(cell, placeOf(region, period, comparison, set)) : [];
    }),
  );
}

function placeOf(region: Region, period: Period, comparison: Comparison, set: ClaimSet): Place {
  const { indicator, unit, shown } = comparison;
  const row = {
    region: coded(region),
    indicator: coded(indicator),
    period: period.id,
    periodReason: null,
    role: 'observation',
    operator: 'eq',
    valueMax: null,
    unit: coded(unit),
    unitMult: 0,
    shown: shown.as,
  } as const;
  return { comparison, set, row };
}

function cellRows(cell: Cell, place: Place): readonly FigureRow[] {
  if (cell.kind === 'gap') return [gapRow(cell.gap, place)];
  return cell.dispute
    ? disputeRows(cell, cell.dispute, place)
    : [valueRow(cell as CellValue, place)];
}

function gapRow(gap: Gap, { set, row }: Place): FigureRow {
  return {
    ...row,
    part: 'figure',
    value: null,
    status: null,
    gap: gap.reason,
    // Sources that are not to speak are not quoted by the back door.
    claims: gap.reason === 'companions-off' ? [] : gap.claims,
    note: inBoth((words) =>
      [words.gaps[gap.reason], ...placesInTables(gap, set, words)].join(words.semicolon),
    ),
  };
}

function valueRow(cell: CellValue, place: Place): FigureRow {
  const isStated = cell.claim !== null && isAsStated(cell, place);
  return {
    ...place.row,
    part: 'figure',
    value: cell.value,
    status: isStated ? statusOf(cell.claim, place) : null,
    gap: null,
    claims: cellClaims(cell),
    note: joined(
      inBoth((words) => madeOf(cell, place, words)),
      isStated ? noteOfTable(cell.claim, place) : null,
    ),
  };
}

/** One for each of the figures; that which counts comes first, and where none does, all are alike. */
function disputeRows(
  cell: CellValue | CellDisputed,
  { cause, figures }: Dispute,
  place: Place,
): readonly FigureRow[] {
  const drawn = new Set(figures.map(({ claim }) => claim));
  const agreeing = cell.others.filter((id) => !drawn.has(id));
  return figures.map(({ value, claim }, at) => {
    const counts = cell.kind === 'value' && at === 0;
    const others = figures.filter((other) => other.claim !== claim);
    return {
      ...place.row,
      part: cell.kind === 'value' && !counts ? 'also' : 'figure',
      value,
      status: isAsStated(cell, place) ? statusOf(claim, place) : null,
      gap: null,
      claims: [...new Set([claim, ...cell.inputs, ...(at === 0 ? agreeing : [])])],
      note: joined(
        inBoth((words) => {
          const { notes } = words.dataFiles;
          if (cell.kind === 'disputed') return notes.noneChosen;
          if (!counts) return cause === 'revised' ? notes.otherVintage : notes.alsoStated;
          const said = others.map((other) => attributed(other.claim, place.set, words));
          return cause === 'revised' ? notes.revises(said) : notes.countsThough(said);
        }),
        noteOfTable(claim, place),
      ),
    };
  });
}

/** Whether figures of a cell are those of their claims, with nothing done to them. */
function isAsStated({ inputs }: CellValue | CellDisputed, { comparison }: Place): boolean {
  return inputs.length === 0 && comparison.shown.as === 'value';
}

function statusOf(claim: ClaimId, { set }: Place): Status | null {
  return set.byId.get(claim)?.status ?? null;
}

/** What a figure is that no claim states as it stands; empty for any other. */
function madeOf(cell: CellValue, place: Place, words: RowWords): string {
  const { movedUp, movedDown } = words.dataFiles.notes;
  const claims = valueClaims(cell).length;
  if (cell.claim === null && claims === 0) return words.figure.typedIn;
  const moved = cell.moved ?? 0;
  return [
    isAsStated(cell, place) ? '' : words.figure.computed(claims),
    moved === 0 ? '' : (moved > 0 ? movedUp : movedDown)(String(Math.abs(moved))),
  ]
    .filter((text) => text !== '')
    .join(words.semicolon);
}

/** What a table says of its own figure: a break, a forecast. The words around other claims are on their pages. */
function noteOfTable(id: ClaimId, { set }: Place): Localized | null {
  const claim = set.byId.get(id);
  return claim?.table ? claim.note : null;
}

function joined(first: Localized, second: Localized | null): Localized {
  if (!second) return first;
  const both = (a: string, b: string, between: string) => (a === '' ? b : a + between + b);
  return { en: both(first.en, second.en, '; '), zh: both(first.zh, second.zh, '；') };
}
