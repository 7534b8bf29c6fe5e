import type { Params } from '../../domain/compare-state';
import type { MatterKind } from '../../domain/matter';
import { MATTER_KINDS } from '../../domain/matter';

export const SHOWS = ['open', 'settled', 'all'] as const;
export type Show = (typeof SHOWS)[number];

/** What the Review page's address holds. */
export interface ReviewState {
  /** Null for all kinds. */
  readonly kind: MatterKind | null;
  readonly show: Show;
}

export interface ReviewReading {
  readonly state: ReviewState;
  /** What the address asks for and this page does not know; empty for nothing. */
  readonly unknown: readonly string[];
}

export function readReview(params: Params): ReviewReading {
  const kind = MATTER_KINDS.find((known) => known === params['kind']) ?? null;
  const show = SHOWS.find((known) => known === params['show']) ?? 'open';
  const unknown = [
    ...(params['kind'] && kind === null ? [params['kind']] : []),
    ...(params['show'] && show !== params['show'] ? [params['show']] : []),
  ];
  return { state: { kind, show }, unknown };
}

export function writeReview({ kind, show }: ReviewState): Params {
  return { kind: kind ?? undefined, show: show === 'open' ? undefined : show };
}
