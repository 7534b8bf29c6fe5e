import { growthMatrix } from '../charts/target-matrix';
import { appraiseAll } from '../domain/appraisal';
import { companionsOn } from '../domain/companions';
import type { FigureView } from '../domain/figure-view';
import { entriesOf, filtered, readLedger } from '../domain/ledger';
import { ledgerFigures } from './ledger-figures';
import type { ViewGround, ViewReading } from './view-ground';
import { partOf } from './view-ground';

/** A figure of the list of targets, of those that its address lets through: `matrix`, or `index-2012-2017`. */
export function ledgerView(
  { path, params, part }: FigureView,
  { set, words, assumptions }: ViewGround,
): ViewReading {
  const companions = companionsOn(params['companions']);
  const appraisals = appraiseAll(set, { companions, assumptions });
  const { state, repairs } = readLedger(appraisals, params);
  const shown = filtered(entriesOf(appraisals, state.method), state);
  const figures = ledgerFigures(
    shown.map(({ appraisal }) => appraisal),
    { set, words },
    growthMatrix,
  );
  return partOf(new Map(figures.map((one) => [one.part, one.figure])), part, path, repairs);
}
