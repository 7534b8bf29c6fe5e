import fc from 'fast-check';
import { ordered, ranksOfNumbers, ranksOfTexts } from './claim-order';
import { byCode } from './order';
import { atOnce } from './slices';

const anyNumber = fc.oneof(fc.integer({ min: -3, max: 3 }), fc.constantFrom(-Infinity, 0.5, 1e12));

describe('the order of claims by a column', () => {
  it('is that of their figures, up and down; those that tie keep the order of the package', () => {
    fc.assert(
      fc.property(fc.array(anyNumber), fc.func(fc.boolean()), (keys, keeps) => {
        const ranks = atOnce(ranksOfNumbers(Float64Array.from(keys)));
        const kept = [...keys.keys()].filter((at) => keeps(at));
        const key = (at: number) => keys[at] ?? NaN;
        const compare = (a: number, b: number) => (key(a) === key(b) ? 0 : key(a) - key(b));
        const positions = Uint32Array.from(kept);
        expect([...ordered(positions, ranks, 'asc')]).toEqual(kept.toSorted(compare));
        expect([...ordered(positions, ranks, 'desc')]).toEqual(
          kept.toSorted((a, b) => compare(b, a)),
        );
      }),
    );
  });

  it('is that of the reader’s language for words', () => {
    const texts = ['zebra', 'Äpfel', 'apple', 'zebra'];
    const { compare } = new Intl.Collator('en');
    const ranks = atOnce(ranksOfTexts(texts, compare));
    expect([...ordered(Uint32Array.of(0, 1, 2, 3), ranks, 'asc')]).toEqual([1, 2, 0, 3]);
    const byCodes = atOnce(ranksOfTexts(texts, byCode));
    expect([...ordered(Uint32Array.of(0, 1, 2, 3), byCodes, 'asc')]).toEqual([2, 0, 3, 1]);
  });
});
