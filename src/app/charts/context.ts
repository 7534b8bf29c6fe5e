import type { Words } from '../../i18n/en';
import type { ClaimSet } from '../domain/claim-set';
import type { ChartTheme } from './theme';

/** What every builder is given besides the figures: no clock, no window, no language of its own. */
export interface ChartContext {
  readonly set: ClaimSet;
  readonly words: Words;
  readonly theme: ChartTheme;
}
