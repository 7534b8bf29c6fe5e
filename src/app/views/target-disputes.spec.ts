import { en } from '../../i18n/en';
import { zh } from '../../i18n/zh';
import { appraisalIn } from '../../testing/appraisals';
import type { ClaimParts } from '../../testing/claim-set';
import { claimSet, period } from '../../testing/claim-set';
import { targetContext } from '../../testing/figures';
import { appraiseAll } from '../domain/appraisal';
import { entriesOf } from '../domain/ledger';
import { ledgerRow } from './ledger-rows';
import { targetBullet } from '../charts/target-bullet';
import { growthMatrix } from '../charts/target-matrix';
import { targetTrajectory } from '../charts/target-trajectory';
import { LIGHT } from '../charts/theme';

const GOAL: ClaimParts = { id: 'goal', value: 6, operator: 'ge', target: {} };
const EARLY: ClaimParts = { id: 'one', value: 5.7, source: 'early' };
const LATE: ClaimParts = { id: 'two', value: 6.1, source: 'late' };
const NOTE =
  'Liaoning, 2015: sources disagree. 6.1\u00a0% (late, 1 March 2018) is shown; also stated: 5.7\u00a0% (early, 1 March 2016).';

function drawn(claims: readonly ClaimParts[], words = en) {
  const set = claimSet({ claims });
  const context = targetContext(words, LIGHT, set);
  return {
    bullet: targetBullet(appraisalIn(set, 'goal'), context),
    matrix: growthMatrix(appraiseAll(set, { companions: true, assumptions: [] }), context),
  };
}

describe('a target of whose figure sources disagree', () => {
  it('says below bullet and matrix who states what, since another figure might turn the verdict', () => {
    const { bullet, matrix } = drawn([GOAL, EARLY, LATE]);
    expect(bullet.notes).toContain(NOTE);
    expect(matrix.notes).toContain(NOTE);
  });

  it('says it in Chinese', () => {
    const { bullet } = drawn([GOAL, EARLY, LATE], zh);
    expect(bullet.notes.join()).toContain('来源不一致');
  });

  it('says nothing where all sources state the same', () => {
    const { bullet, matrix } = drawn([GOAL, EARLY, { ...LATE, value: 5.7 }]);
    expect([...bullet.notes, ...matrix.notes].join()).not.toContain('5.7\u00a0% (');
  });

  it('calls vintages of one figure by that name', () => {
    const { bullet } = drawn([GOAL, EARLY, { ...LATE, revises: 'one' }]);
    expect(bullet.notes.join()).toContain('is shown; other vintages: 5.7\u00a0% (early');
  });
});

describe('a target whose own baseline another source contradicts', () => {
  const baseline = { baselineBasis: 'stated', baselinePeriod: period('2012'), baselineValue: 40 };
  const share = { unit: 'tonnes', indicator: 'oil' } as const;
  const set = claimSet({
    indicators: [{ id: 'oil', measure: 'level', unit: 'tonnes', concept: 'oil' }],
    claims: [
      { ...GOAL, ...share, value: 32, target: { ...baseline, baselineBasis: 'stated' } },
      { ...EARLY, ...share, value: 41, period: '2012' },
      { ...LATE, ...share, value: 33 },
    ],
  });

  const context = targetContext(en, LIGHT, set);

  it('keeps the target’s own, and says so below the way', () => {
    const way = targetTrajectory(appraisalIn(set, 'goal'), context, { method: 'linear-pace' });
    expect(way?.notes.join()).toMatch(
      /Liaoning, 2012: sources disagree\. 40.* \(document, 1 March 2014\) is shown; also stated: 41.* \(early, 1 March 2016\)\./,
    );
  });

  it('has both figures in its row of the list', () => {
    const [entry] = entriesOf(
      appraiseAll(set, { companions: true, assumptions: [] }),
      'linear-pace',
    );
    const row = entry && ledgerRow(entry, set, context.words);
    expect(row?.baselineAlso).toMatch(/^also stated: 41/);
    expect(row?.latestAlso).toBeNull();
  });
});
