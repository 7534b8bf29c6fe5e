import { release } from './release';

describe('memory that is given back', () => {
  it('is that of arrays that have their buffer to themselves', () => {
    const values = Float64Array.of(1, 2, 3);
    release(values);
    expect(values).toHaveLength(0);
  });

  it('is never that of a part, whose rest others may still read', () => {
    const chunk = Uint8Array.of(1, 2, 3, 4);
    release(chunk.subarray(0, 2));
    expect([...chunk]).toEqual([1, 2, 3, 4]);
  });
});
