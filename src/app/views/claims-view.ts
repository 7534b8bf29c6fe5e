import { inTurns } from '../charts/in-turns';
import { readClaimQuery } from '../domain/claim-query';
import { withoutCompanions, withoutOwnFigures } from '../domain/claim-set';
import { companionsOn } from '../domain/companions';
import type { FigureView } from '../domain/figure-view';
import { NO_CHANGES } from '../domain/workspace';
import { indexOf, searchClaims } from './claim-index';
import { chosenClaims } from './claim-lookup';
import { claimsFigure } from './claims-figure';
import type { ViewGround, ViewReading } from './view-ground';
import { partOf } from './view-ground';

/** The list of claims, `list`, as its address chooses and orders it. */
export async function claimsView(
  { path, params, part }: FigureView,
  { set, words, work = NO_CHANGES }: ViewGround,
): Promise<ViewReading> {
  const heard = withoutOwnFigures(
    companionsOn(params['companions']) ? set : withoutCompanions(set),
  );
  const { query, repairs } = readClaimQuery(set, params);
  const positions = await inTurns(
    (function* () {
      const { text } = query;
      const hits = text === '' ? null : yield* searchClaims(yield* indexOf(heard), text);
      return yield* chosenClaims(heard, { ...query, hits }, work, words);
    })(),
  );
  const list = positions.length ? claimsFigure(heard, positions, query, words) : null;
  return partOf(new Map([['list', list]]), part, path, repairs);
}
