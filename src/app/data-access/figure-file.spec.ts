import fc from 'fast-check';
import { en } from '../../i18n/en';
import { zh } from '../../i18n/zh';
import { FIGURE_NAMES, FIGURES } from '../../testing/figures';
import { goldenSet } from '../../testing/appraisals';
import { realSet } from '../../testing/package-files';
import type { ClaimSet } from '../domain/claim-set';
import type { FigureFile } from '../domain/figure-file';
import { FIGURE_MOST, sealed, withoutShown, writeFigureFile } from '../domain/figure-file';
import type { FigureToCarry } from '../domain/figure-file-carry';
import { carry } from '../domain/figure-file-carry';
import { readFigureView } from '../domain/figure-view';
import type { FigureReading } from './figure-file';
import { readFigureFile } from './figure-file';

type FigureName = keyof typeof FIGURES;

const setOf = (name: FigureName): ClaimSet =>
  name === 'target bullet' || name === 'target trajectory' ? goldenSet() : realSet();

function carried(name: FigureName, lang: 'en' | 'zh' = 'en'): FigureFile {
  const spec = FIGURES[name](lang === 'en' ? en : zh);
  return carry(spec, { view: null, set: setOf(name), lang, made: '2026-11-28' });
}

function opened(text: string) {
  const reading = readFigureFile(text);
  if (reading.kind === 'refused') throw new Error(JSON.stringify(reading.fault));
  return reading.figure;
}

const codeOf = (reading: FigureReading) =>
  reading.kind === 'refused' ? reading.fault.code : reading.kind;

const file = carried('bars');
const text = writeFigureFile(file);

describe.each(FIGURE_NAMES)('the file of the figure “%s”', (name) => {
  const spec = FIGURES[name](en);
  const read = opened(writeFigureFile(carried(name)));

  it('holds the claims behind marks, cells and finding, and no other', () => {
    const cells = spec.table.rows.flatMap((row) => row.cells);
    const named = [...spec.marks, ...cells, ...(spec.finding ?? [])].flatMap(
      ({ claims }) => claims,
    );
    const { shows }: FigureToCarry = spec;
    const inNotes = shows?.pair ? [shows.pair.difference, shows.pair.relative] : [];
    const all = [...named, ...inNotes.flatMap((claim) => claim?.id ?? [])];
    expect(new Set(read.set.byId.keys())).toEqual(new Set(all));
  });

  it('brings claims, sources, indicators, regions and units back as they were', () => {
    const set = setOf(name);
    for (const list of ['byId', 'sources', 'indicators', 'regions', 'units'] as const) {
      for (const [id, entry] of read.set[list]) expect(entry).toEqual(set[list].get(id));
    }
    for (const claim of read.set.claims) {
      expect(read.set.indicators.has(claim.indicator)).toBe(true);
      expect(read.set.sources.has(claim.source)).toBe(true);
    }
  });

  it('says what the picture says', () => {
    const { title, subtitle, source, notes, alt } = spec;
    expect(read.file.shown).toMatchObject({ title, subtitle, source, notes, alt });
    expect(read.file.shown?.table.rows.map(({ cells }) => cells.map((cell) => cell.text))).toEqual(
      spec.table.rows.map(({ cells }) => cells.map((cell) => cell.text)),
    );
    expect(read.file.citations?.map(({ id }) => id)).toEqual([...read.set.sources.keys()]);
  });
});

describe('the file of a figure', () => {
  it('is the same text for the same figure, and another for another day', () => {
    expect(writeFigureFile(carried('bars'))).toBe(text);
    const later = carry(FIGURES.bars(en), {
      view: null,
      set: realSet(),
      lang: 'en',
      made: '2026-11-29',
    });
    expect(later.digest).not.toBe(file.digest);
  });

  it('reads alike laid out for people, and in Chinese', () => {
    expect(opened(writeFigureFile(file, 'lines'))).toEqual(opened(text));
    expect(opened(writeFigureFile(carried('bars', 'zh'))).file.lang).toBe('zh');
  });

  it('names every choice of Compare, so that fewer claims do not mean other choices', () => {
    const view = readFigureView('/compare#figure');
    const spec = FIGURES.bars(en);
    const whole = carry(spec, { view, set: realSet(), lang: 'en', made: '2026-11-28' });
    expect(opened(writeFigureFile(whole)).view?.params).toEqual({
      indicator: 'gdp-growth',
      regions: 'CN-HL,CN-JL,CN-LN',
      periods: '2015',
      ref: 'CN',
      view: 'bars',
    });
  });

  it('for a link leaves out what follows from the rest, and reads by itself', () => {
    const { file: small, set } = opened(writeFigureFile(withoutShown(file)));
    expect([small.shown, small.citations]).toEqual([undefined, undefined]);
    expect(set).toEqual(opened(text).set);
    expect(writeFigureFile(small).length).toBeLessThan(0.8 * text.length);
  });
});

