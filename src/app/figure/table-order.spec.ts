import fc from 'fast-check';
import type { TableRow } from './table-order';
import { inOrder, nextOrder } from './table-order';

const cell = fc.option(fc.integer({ min: -3, max: 3 }), { nil: null }).map((value) => ({
  text: value === null ? 'no claim' : `${value} %`,
  claims: [],
  isGap: value === null,
  value,
}));
const table = fc
  .array(fc.tuple(fc.string({ maxLength: 3 }), cell, cell))
  .map((rows): readonly TableRow[] => rows.map(([head, a, b]) => ({ head, cells: [a, b] })));
const order = fc.record({
  column: fc.constantFrom(1, 2),
  direction: fc.constantFrom('ascending' as const, 'descending' as const),
});

describe('rows in the order of a column', () => {
  it('are all there, and each once', () => {
    fc.assert(
      fc.property(table, order, (rows, by) => {
        const sorted = inOrder(rows, by, 'en');
        expect(sorted).toHaveLength(rows.length);
        expect(new Set(sorted)).toEqual(new Set(rows));
      }),
    );
  });

  it('go up or down by value, what is equal as before, what is missing last', () => {
    fc.assert(
      fc.property(table, order, (rows, by) => {
        const sorted = inOrder(rows, by, 'en');
        const valueOf = (row?: TableRow) => row?.cells[by.column - 1]?.value ?? null;
        sorted.slice(1).forEach((row, at) => {
          const [before, now] = [valueOf(sorted[at]), valueOf(row)];
          if (now !== null) {
            expect(before).not.toBeNull();
            const step = (now - (before ?? 0)) * (by.direction === 'ascending' ? 1 : -1);
            expect(step).toBeGreaterThanOrEqual(0);
          }
          const isTie = before === now;
          const former = sorted[at];
          if (isTie && former) expect(rows.indexOf(former)).toBeLessThan(rows.indexOf(row));
        });
      }),
    );
  });

  it('go by words where a column has no values, numbers within them by size', () => {
    const rows = ['Target 10', 'Target 9', ''].map((text) => ({
      head: text,
      cells: [{ text, claims: [], isGap: text === '' }],
    }));
    const by = { column: 1, direction: 'ascending' } as const;
    expect(inOrder(rows, by, 'en').map(({ head }) => head)).toEqual(['Target 9', 'Target 10', '']);
  });

  it('go by Chinese sound in Chinese', () => {
    const rows = ['辽宁', '北京', '吉林'].map((head) => ({ head, cells: [] }));
    const by = { column: 0, direction: 'descending' } as const;
    expect(inOrder(rows, by, 'zh').map(({ head }) => head)).toEqual(['辽宁', '吉林', '北京']);
  });

  it('come round to their own after two presses', () => {
    const up = nextOrder(null, 2);
    const down = nextOrder(up, 2);
    expect([up?.direction, down?.direction, nextOrder(down, 2)]).toEqual([
      'ascending',
      'descending',
      null,
    ]);
    expect(nextOrder(down, 1)).toEqual({ column: 1, direction: 'ascending' });
  });
});
