import { en } from '../../i18n/en';
import { enJudging } from '../../i18n/en-judging';
import { enComparing } from '../../i18n/en-comparing';
import { enLater } from '../../i18n/en-later';
import type { Supplied } from '../../testing/appraisals';
import { appraisalIn, goldenCase, goldenSet } from '../../testing/appraisals';
import { SET } from '../../testing/bundled-package';
import { holdsGolden } from '../../testing/goldens';
import type { Appraisal } from '../domain/appraisal';
import { progressOf } from '../domain/progress';
import type { ChartSpec } from './spec';
import { targetBullet } from './target-bullet';
import { growthMatrix } from './target-matrix';
import type { TargetContext } from './target-text';
import { targetTrajectory } from './target-trajectory';
import { LIGHT } from './theme';

const context: TargetContext = {
  set: SET,
  words: { ...en, ...enLater, ...enComparing, ...enJudging },
  theme: LIGHT,
};
const made: TargetContext = { ...context, set: goldenSet() };

const shares: readonly Supplied[] = [
  { what: 'baseline', value: 39, unit: 'percent', year: 2012, region: 'CN-OIC' },
  { what: 'outcome', value: 42.1, unit: 'percent', year: 2015, region: 'CN-OIC' },
];
const assumed = () => appraisalIn(SET, 'target-services-share-2017', shares);

function trajectory(appraisal: Appraisal, within: TargetContext): ChartSpec {
  const spec = targetTrajectory(appraisal, within, { method: 'linear-pace' });
  if (!spec) throw new Error('there is nothing to draw');
  return spec;
}

/** Drawings of targets, from cases that show what is their own: a rule, a band, a gap, an assumption. */
const DRAWINGS: Readonly<Record<string, readonly [Appraisal, (shown: Appraisal) => ChartSpec]>> = {
  bullet: [goldenCase(), (shown) => targetBullet(shown, made)],
  'bullet-range': [
    appraisalIn(SET, 'target-gdp-growth-2017-heilongjiang'),
    (shown) => targetBullet(shown, context),
  ],
  'bullet-about': [
    appraisalIn(SET, 'target-gdp-growth-2015-china'),
    (shown) => targetBullet(shown, context),
  ],
  'bullet-supplied': [
    appraisalIn(
      SET,
      'target-services-share-2017',
      shares.map((one) => (one.what === 'baseline' ? { ...one, source: 'a book' } : one)),
    ),
    (shown) => targetBullet(shown, context),
  ],
  'bullet-assumed': [assumed(), (shown) => targetBullet(shown, context)],
  trajectory: [goldenCase(), (shown) => trajectory(shown, made)],
  'trajectory-assumed': [assumed(), (shown) => trajectory(shown, context)],
};

/** The same with another latest figure. */
function slipped(appraisal: Appraisal): Appraisal {
  const observations = appraisal.track.observations.map((point) => ({
    ...point,
    value: point.value * 0.9,
  }));
  const track = { ...appraisal.track, observations };
  return { ...appraisal, track, progress: progressOf(track) };
}

describe('the picture of a target’s', () => {
  for (const [name, [appraisal, draw]] of Object.entries(DRAWINGS)) {
    holdsGolden(
      name,
      () => draw(appraisal),
      () => draw(slipped(appraisal)),
    );
  }
  holdsGolden('matrix', () => {
    const ids = ['2015-liaoning', '2017-heilongjiang', '2015-china'];
    return growthMatrix(
      ids.map((id) => appraisalIn(SET, `target-gdp-growth-${id}`)),
      context,
    );
  });
});
