import { readAssumptionLink } from '../../../src/app/domain/assumption-text';
import type { Assumption } from '../../../src/app/domain/assumption';
import type { Boundaries } from '../../../src/app/domain/boundaries';
import type { ClaimSet } from '../../../src/app/domain/claim-set';
import type { Region } from '../../../src/app/domain/region';
import type { Figure } from '../../../src/app/charts/spec';
import { figureOf } from '../../../src/app/views/figure-of';
import { repairText } from '../../../src/app/views/repair-text';
import type { ViewProblem } from '../../../src/app/views/view-ground';
import type { EveryWord } from '../../../src/i18n/every-word';
import { wrongInput } from '../stop';
import type { AskedFigure } from './views-at';

/** What all figures of a run are drawn from. */
export interface RenderGround {
  readonly set: ClaimSet;
  /** Every file of the package by its name: maps are among them. */
  readonly files: ReadonlyMap<string, string>;
}

export interface DrawnFigure {
  readonly figure: Figure;
  readonly set: ClaimSet;
  readonly assumptions: readonly Assumption[];
}

/** The figure of a view in the language of the words. Throws a `Stop` for what gives none, or not the one asked for. */
export async function figureAt(
  { from, view, saved }: AskedFigure,
  { set: packaged, files }: RenderGround,
  words: EveryWord,
): Promise<DrawnFigure> {
  const set = saved?.set ?? packaged;
  const linked = readAssumptionLink(view.params['assume'] ?? '');
  if (linked.faults.length)
    throw wrongInput(`“${from}”: its assumptions cannot be read. Copy the link anew.`);
  const assumptions = [...(saved?.assumptions ?? []), ...linked.assumptions].filter(({ on }) => on);
  const reading = await figureOf(view, {
    set,
    words,
    assumptions,
    boundaries: (regions) => boundariesOf(regions, files, words),
    statistics: null,
  });
  if (reading.kind !== 'figure') throw wrongInput(`“${from}”: ${problemText(reading)}`);
  const [first] = reading.repairs;
  // A page mends its address and says so; a picture has no place to say that it is of something else.
  if (first) {
    const why = repairText(first, words).replace(/[.。]$/, '');
    throw wrongInput(`“${from}” cannot be drawn as it stands: ${why}. Correct the address.`);
  }
  return { figure: reading.figure, set, assumptions };
}

function problemText(problem: ViewProblem): string {
  const { kind, value } = problem;
  switch (kind) {
    case 'no-page':
      return `no page with figures is at “${value}”. Those are /, /compare, /targets, /targets/<claim> and /claims.`;
    case 'no-part':
      return `the page has no figure “${value}”. Write one of these behind the #: ${problem.parts.join(', ')}.`;
    case 'no-target':
      return `“${value}” is the claim of no target. “ri targets” lists them.`;
    case 'no-dataset':
      return `the dataset “${value}” is in the browser that added it. Save its figure there, and give that file.`;
    case 'no-indicator':
      return `there is no indicator “${value}”.`;
    case 'nothing':
      return `the claims have nothing to draw at “${value}”.`;
  }
}

async function boundariesOf(
  regions: readonly Region[],
  files: ReadonlyMap<string, string>,
  words: EveryWord,
): Promise<Boundaries> {
  const [{ readBoundaries }, { SHIPPED_FILE, SHIPPED_ORIGIN }] = await Promise.all([
    import('../../../src/app/data-access/read-boundaries'),
    import('../../../src/app/data-access/shipped-map'),
  ]);
  const text = files.get(SHIPPED_FILE);
  if (text === undefined)
    throw wrongInput(`The package holds no ${SHIPPED_FILE}. Draw the tile map: view=tiles.`);
  const reading = readBoundaries(text, regions, SHIPPED_ORIGIN);
  if (reading.kind === 'fault')
    throw wrongInput(`${SHIPPED_FILE}: ${words.maps.faults[reading.fault.code](reading.fault)}`);
  return reading.boundaries;
}
