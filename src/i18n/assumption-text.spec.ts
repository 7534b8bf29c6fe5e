import { assumption } from '../testing/assumptions';
import { realSet } from '../testing/package-files';
import { plain } from '../testing/roles';
import { targetsOf } from '../app/domain/target';
import { sayAssumption } from './assumption-text';
import { en } from './en';
import { enJudging } from './en-judging';
import { enComparing } from './en-comparing';
import { enLater } from './en-later';
import { zh } from './zh';
import { zhJudging } from './zh-judging';
import { zhComparing } from './zh-comparing';
import { zhLater } from './zh-later';

const set = realSet();
const services = targetsOf(set).find(({ claim }) => claim.id === 'target-services-share-2017');

/** In English and Chinese. */
function said(parts: object, target = services ?? null): readonly string[] {
  const one = assumption(parts);
  return [
    { ...en, ...enLater, ...enComparing, ...enJudging },
    { ...zh, ...zhLater, ...zhComparing, ...zhJudging },
  ].map((words) => plain(sayAssumption(one, target, set, words)));
}

describe('an assumption as a sentence', () => {
  it('says whose it is where nobody else states it', () => {
    expect(said({})).toEqual([
      'Baseline 39 % in 2012 assumed by the analyst',
      '2012年基期值39%，由分析人员假定',
    ]);
  });

  it('names its source where it has one', () => {
    const source = 'Yearbook 2018';
    expect(said({ what: 'outcome', value: 44, year: 2017, source })).toEqual([
      'Outcome 44 % in 2017 according to Yearbook 2018, supplied by the analyst',
      '2017年实际值44%，据Yearbook 2018，由分析人员补充',
    ]);
  });

  it('says whose figure it is where that is not the target’s region', () => {
    expect(said({ region: 'CN-LN' })).toEqual([
      'Baseline 39 % in 2012 (Liaoning) assumed by the analyst',
      '2012年基期值39%（辽宁），由分析人员假定',
    ]);
  });

  it.each([
    [
      { what: 'horizon', year: 2020 },
      'Horizon 2020 assumed by the analyst',
      '目标期2020年，由分析人员假定',
    ],
    [
      { what: 'start', year: 2013, source: 'the plan' },
      'First year 2013 according to the plan, supplied by the analyst',
      '起始年份2013年，据the plan，由分析人员补充',
    ],
    [
      { what: 'population', region: 'CN' },
      'China in place of Old industrial cities (plan of 2013), assumed by the analyst',
      '以中国代替老工业城市，由分析人员假定',
    ],
  ])('speaks of years and populations too: %j', (parts, english, chinese) => {
    expect(said(parts)).toEqual([english, chinese]);
  });

  it('rounds nothing that the analyst wrote', () => {
    expect(said({ value: 39.123456 })[0]).toContain('39.123456 %');
    expect(said({ value: 13_000_000, unit: 'persons' })[0]).toContain('13 million persons');
  });

  it('names an index as one, and what the data do not list by its code', () => {
    expect(said({ value: 100, unit: 'index' })[0]).toContain('Baseline index 100 in 2012');
    expect(said({ unit: 'gallons', region: 'ATLANTIS' }, null)[0]).toBe(
      'Baseline 39 gallons in 2012 (ATLANTIS) assumed by the analyst',
    );
  });
});
