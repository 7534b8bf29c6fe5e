import { en } from '../../i18n/en';
import { enComparing } from '../../i18n/en-comparing';
import { enLater } from '../../i18n/en-later';
import { zh } from '../../i18n/zh';
import { zhComparing } from '../../i18n/zh-comparing';
import { zhLater } from '../../i18n/zh-later';
import { growth } from '../../testing/figures';
import { realSet } from '../../testing/package-files';
import { shippedBoundaries } from '../../testing/shipped-boundaries';
import type { Boundaries } from '../domain/boundaries';
import { boundaryMap } from './boundary-map';
import { DARK, LIGHT } from './theme';
import { USUAL_WAY } from './way-options';

const provinces = [...realSet().regions.values()].filter(({ level }) => level === 'province');

function map(
  regions: readonly string[],
  boundaries = shippedBoundaries(),
  lang: 'en' | 'zh' = 'en',
) {
  const words =
    lang === 'en' ? { ...en, ...enLater, ...enComparing } : { ...zh, ...zhLater, ...zhComparing };
  const comparison = growth({ regions, periods: ['2015'] });
  return boundaryMap(boundaries)(
    comparison,
    { set: realSet(), words, theme: LIGHT },
    USUAL_WAY,
    600,
  );
}

interface Shape {
  readonly feature: { readonly properties: { readonly region: string } };
  readonly value: number | null;
}

const shapesOf = ({ config }: ReturnType<typeof map>) =>
  (config.data.datasets[0]?.data ?? []) as unknown as readonly Shape[];

describe('the boundary map', () => {
  it.each(provinces.map(({ id, name }) => [name.en, id]))('has a shape for %s', (_name, id) => {
    expect(shapesOf(map([id])).map(({ feature }) => feature.properties.region)).toEqual([id]);
  });

  it('gives each shape the figure of its own region, and a gap none', () => {
    const spec = map(['CN-LN', 'CN-AH', 'CN-HL']);
    expect(shapesOf(spec).map(({ feature, value }) => [feature.properties.region, value])).toEqual([
      ['CN-LN', 3],
      ['CN-AH', null],
      ['CN-HL', 5.7],
    ]);
    expect(spec.marks.map(({ text, isGap }) => [text, isGap])).toEqual([
      ['Liaoning, 2015: 3\u00a0%', false],
      ['Anhui, 2015: no claim', true],
      ['Heilongjiang, 2015: 5.7\u00a0%', false],
    ]);
  });

  it('never colours a gap', () => {
    const colors = map(['CN-LN', 'CN-AH', 'CN-HL']).config.data.datasets[0]?.backgroundColor;
    expect((colors as readonly string[])[1]).toBe(LIGHT.ground);
    expect((colors as readonly string[])[0]).not.toBe(LIGHT.ground);
    expect(DARK.ground).not.toBe(LIGHT.ground);
  });

  it('says where the boundaries come from and that they imply no position, in both languages', () => {
    expect(map(['CN-LN']).notes[0]).toBe(
      'Boundaries: Natural Earth (public domain), simplified. They imply no position on any border or on the status of any territory.',
    );
    expect(map(['CN-LN'], shippedBoundaries(), 'zh').notes[0]).toContain(
      '不代表对任何边界或领土地位的立场',
    );
  });

  it('names what has no shape in a file of the reader’s own, and keeps it in the table', () => {
    const { features } = shippedBoundaries();
    const own: Boundaries = {
      ...shippedBoundaries(),
      features: features.filter(({ properties }) => properties.region !== 'CN-LN'),
      origin: { kind: 'own', title: 'mine.geojson', licence: null },
      unmatched: ['Atlantis'],
    };
    const spec = map(['CN-LN', 'CN-HL'], own);
    expect(spec.notes.join(' ')).toContain('“mine.geojson”');
    expect(spec.notes).toContain('Without a shape in this file: Liaoning.');
    expect(spec.notes).toContain('No region matches: Atlantis.');
    expect(spec.table.rows.map(({ head }) => head)).toContain('Liaoning');
    expect(spec.marks).toHaveLength(1);
  });

  it('shows one period, and says so where it is given more', () => {
    const words = { ...en, ...enLater, ...enComparing };
    const comparison = growth({ periods: ['2014', '2015'] });
    expect(() =>
      boundaryMap(shippedBoundaries())(comparison, { set: realSet(), words, theme: LIGHT }),
    ).toThrow('A map shows one period, not 2');
  });
});
