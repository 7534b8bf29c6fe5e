import type { WordsOfComparing } from '../../i18n/en-comparing';
import type { Repair } from '../domain/repair';

/** What of an address of Compare could not be kept, and why, as a sentence. */
export function repairText(repair: Repair, { compare: t }: WordsOfComparing): string {
  if (repair.kind === 'unknown-choice') return t.unknownChoice(repair.key, repair.value);
  if (repair.kind === 'way-unfit') return t.wayRefusals[repair.refusal]([t.views[repair.value]]);
  return t.repairs[repair.kind](repair.value);
}
