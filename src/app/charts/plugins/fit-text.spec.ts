import fc from 'fast-check';
import { balanced, commonSize, fits, inLines } from './fit-text';

/** Letters half as wide as high. */
const unit = (text: string) => text.length * 0.5;
const room = { width: 40, most: 13, least: 10 };
const words = fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { minLength: 1, maxLength: 5 });

describe('texts on cells', () => {
  it('have one size, the largest at which all fit', () => {
    expect(commonSize(['6', '5.7'], room, unit)).toBe(13);
    // Seven letters at 11.4 take 40 pixels.
    expect(commonSize(['6', '−1234.5'], room, unit)).toBeCloseTo(11.43, 2);
  });

  it('keep the least size where some are too wide, and are none where all are', () => {
    expect(commonSize(['6', '123456789'], room, unit)).toBe(10);
    expect(fits('123456789', 10, room, unit)).toBe(false);
    expect(fits('12345678', 10, room, unit)).toBe(true);
    expect(commonSize(['123456789'], room, unit)).toBeNull();
    expect(commonSize([], room, unit)).toBeNull();
  });

  it('break between words where the longer line is shortest', () => {
    expect(balanced('Inner Mongolia', unit)).toEqual(['Inner', 'Mongolia']);
    expect(balanced('other old industrial bases', unit)).toEqual(['other old', 'industrial bases']);
    expect(balanced('Heilongjiang', unit)).toEqual(['Heilongjiang']);
  });

  it('stand in one line where they fit, else in two, else not at all', () => {
    expect(inLines('no claim', room, unit)).toEqual({ lines: ['no claim'], size: 10 });
    expect(inLines('other unit', room, unit)).toEqual({ lines: ['other', 'unit'], size: 13 });
    expect(inLines('companions off', room, unit)).toBeNull();
  });

  it('lose no word when they break, and never leave their room', () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 5, max: 200 }), (list, width) => {
        const text = list.join(' ');
        const fit = inLines(text, { ...room, width }, unit);
        if (!fit) return;
        expect(fit.lines.join(' ')).toBe(text);
        expect(fit.size).toBeGreaterThanOrEqual(10);
        for (const line of fit.lines) {
          expect(unit(line) * fit.size).toBeLessThanOrEqual(width + 1e-9);
        }
      }),
    );
  });
});
