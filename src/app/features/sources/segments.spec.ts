import fc from 'fast-check';
import type { AnchorFinding } from '../../domain/anchor';
import { segmentsOf, windowAt, windowsOf } from './segments';

const finding = (claim: string, start: number, end: number, isMoved = false): AnchorFinding => ({
  claim,
  state: isMoved ? 'moved' : 'anchored',
  quote: null,
  position: { start, end },
  paragraph: 1,
});
const TEXT = 'Growth was 5.7, 6.5 and 3 percent.';
const shownAs = (findings: readonly AnchorFinding[], from = 0) =>
  segmentsOf(TEXT, from, findings, null).map(({ text, claims }) => [text, ...claims]);

describe('a paragraph with highlights', () => {
  it('is one run where nothing is highlighted', () => {
    expect(shownAs([])).toEqual([[TEXT]]);
    expect(shownAs([finding('elsewhere', 100, 120)])).toEqual([[TEXT]]);
  });

  it('is cut where phrases begin and end, also where they overlap', () => {
    expect(shownAs([finding('a', 7, 19), finding('b', 11, 33)])).toEqual([
      ['Growth '],
      ['was ', 'a'],
      ['5.7, 6.5', 'a', 'b'],
      [' and 3 percent', 'b'],
      ['.'],
    ]);
  });

  it('has the part of a phrase that began in the paragraph before', () => {
    expect(shownAs([finding('a', 40, 56)], 50)).toEqual([
      ['Growth', 'a'],
      [' was 5.7, 6.5 and 3 percent.'],
    ]);
  });

  it('shows what is moved where both kinds lie over each other', () => {
    const [, , both] = segmentsOf(TEXT, 0, [finding('a', 0, 6), finding('b', 3, 10, true)], null);
    expect([both?.state, segmentsOf(TEXT, 0, [finding('a', 0, 6)], null)[0]?.state]).toEqual([
      'moved',
      'anchored',
    ]);
  });

  it('loses no letter, and no part of a phrase, whatever lies over what', () => {
    const place = fc.tuple(fc.nat(60), fc.nat(60)).filter(([a, b]) => a < b);
    fc.assert(
      fc.property(fc.array(place), fc.option(place), fc.nat(30), (places, hit, from) => {
        const findings = places.map(([start, end], n) => finding(String(n), start, end));
        const segments = segmentsOf(TEXT, from, findings, hit && { start: hit[0], end: hit[1] });
        expect(segments.map(({ text }) => text).join('')).toBe(TEXT);
        expect(segments.every(({ at, text }) => TEXT.startsWith(text, at))).toBe(true);
        for (const { claim, position } of findings) {
          const [start, end] = [position!.start - from, position!.end - from];
          const mine = segments.filter(({ claims }) => claims.includes(claim));
          const words = TEXT.slice(Math.max(0, start), Math.max(0, end));
          expect(mine.map(({ text }) => text).join('')).toBe(words);
          if (words) expect(mine[0]?.begins).toBe(true);
        }
      }),
    );
  });
});

describe('a long document', () => {
  it('is laid out a window at a time, and each paragraph stands in one', () => {
    const lengths = fc.array(fc.constantFrom(0, 10, 3000, 8000), { minLength: 1, maxLength: 600 });
    fc.assert(
      fc.property(lengths, (sizes) => {
        const paragraphs = sizes.map((size) => 'x'.repeat(size));
        const starts = windowsOf(paragraphs);
        expect(starts[0]).toBe(0);
        starts.forEach((start, at) => {
          const inside = paragraphs.slice(start, starts[at + 1]);
          expect(inside.length).toBeGreaterThan(0);
          expect(inside.join('').length).toBeLessThanOrEqual(40_000);
          expect(windowAt(starts, start + 1)).toBe(at);
          expect(windowAt(starts, start + inside.length)).toBe(at);
        });
      }),
      { numRuns: 30 },
    );
  });
});
