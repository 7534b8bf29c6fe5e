import fc from 'fast-check';
import type { ClaimParts } from '../testing/claim-set';
import { claimSet } from '../testing/claim-set';
import { statedIn, THREE } from '../testing/comparing';
import type { Cell } from '../app/domain/cell';
import { cellClaims, cellFigures } from '../app/domain/cell';
import type { Comparison } from '../app/domain/comparison';
import { findingOf } from '../app/domain/finding';
import { LANGS } from '../app/domain/localized';
import { showAs, showRefusal } from '../app/domain/show-as';
import { SHOW_AS } from '../app/domain/shown-as';
import { en } from './en';
import { enComparing } from './en-comparing';
import { enLater } from './en-later';
import { zhComparing } from './zh-comparing';
import { zhLater } from './zh-later';
import { formatPeriod } from './format';
import { plainText } from './sentence';
import { zh } from './zh';

const YEARS = ['2014', '2015', '2016'];
const UNITS = { 'gdp-growth': 'percent', output: 'tonnes' };

const claims: fc.Arbitrary<ClaimParts[]> = fc.array(
  fc
    .record({
      value: fc.integer({ min: -40, max: 40 }).map((tenths) => tenths / 10),
      indicator: fc.constantFrom('gdp-growth' as const, 'output' as const),
      region: fc.constantFrom('CN', ...THREE),
      period: fc.constantFrom(...YEARS),
      source: fc.constantFrom('document', 'document', 'late'),
    })
    .map((claim) => ({ ...claim, unit: UNITS[claim.indicator] })),
  { maxLength: 24 },
);
const asked = fc.record({
  indicator: fc.constantFrom('gdp-growth', 'output'),
  regions: fc.shuffledSubarray(['CN', ...THREE], { minLength: 1 }),
  periods: fc.subarray(YEARS, { minLength: 1 }),
  reference: fc.constantFrom('none', 'CN', 'CN-JL', 'mean', '=1.25'),
  rule: fc.constantFrom('latest' as const, 'both' as const),
});
const directions = fc.constantFrom('more' as const, 'less' as const, 'neither' as const);

const LANGUAGES = {
  en: { ...en, ...enLater, ...enComparing },
  zh: { ...zh, ...zhLater, ...zhComparing },
};

/** What is found in made-up claims, shown in any way that makes sense, in words of either language. */
const cases = fc
  .tuple(claims, asked, directions, fc.constantFrom(...SHOW_AS), fc.constantFrom(...LANGS))
  .map(([made, query, direction, as, lang]) => {
    const indicators = [{ id: 'output', unit: 'tonnes', measure: 'amount', direction }] as const;
    const set = claimSet({ claims: made, direction, indicators });
    const stated = statedIn(set, query);
    const total = stated.reference;
    const fits = showRefusal(stated, as, total) === null;
    const comparison = showAs(stated, fits ? as : 'value', { set, base: 0, total });
    const found = findingOf(comparison, set);
    return {
      comparison,
      found,
      lang,
      phrases: LANGUAGES[lang].finding(found, comparison, LANGUAGES[lang].shownName(comparison)),
    };
  });

const figures = (cell: Cell) => (cell.kind === 'value' ? [cell.value] : cellFigures(cell));
const cellsOf = ({ rows }: Comparison) => rows.flatMap((row) => row.cells);
const known = (cell: Cell) => cell.kind !== 'gap';
/** A figure and the claims behind it, as one text. */
const bound = (text: string, behind: readonly string[]) => `${text} by ${behind.join()}`;

describe('every figure in the words of a finding', () => {
  it('is that of a cell, or the difference of one to the reference, and knows its claims', () => {
    fc.assert(
      fc.property(cases, ({ comparison, found, lang, phrases }) => {
        if (found.kind === 'equal') return;
        const { figureIn, differenceIn } = LANGUAGES[lang];
        const [reference] = comparison.reference?.cells ?? [];
        const stated = cellsOf(comparison).flatMap((cell) => {
          const own = figures(cell).map((value) =>
            bound(figureIn(comparison, value), cellClaims(cell)),
          );
          if (cell.kind !== 'value' || reference?.kind !== 'value') return own;
          const apart = differenceIn(comparison, Math.abs(cell.value - reference.value));
          const isLevel = apart === differenceIn(comparison, 0);
          const both = [...cellClaims(cell), ...cellClaims(reference)];
          return [...own, bound(isLevel ? 'level' : apart, both)];
        });
        const isLevel = /level with|持平/.test(plainText(phrases));
        const said = phrases.filter((phrase) => phrase.claims.length);
        expect(said.length > 0).toBe(found.kind !== 'nothing');
        said.forEach(({ text, claims: behind }, at) => {
          const figure = isLevel && at === said.length - 1 ? 'level' : text;
          expect(stated).toContain(bound(figure, behind));
        });
      }),
      { numRuns: 300 },
    );
  });

  it('of several cells alike is that of each, and knows the claims of all', () => {
    const alike = cases.filter(({ found }) => found.kind === 'equal');
    fc.assert(
      fc.property(alike, ({ comparison, lang, phrases }) => {
        const [figure, ...more] = phrases.filter((phrase) => phrase.claims.length);
        expect(more).toEqual([]);
        const cells = cellsOf(comparison).filter(known);
        for (const value of cells.flatMap(figures))
          expect(LANGUAGES[lang].figureIn(comparison, value)).toBe(figure?.text);
        expect(new Set(figure?.claims)).toEqual(new Set(cells.flatMap(cellClaims)));
      }),
      { numRuns: 30 },
    );
  });

  it('knows its claims: beside such figures there are only names, times and counts', () => {
    fc.assert(
      fc.property(cases, ({ comparison, phrases, lang }) => {
        const { base } = comparison.shown;
        const times = [...comparison.periods, ...(base ? [base] : [])];
        const plain = phrases.filter((phrase) => !phrase.claims.length);
        const rest = times.reduce(
          (text, when) => text.replaceAll(formatPeriod(when, lang), ''),
          plainText(plain).replace('= 100', ''),
        );
        for (const count of rest.match(/\d[\d.]*/g) ?? [])
          expect(
            cellsOf(comparison)
              .filter(known)
              .map((_, at) => String(at + 1)),
          ).toContain(count);
      }),
      { numRuns: 300 },
    );
  });
});

describe('every superlative in the words of a finding', () => {
  const LOW = /slowest|lowest|最慢|最低/i;
  const HIGH = /fastest|highest|最快|最高/i;
  const FIRST = /ranked first|居首位/;

  it('holds against all figures that are shown', () => {
    fc.assert(
      fc.property(cases, ({ comparison, found, phrases }) => {
        const title = plainText(phrases);
        const all = cellsOf(comparison).flatMap(figures);
        const value = 'at' in found ? found.at.value : NaN;
        const others = all.filter((other) => other !== value);
        if (LOW.test(title)) expect(value).toBeLessThan(Math.min(...others));
        if (HIGH.test(title)) expect(value).toBeGreaterThan(Math.max(...others));
        if (FIRST.test(title)) expect([value, Math.min(...all)]).toEqual([1, 1]);
        const isRanked = LOW.test(title) || HIGH.test(title) || FIRST.test(title);
        expect(all.filter((other) => other === value).length <= 1 || !isRanked).toBe(true);
        expect(isRanked).toBe('at' in found && found.kind !== 'single');
      }),
      { numRuns: 300 },
    );
  });
});
