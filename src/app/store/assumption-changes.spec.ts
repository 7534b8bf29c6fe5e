import fc from 'fast-check';
import { anyAssumptions } from '../../testing/assumptions';
import { applyChange, inverseOf } from './assumption-changes';

describe('a change to a list of assumptions', () => {
  it('is taken back to the letter, whatever it was', () => {
    const changes = fc.record({ put: anyAssumptions, drop: fc.array(fc.nat(8)) });
    fc.assert(
      fc.property(anyAssumptions, changes, fc.nat(8), (list, { put, drop }, some) => {
        const known = list.slice(0, some).map((one) => ({ ...one, on: !one.on }));
        const fresh = put.filter(({ id }) => !list.some((one) => one.id === id));
        const dropped = drop.flatMap((at) => list.slice(some)[at]?.id ?? []);
        const change = {
          put: [...known, ...fresh].map((one) => ({ one })),
          drop: dropped,
        };
        expect(applyChange(applyChange(list, change), inverseOf(list, change))).toEqual(list);
      }),
    );
  });
});
