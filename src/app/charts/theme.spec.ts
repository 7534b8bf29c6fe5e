import { realSet } from '../../testing/package-files';
import { DARK, LIGHT, regionColor, regionColors } from './theme';

/** Relative luminance of an sRGB colour, as WCAG 2 defines it. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

describe.each([LIGHT, DARK])('the colours of the $scheme theme', (theme) => {
  it('show every mark at 3:1 or more against the ground', () => {
    const marks = [...theme.regions, theme.nation, theme.accent, theme.rule];
    expect(marks.filter((color) => contrast(color, theme.ground) < 3)).toEqual([]);
  });

  it('show every word at 4.5:1 or more against the ground', () => {
    const texts = [theme.text, theme.muted];
    expect(texts.filter((color) => contrast(color, theme.ground) < 4.5)).toEqual([]);
  });

  it('give every region of the package one, and grey to the nation alone', () => {
    for (const id of realSet().regions.keys()) {
      const color = regionColor(theme, id);
      expect(color).toMatch(/^#[0-9a-f]{6}$/);
      expect(color === theme.nation).toBe(id === 'CN');
    }
  });

  it('tell ten regions of one chart apart, and leave those of the documents theirs', () => {
    const ids = ['Xanadu', 'Gondor', 'Lilliput', 'Narnia', 'Elbonia', 'Shire', 'CN-SX', 'CN-HE'];
    const colorOf = regionColors(theme, [...ids, 'CN-LN', 'CN', 'CN-HL']);
    const colors = [...ids, 'CN-LN', 'CN-HL'].map(colorOf);
    expect(new Set(colors).size).toBe(10);
    expect(colors.slice(-2)).toEqual(['CN-LN', 'CN-HL'].map((id) => regionColor(theme, id)));
    expect(colorOf('CN')).toBe(theme.nation);
    expect(colors[0]).toBe(regionColor(theme, 'Xanadu'));
  });

  it('do not change when a region joins at the end, nor with a region too many', () => {
    const ids = Array.from({ length: 30 }, (_, at) => `R${String(at)}`);
    const [few, all] = [regionColors(theme, ids.slice(0, 4)), regionColors(theme, ids)];
    expect(ids.slice(0, 4).map(few)).toEqual(ids.slice(0, 4).map(all));
    const ofDocuments = ['CN-HL', 'CN-JL', 'CN-LN', 'CN-NE'].map((id) => regionColor(theme, id));
    expect(ofDocuments).not.toEqual(expect.arrayContaining([all('R5')]));
    expect(all('R29')).toBe(regionColor(theme, 'R29'));
  });
});
