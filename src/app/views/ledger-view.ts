import { growthMatrix } from '../charts/target-matrix';
import { appraiseAll } from '../domain/appraisal';
import { companionsOn } from '../domain/companions';
import type { FigureView } from '../domain/figure-view';
import { entriesOf, filtered, readLedger } from '../domain/ledger';
import { ledgerFigures } from './ledger-figures';
import { ledgerList } from './ledger-list';
import type { ViewGround, ViewReading } from './view-ground';
import { partOf } from './view-ground';

/** A figure of the list of targets, of those that its address lets through: `matrix`, `index-2012-2017`, or the `list` itself. */
export function ledgerView(
  { path, params, part }: FigureView,
  { set, words, assumptions }: ViewGround,
): ViewReading {
  const companions = companionsOn(params['companions']);
  const appraisals = appraiseAll(set, { companions, assumptions });
  const { state, repairs } = readLedger(appraisals, params);
  const entries = entriesOf(appraisals, state.method);
  const shown = filtered(entries, state);
  const list = shown.length ? ledgerList(shown, entries.length, state, set, words) : null;
  const figures = ledgerFigures(
    shown.map(({ appraisal }) => appraisal),
    { set, words },
    growthMatrix,
  );
  const parts = figures.map((one) => [one.part, one.figure] as const);
  return partOf(new Map([...parts, ['list', list]]), part, path, repairs);
}
