import type { ClaimSet } from './claim-set';
import type { CompareState, Params, ShowChoices } from './compare-state';
import { ENDS, PLAIN, SORTS } from './compare-state';
import type { ConflictRule } from './comparison';
import { VINTAGES } from './comparison';
import type { IndicatorId } from './indicator';
import type { Period } from './period';
import { parsePeriod } from './period';
import type { Repair } from './repair';
import { SHOW_AS } from './shown-as';

/** The longest finding of an analyst's own, in characters: a link must stay a link. */
export const TITLE_MOST = 200;

const SWITCH = ['on', 'off'] as const;
const AXES = ['zero', 'data'] as const;
const SCALES = ['linear', 'log'] as const;
const PANELS = ['shared', 'own'] as const;

/** Reads how a comparison is to be shown; what is no choice is named and the usual one stands for it. */
export function readShowChoices(
  set: ClaimSet,
  indicator: IndicatorId,
  params: Params,
  periods: readonly Period[],
  repairs: Repair[],
): ShowChoices & Pick<CompareState, 'vintage' | 'rule'> {
  const oneOf = <T extends string>(key: string, known: readonly T[], usual: T): T => {
    const text = params[key];
    const found = known.find((choice) => choice === text);
    if (text !== undefined && found === undefined)
      repairs.push({ kind: 'unknown-choice', key, value: text });
    return found ?? usual;
  };
  const periodOf = (key: string): string | null => {
    const text = params[key];
    const found = periods.find(({ id }) => id === parsePeriod(text ?? '')?.id);
    if (text !== undefined && !found) repairs.push({ kind: 'unknown-choice', key, value: text });
    return found?.id ?? null;
  };
  const second = params['with'];
  const other = second !== undefined && second !== indicator && set.indicators.has(second);
  if (second !== undefined && !other)
    repairs.push({ kind: 'unknown-choice', key: 'with', value: second });
  return {
    vintage: oneOf('vintage', VINTAGES, 'latest'),
    rule: readRule(set, params['rule'], repairs),
    as: oneOf('as', SHOW_AS, PLAIN.as),
    base: periodOf('base'),
    at: periodOf('at'),
    sort: oneOf('sort', SORTS, PLAIN.sort),
    labels: oneOf('labels', SWITCH, PLAIN.labels),
    axis: oneOf('axis', AXES, PLAIN.axis),
    scale: oneOf('scale', SCALES, PLAIN.scale),
    panels: oneOf('panels', PANELS, PLAIN.panels),
    ends: oneOf('ends', ENDS, PLAIN.ends),
    with: other ? second : null,
    title: titleOf(params['title']),
  };
}

/** Cut between characters, and trimmed again where the cut left a blank: what is written must be read alike. */
function titleOf(text = ''): string | null {
  return Array.from(text.trim()).slice(0, TITLE_MOST).join('').trim() || null;
}

function readRule(set: ClaimSet, text: string | undefined, repairs: Repair[]): ConflictRule {
  if (text === undefined || text === 'latest' || text === 'first' || text === 'both')
    return text ?? 'latest';
  if (text.startsWith('source:') && set.sources.has(text.slice('source:'.length)))
    return text as ConflictRule;
  repairs.push({ kind: 'unknown-choice', key: 'rule', value: text });
  return 'latest';
}
