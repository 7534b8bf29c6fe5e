import fc from 'fast-check';
import type { ClaimParts } from '../../testing/claim-set';
import { claimSet } from '../../testing/claim-set';
import type { Asked } from '../../testing/comparing';
import { shownIn, statedIn, THREE } from '../../testing/comparing';
import { cellValue } from './cell';
import { SORTS } from './compare-state';
import type { Comparison, ComparisonRow } from './comparison';
import { byCode } from './order';
import { changeOf, sortRows } from './sort';

const byName = (a: ComparisonRow, b: ComparisonRow) => byCode(a.region.short.en, b.region.short.en);
const YEARS = ['2014', '2015'];

function rows(claims: readonly ClaimParts[], asked: Asked = {}): Comparison {
  return statedIn(claimSet({ claims }), { periods: YEARS, ...asked });
}

const order = (comparison: Comparison) => comparison.rows.map(({ region }) => region.id.slice(3));
const sorted = (comparison: Comparison, by: (typeof SORTS)[number], at = 1) =>
  order(sortRows(comparison, by, at, byName));

const made: ClaimParts[] = [
  { value: 5.6, region: 'CN-HL', period: '2014' },
  { value: 5.7, region: 'CN-HL' },
  { value: 6.5, region: 'CN-JL' },
  { value: 5.8, region: 'CN-LN', period: '2014' },
  { value: 3, region: 'CN-LN' },
];

describe('the rows of a comparison', () => {
  it('stay as they were chosen, if nothing else is asked', () => {
    expect(sorted(rows(made, { regions: ['CN-LN', 'CN-HL'] }), 'given')).toEqual(['LN', 'HL']);
  });

  it('go by the figures of the period that is shown, highest or lowest first', () => {
    expect(sorted(rows(made), 'value')).toEqual(['JL', 'HL', 'LN']);
    expect(sorted(rows(made), 'ascending')).toEqual(['LN', 'HL', 'JL']);
    expect(sorted(rows(made), 'value', 0)).toEqual(['LN', 'HL', 'JL']);
  });

  it('go by change from the first to the last period, greatest rise first, unknown changes last', () => {
    expect(sorted(rows(made), 'change')).toEqual(['HL', 'LN', 'JL']);
    expect(rows(made).rows.map(changeOf)).toEqual([0.1, null, -2.8]);
  });

  it('tie where they change alike: 6.5 less 6.4 is no more than 5.7 less 5.6', () => {
    const alike = [...made, { value: 6.4, region: 'CN-JL', period: '2014' }];
    const asked = (regions: readonly string[]) => sorted(rows(alike, { regions }), 'change');
    expect(asked(['CN-HL', 'CN-JL'])).toEqual(['HL', 'JL']);
    expect(asked(['CN-JL', 'CN-HL'])).toEqual(['JL', 'HL']);
  });

  it('go by name as the reader’s language orders them', () => {
    const backwards = (a: ComparisonRow, b: ComparisonRow) => byName(b, a);
    expect(sorted(rows(made, { regions: ['CN-LN', 'CN-HL', 'CN-JL'] }), 'name')).toEqual([
      'HL',
      'JL',
      'LN',
    ]);
    expect(order(sortRows(rows(made), 'name', 1, backwards))).toEqual(['LN', 'JL', 'HL']);
  });

  it('have the first rank on top where the highest comes first', () => {
    const ranks = shownIn(claimSet({ claims: made }), 'rank', { periods: YEARS });
    expect(sorted(ranks, 'value')).toEqual(['JL', 'HL', 'LN']);
    expect(sorted(ranks, 'ascending')).toEqual(['LN', 'HL', 'JL']);
  });

  it('in dispute stand where their highest figure is, and not among the gaps', () => {
    const claims = [...made, { value: 9, region: 'CN-LN', source: 'late' }];
    expect(sorted(rows(claims, { rule: 'both' }), 'value')).toEqual(['LN', 'JL', 'HL']);
  });

  const claims: fc.Arbitrary<ClaimParts[]> = fc.array(
    fc.record({
      value: fc.integer({ min: -2, max: 2 }),
      region: fc.constantFrom('CN', ...THREE),
      period: fc.constantFrom(...YEARS),
    }),
    { maxLength: 8 },
  );
  const regions = fc.shuffledSubarray(['CN', ...THREE], { minLength: 1 });

  it('are neither lost nor doubled, and what they hold stays with them', () => {
    fc.assert(
      fc.property(claims, regions, fc.constantFrom(...SORTS), (some, asked, by) => {
        const before = rows(some, { regions: asked });
        const after = sortRows(before, by, 1, byName);
        expect(new Set(after.rows)).toEqual(new Set(before.rows));
        expect(after.rows).toHaveLength(before.rows.length);
        expect({ ...after, rows: [] }).toEqual({ ...before, rows: [] });
      }),
    );
  });

  it('that tie keep their order, and rows without a figure come last in theirs', () => {
    fc.assert(
      fc.property(claims, regions, fc.boolean(), (some, asked, up) => {
        const before = rows(some, { regions: asked });
        const after = sortRows(before, up ? 'ascending' : 'value', 1, byName);
        const place = ({ region }: ComparisonRow) => asked.indexOf(region.id);
        after.rows.slice(1).forEach((row, at) => {
          const above = after.rows[at]!;
          const [first, second] = [cellValue(above.cells[1]), cellValue(row.cells[1])];
          if (first === second) expect(place(above)).toBeLessThan(place(row));
          else if (second !== null) {
            expect(first).not.toBeNull();
            expect(first! < second).toBe(up);
          }
        });
      }),
    );
  });
});
