import type { EmbedWords } from '../i18n/en-embed';
import type { FigureFault } from '../app/domain/figure-file-fault';
import type { ViewProblem } from '../app/views/view-ground';

/** Why no figure is shown. Each has words of its own. */
export type RefusalCode = keyof EmbedWords['refusals'];

export type Refusal =
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly value: string }
  | { readonly kind: 'fault'; readonly fault: FigureFault; readonly name: string }
  | { readonly kind: 'problem'; readonly problem: ViewProblem };

/** @param value the bad value, or where something is that could not be had */
export function refused(code: RefusalCode, value = ''): Refusal {
  return { kind: 'refused', code, value };
}

/** Thrown out of the midst of a figure's making. */
export class RefusedError extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.kind);
    this.refusal = refusal;
  }
}
