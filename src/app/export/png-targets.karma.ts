import { en } from '../../i18n/en';
import { enJudging } from '../../i18n/en-judging';
import { enComparing } from '../../i18n/en-comparing';
import { enLater } from '../../i18n/en-later';
import { appraisalIn } from '../../testing/appraisals';
import { SET } from '../../testing/bundled-package';
import { canvasPicture, colorAt, countOf } from '../../testing/pixels';
import { keepTexts } from '../../testing/written';
import { targetBullet } from '../charts/target-bullet';
import type { Figure } from '../charts/spec';
import { LIGHT, regionColor } from '../charts/theme';
import { toCanvas } from './png';

const STAMP = 'Regional Indicators, 1 July 2026';
const color = regionColor(LIGHT, 'CN-OIC');

/** The share of services with a figure that the analyst assumes, or has from a source. */
const figure =
  (source?: string): Figure =>
  (theme) => {
    const outcome = { what: 'outcome', value: 42.1, unit: 'percent', year: 2015 } as const;
    const supplied = [{ ...outcome, region: 'CN-OIC', ...(source ? { source } : {}) }];
    const appraisal = appraisalIn(SET, 'target-services-share-2017', supplied);
    return targetBullet(appraisal, {
      set: SET,
      words: { ...en, ...enLater, ...enComparing, ...enJudging },
      theme,
    });
  };

async function paint(shown: Figure, scale: 1 | 2 | 3) {
  const canvas = await toCanvas(shown, { size: 'slide', scale, theme: 'light', stamp: STAMP });
  return canvasPicture(canvas);
}

/** How often the bar's colour begins anew in each row of pixels, at most. */
function mostStripes(picture: ImageData): number {
  const rows = Array.from({ length: picture.height }, (_, y) => {
    const inked = Array.from({ length: picture.width }, (_, x) => colorAt(picture, x, y) === color);
    return inked.filter((ink, x) => ink && !inked[x - 1]).length;
  });
  return Math.max(...rows);
}

describe('a PNG of a bullet', () => {
  for (const scale of [1, 3] as const) {
    it(`hatches what is assumed, as fine at a scale of ${scale} as at any other`, async () => {
      const [hatched, filled] = [
        await paint(figure(), scale),
        await paint(figure('a book'), scale),
      ];
      expect(mostStripes(filled)).toBe(1);
      // Stripes six pixels apart across most of the plot; their slopes are no exact colour at a scale of one.
      expect(mostStripes(hatched)).toBeGreaterThan(100);
      expect(countOf(hatched, color)).toBeLessThan(countOf(filled, color) * 0.6);
    });
  }

  it('writes the assumption below it', async () => {
    const written = keepTexts();
    await paint(figure(), 1);
    const words = written.map(({ text }) => text).join(' ');
    expect(words).toContain('Outcome 42.1\u00a0% in 2015 assumed by the analyst.');
    expect(words).toContain('42.1\u00a0% in 2015 (assumed)');
  });
});
