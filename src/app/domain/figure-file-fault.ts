import type { RejectedRow } from './fault';

/** Why a file or a link gives no figure. Each has words of its own. */
export const FIGURE_FAULTS = [
  // The file around it.
  'unreadable',
  'nothing',
  'too-large',
  'cut-off',
  'damaged',
  'twice',
  'bad-link',
  // The text itself.
  'not-json',
  'other-format',
  'bad-version',
  'newer',
  'tampered',
  'bad-field',
  'bad-rows',
] as const;
export type FigureFaultCode = (typeof FIGURE_FAULTS)[number];

export interface FigureFault {
  readonly code: FigureFaultCode;
  /** The bad value, or where it stands: a version, a field, a count of bytes; empty where there is nothing to name. */
  readonly value: string;
  /** Set for `bad-rows`: the rows, whose lines are counted within their list, from 1. */
  readonly rows: readonly RejectedRow[];
}

export function figureFault(code: FigureFaultCode, value = ''): FigureFault {
  return { code, value, rows: [] };
}
