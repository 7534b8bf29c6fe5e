import fc from 'fast-check';
import { realSet } from '../../testing/package-files';
import type { Named } from './search';
import { foldText, searchNames } from './search';

const { indicators, regions } = realSet();
const REGIONS: readonly Named[] = [...regions.values()].map(({ id, name, short, aliases }) => ({
  id,
  names: [name.en, name.zh, short.en, short.zh, ...aliases],
}));
const INDICATORS: readonly Named[] = [...indicators.values()].map(({ id, name }) => ({
  id,
  names: [name.en, name.zh],
}));

const ids = (found: readonly Named[]) => found.map(({ id }) => id);
const named = (...names: readonly string[]) =>
  names.map((name, at) => ({ id: String(at), names: [name] }));
const order = (query: string, ...names: readonly string[]) =>
  searchNames(named(...names), query).map(({ names: [name] }) => name);

describe('a folded text', () => {
  it.each([
    ['Ürümqi', 'urumqi'],
    ['GDP　增速', 'gdp 增速'],
    ['ＧＤＰ', 'gdp'],
    ['Ha’erbin', "ha'erbin"],
    ['Ha´erbin', "ha'erbin"],
    ['January–September', 'january-september'],
    ['−1.5', '-1.5'],
    ['“total output”', '"total output"'],
    ['  two\u00a0\n words ', 'two words'],
  ])('of “%s” is “%s”', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('stays as it is when folded again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a search by name', () => {
  it('finds Shanxi first and never its neighbour Shaanxi', () => {
    const found = ids(searchNames(REGIONS, 'shanxi'));
    expect(found[0]).toBe('CN-SX');
    expect(found).not.toContain('CN-SN');
    expect(ids(searchNames(REGIONS, 'Shaanxi'))).toEqual(['CN-SN']);
  });

  it('finds by either language, by alias and by a part of a name', () => {
    expect(ids(searchNames(REGIONS, '辽宁'))).toEqual(['CN-LN']);
    expect(ids(searchNames(REGIONS, 'dongbei'))).toEqual(['CN-NE']);
    expect(ids(searchNames(REGIONS, 'ha’er'))).toEqual(['CN-HL-HARBIN']);
    expect(ids(searchNames(REGIONS, '龙江'))).toEqual(['CN-HL']);
  });

  it('finds GDP growth before all else that speaks of GDP', () => {
    expect(ids(searchNames(INDICATORS, 'gdp'))[0]).toBe('gdp-growth');
    expect(ids(searchNames(INDICATORS, 'growth gdp'))[0]).toBe('gdp-growth');
    expect(ids(searchNames(INDICATORS, 'gdp增速'))[0]).toBe('gdp-growth');
  });

  it('puts the exact name first, then beginnings of names, of words, and the rest', () => {
    expect(order('an', 'Henan', 'Great An', 'Anhui', 'An')).toEqual([
      'An',
      'Anhui',
      'Great An',
      'Henan',
    ]);
  });

  it('asks for every word, each in one of the names', () => {
    const entries = [{ id: 'CN-LN', names: ['Liaoning Province', '辽宁省'] }];
    expect(searchNames(entries, '辽宁 province')).toEqual(entries);
    expect(searchNames(entries, '辽宁 city')).toEqual([]);
  });

  it('finds everything, as given, without a word to look for', () => {
    expect(searchNames(REGIONS, '　 ')).toEqual(REGIONS);
  });

  const word = fc.string({
    unit: fc.constantFrom('a', 'b', '辽', '-'),
    minLength: 1,
    maxLength: 3,
  });
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(' '));
  const list = fc
    .array(fc.array(name, { minLength: 1, maxLength: 3 }), { maxLength: 12 })
    .map((all) => all.map((names, at) => ({ id: String(at), names })));

  it('loses nothing that holds all words, and finds nothing else', () => {
    fc.assert(
      fc.property(list, name, (entries, query) => {
        const holdsAll = entries.filter(({ names }) =>
          query.split(' ').every((part) => names.some((one) => one.includes(part))),
        );
        expect(new Set(searchNames(entries, query))).toEqual(new Set(holdsAll));
      }),
    );
  });

  it('keeps the order given within the exact names, and within the rest', () => {
    fc.assert(
      fc.property(list, name, (entries, query) => {
        const found = searchNames(entries, query);
        const exact = found.filter(({ names }) => names.includes(query));
        const begins = found.filter(
          (entry) => !exact.includes(entry) && entry.names.some((one) => one.startsWith(query)),
        );
        expect(found.slice(0, exact.length + begins.length)).toEqual([...exact, ...begins]);
        for (const tied of [exact, begins])
          expect(tied).toEqual(entries.filter((entry) => tied.includes(entry)));
      }),
    );
  });

  it('does not depend on case, width or accents of the query', () => {
    fc.assert(
      fc.property(fc.constantFrom(...REGIONS), ({ names }) => {
        for (const one of names) {
          const wide = one
            .toUpperCase()
            .replace(/[A-Z]/g, (letter) =>
              String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0),
            );
          expect(searchNames(REGIONS, wide)).toEqual(searchNames(REGIONS, one));
        }
      }),
    );
  });
});
