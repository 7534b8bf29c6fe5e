import fc from 'fast-check';
import type { Assumption, Draft } from '../app/domain/assumption';
import { NAME_MOST, oneLine, SOURCE_MOST, YEARS } from '../app/domain/read-assumption';

/** An assumption in a test: a baseline of 39 % in 2012 unless something else is said. */
export function assumption(parts: Partial<Assumption> = {}): Assumption {
  const figure = { what: 'baseline', value: 39, unit: 'percent', year: 2012, region: 'CN-OIC' };
  const rest = { source: null, name: '', made: '2026-11-24T14:00:00.000Z', on: true };
  const target = 'target-services-share-2017';
  return { id: 'one', target, ...figure, ...rest, ...parts } as Assumption;
}

const texts = (most: number) =>
  fc.string({ unit: 'grapheme', maxLength: most }).map((text) => oneLine(text).slice(0, most));
const lines = (most: number) => texts(most).filter((text) => oneLine(text) === text);
const codes = fc.stringMatching(/^[a-z][a-z0-9-]{0,30}$/);
const years = fc.integer({ min: YEARS.from, max: YEARS.to });
const values = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const figures = { value: values, unit: codes, year: years, region: codes };
const notes = {
  source: fc.option(lines(SOURCE_MOST).filter((text) => text !== '')),
  name: lines(NAME_MOST),
};
const one = <const What extends string>(what: What) => fc.constant(what);

const drafts: fc.Arbitrary<Draft> = fc.oneof(
  fc.record({ what: one('baseline'), ...figures, ...notes }),
  fc.record({ what: one('outcome'), ...figures, ...notes }),
  fc.record({ what: one('horizon'), year: years, ...notes }),
  fc.record({ what: one('start'), year: years, ...notes }),
  fc.record({ what: one('population'), region: codes, ...notes }),
);

const times = fc
  .date({ min: new Date('1970-01-01'), max: new Date('9999-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Every kind, with whatever texts and figures a reader may have written. */
export const anyAssumption: fc.Arbitrary<Assumption> = fc
  .tuple(drafts, fc.record({ id: codes, target: codes, made: times, on: fc.boolean() }))
  .map(([draft, rest]) => ({ ...draft, ...rest }));

/** Up to six, no two with one id. */
export const anyAssumptions: fc.Arbitrary<readonly Assumption[]> = fc.uniqueArray(anyAssumption, {
  maxLength: 6,
  selector: ({ id }) => id,
});