describe('what is no figure’s file', () => {
  const changed = (part: object): string => JSON.stringify({ ...file, ...part });
  const resealed = (part: object): string => writeFigureFile(sealed({ ...file, ...part }));

  it.each([
    ['a text that is no JSON', 'year;value', 'not-json'],
    ['one that stops in the middle', text.slice(0, text.length / 2), 'cut-off'],
    ['another program’s JSON', '{"version":"2.0","class":"dataset"}', 'other-format'],
    ['a list', '[]', 'other-format'],
    ['a newer version', changed({ version: 2 }), 'newer'],
    ['a version that is none', changed({ version: '1' }), 'bad-version'],
    ['a changed title', changed({ shown: { ...file.shown, title: 'Up!' } }), 'tampered'],
    ['a changed figure', text.replace('"value":3,', '"value":9,'), 'tampered'],
    ['one without its digest', changed({ digest: undefined }), 'tampered'],
    ['one that is too large', `{"a":"${'x'.repeat(FIGURE_MOST)}"}`, 'too-large'],
    ['one deeper than can be followed', `${'['.repeat(9e5)}${']'.repeat(9e5)}`, 'other-format'],
    [
      'depth within',
      `{"format":"regional-indicators/figure","version":1,"a":${'['.repeat(9e5)}${']'.repeat(9e5)}}`,
      'tampered',
    ],
    ['an address of another host', resealed({ view: '//elsewhere.example/x' }), 'bad-field'],
    ['a date that is none', resealed({ made: '2026-13-40' }), 'bad-field'],
    ['claims that are no list', resealed({ claims: {} }), 'bad-field'],
    ['a cell that is a list', resealed({ claims: [{ id: ['x'] }] }), 'bad-field'],
    [
      'a pick of a claim that is not there',
      resealed({ picks: { 'conflict:a': 'b' } }),
      'bad-field',
    ],
    ['assumptions that are none', resealed({ assumptions: [{ what: 'wish' }] }), 'bad-field'],
  ])('is refused by name: %s', (_, bad, code) => {
    expect(codeOf(readFigureFile(bad))).toBe(code);
  });

  it('is refused by row, field and value where a row is not as the package would take it', () => {
    const [first = {}, ...others] = file.claims;
    const claims = [{ ...first, value: 'many', unit: 'parsecs' }, ...others];
    const reading = readFigureFile(resealed({ claims }));
    expect(reading.kind === 'refused' && reading.fault).toMatchObject({
      code: 'bad-rows',
      rows: [
        {
          file: 'claims.csv',
          line: 1,
          label: first['id'],
          faults: [
            { code: 'unknown-reference', field: 'unit', value: 'parsecs', expected: 'units.csv' },
            { code: 'unit-differs', field: 'unit', value: 'parsecs', expected: 'percent' },
            { code: 'not-a-number', field: 'value', value: 'many' },
          ],
        },
      ],
    });
  });

  it('is refused, or reads the same, whichever byte is another', () => {
    const bytes = new TextEncoder().encode(writeFigureFile(file, 'lines'));
    const whole = opened(text);
    const place = fc.nat({ max: bytes.length - 1 });
    fc.assert(
      fc.property(place, fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const other = Uint8Array.from(bytes);
        other[at] = byte;
        const reading = readFigureFile(new TextDecoder().decode(other));
        if (reading.kind === 'read') expect(reading.figure).toEqual(whole);
      }),
      { numRuns: 1500 },
    );
  });

  it('never throws, whatever stands in its fields', () => {
    const anything = fc.dictionary(
      fc.constantFrom(...Object.keys(file), '__proto__'),
      fc.jsonValue({ maxDepth: 4 }),
    );
    fc.assert(
      fc.property(anything, (parts) => {
        const reading = readFigureFile(resealed(parts));
        expect(['read', 'refused']).toContain(reading.kind);
      }),
      { numRuns: 400 },
    );
  });
});
