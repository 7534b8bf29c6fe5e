import fc from 'fast-check';
import { fitName } from './fit-name';
import { endRoom } from './plugins/end-labels';

/** A letter is one wide. */
const measure = (text: string) => Array.from(text).length;
const linesOf = (name: string, width: number, lines: number) =>
  fitName(name, { width, lines }, measure);

describe('a name in its room', () => {
  it('is one line where it fits, and more between words and behind hyphens', () => {
    expect(linesOf('Liaoning', 10, 3)).toEqual(['Liaoning']);
    expect(linesOf('Upper Lake District', 12, 3)).toEqual(['Upper Lake', 'District']);
    expect(linesOf('Mecklenburg-Vorpommern', 14, 2)).toEqual(['Mecklenburg-', 'Vorpommern']);
    expect(linesOf('Trentino-Alto Adige/Südtirol', 20, 2)).toEqual([
      'Trentino-Alto Adige/',
      'Südtirol',
    ]);
    expect(linesOf('内蒙古自治区', 3, 2)).toEqual(['内蒙古', '自治区']);
  });

  it('says what is cut off', () => {
    expect(linesOf('Upper Lake District', 12, 1)).toEqual(['Upper Lake…']);
    expect(linesOf('Upper Lake District of the North', 12, 2)).toEqual([
      'Upper Lake',
      'District of…',
    ]);
    expect(linesOf('Llanfairpwllgwyngyll', 8, 3)).toEqual(['Llanfai…']);
  });

  it('never stands beyond its room, has no more lines than that, and is whole where nothing is cut', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60 }),
        fc.integer({ min: 2, max: 40 }),
        fc.integer({ min: 1, max: 4 }),
        (name, width, lines) => {
          const fitted = linesOf(name, width, lines);
          expect(fitted.length).toBeLessThanOrEqual(lines);
          for (const line of fitted) expect(measure(line)).toBeLessThanOrEqual(width);
          const squeezed = (text: string) => text.replace(/\s+/g, '');
          if (!fitted.some((line) => line.endsWith('…')))
            expect(squeezed(fitted.join(''))).toBe(squeezed(name));
        },
      ),
    );
  });
});

it('names at the ends of lines have what they want, as far as most of the width is the plot’s', () => {
  expect(endRoom(80, 324)).toBe(80);
  expect(endRoom(500, 324)).toBeLessThan(324 / 2);
  expect(endRoom(500, 1200)).toBeLessThan(1200 / 4);
});
