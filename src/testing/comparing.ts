import type { Cell } from '../app/domain/cell';
import type { ClaimSet } from '../app/domain/claim-set';
import type { Comparison, ComparisonQuery } from '../app/domain/comparison';
import { parseReference, withReference } from '../app/domain/reference';
import { showAs } from '../app/domain/show-as';
import type { ShowAs } from '../app/domain/shown-as';
import { INDICATOR, period } from './claim-set';

export const THREE = ['CN-HL', 'CN-JL', 'CN-LN'];

/** What a test compares: growth of the three provinces in 2015, without a reference, if nothing is said. */
export interface Asked extends Partial<Omit<ComparisonQuery, 'periods' | 'reference'>> {
  readonly periods?: readonly string[];
  /** As an address writes it. */
  readonly reference?: string;
  /** Which of the periods a change or an index starts from; the first if nothing is said. */
  readonly base?: number;
}

/** The figures as stated, beside their reference. */
export function statedIn(
  set: ClaimSet,
  { periods = ['2015'], reference = 'none', ...asked }: Asked = {},
): Comparison {
  const found = parseReference(set, reference);
  if (!found) throw new Error(`"${reference}" is no reference`);
  const usual = { indicator: INDICATOR, regions: THREE, companions: true };
  return withReference(set, { ...usual, ...asked, periods: periods.map(period) }, found);
}

/** The same figures shown in another way; shares are of the reference. */
export function shownIn(set: ClaimSet, as: ShowAs, asked: Asked = {}): Comparison {
  const stated = statedIn(set, asked);
  return showAs(stated, as, { set, base: asked.base ?? 0, total: stated.reference });
}

/** A cell in short: its figure, the reason of its gap, or all that is disputed. */
export function brief(cell: Cell): number | string | readonly number[] {
  if (cell.kind === 'gap') return cell.gap.reason;
  return cell.kind === 'value' ? cell.value : cell.dispute.figures.map(({ value }) => value);
}

export function table({ rows }: Comparison): readonly (readonly ReturnType<typeof brief>[])[] {
  return rows.map(({ cells }) => cells.map(brief));
}
