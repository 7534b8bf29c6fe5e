import fc from 'fast-check';
import type { BoardChange, BoardDeed } from './figure-board';
import { boardOf, isBoardChange, titleOf, withoutPast } from './figure-board';
import { isRank, rankBetween, ranksToMove } from './figure-board-order';
import { readBoard, writeBoard } from './figure-board-text';
import { inOrder } from './workspace';

const rank = fc.stringMatching(/^[0-9A-Za-z]{0,4}[1-9A-Za-z]$/);
const words = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('', '=1', '中文'));
const deed = fc
  .record({ figure: fc.constantFrom('a', 'b', 'c', 'd'), rank, text: words })
  .chain(({ figure, rank: at, text }) =>
    fc.constantFrom<BoardDeed>(
      { kind: 'figure', figure, does: 'place', view: '/#a', lang: 'en', rank: at, file: '{}' },
      { kind: 'figure', figure, does: 'renew', file: '{"a":1}' },
      { kind: 'figure', figure, does: 'order', rank: at },
      { kind: 'figure', figure, does: 'caption', caption: text },
      { kind: 'figure', figure, does: 'lift' },
    ),
  );
const changes = fc
  .array(fc.tuple(deed, fc.integer({ min: 0, max: 9 }), fc.uuid()), { maxLength: 30 })
  .map((list) =>
    inOrder(
      list.map(([one, second, id]) => {
        return { ...one, id, at: `2026-11-28T10:00:0${String(second)}.000Z`, by: '' };
      }),
    ).filter(isBoardChange),
  );

function board(ranks: readonly string[]) {
  const made = ranks.map((one, at): BoardChange => {
    const figure = `f${String(at)}`;
    const day = '2026-11-28T10:00:00.000Z';
    const base = { kind: 'figure', figure, view: '/#a', lang: 'en', file: '{}' } as const;
    return { ...base, does: 'place', rank: one, id: figure, at: day, by: '' };
  });
  return boardOf(made);
}

describe('the figure board', () => {
  it('shows the same whichever copy is joined to which, and holds every figure of both', () => {
    fc.assert(
      fc.property(
        changes,
        fc.array(fc.boolean(), { minLength: 30, maxLength: 30 }),
        (all, mine) => {
          const here = all.filter((_, at) => mine[at]);
          const there = all.filter((_, at) => !mine[at]);
          const joined = boardOf(inOrder([...here, ...there] as never));
          expect(joined).toEqual(boardOf(inOrder([...there, ...here, ...here] as never)));
          expect(joined).toEqual(boardOf(all));
          const lifted = new Set(
            all.filter(({ does }) => does === 'lift').map((one) => one.figure),
          );
          const kept = [...boardOf(here), ...boardOf(there)].filter(({ id }) => !lifted.has(id));
          expect(joined.map(({ id }) => id)).toEqual(
            expect.arrayContaining(kept.map(({ id }) => id)),
          );
        },
      ),
    );
  });

  it('gives a figure that is put back its caption and its place', () => {
    const [placed, captioned, lifted] = [
      { figure: 'a', does: 'place', view: '/#a', lang: 'en', rank: 'V', file: '{}' },
      { figure: 'a', does: 'caption', caption: 'Mine' },
      { figure: 'a', does: 'lift' },
    ].map((one, at) => ({
      ...one,
      kind: 'figure',
      id: String(at),
      at: `2026-11-28T10:00:0${String(at)}.000Z`,
      by: '',
    })) as unknown as readonly [BoardChange, BoardChange, BoardChange];
    expect(boardOf([placed, captioned, lifted])).toEqual([]);
    expect(boardOf([placed, captioned])).toMatchObject([{ id: 'a', caption: 'Mine', rank: 'V' }]);
  });

  it('is the same without what is past, in fewer changes', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const few = withoutPast(all);
        const plain = (list: readonly BoardChange[]) =>
          boardOf(list).map(({ id, rank: at, caption, file }) => ({ id, at, caption, file }));
        // A figure that was placed twice lets its caption of before go with the first placing.
        expect(boardOf(few).map(({ id }) => id)).toEqual(boardOf(all).map(({ id }) => id));
        expect(few.length).toBeLessThanOrEqual(all.length);
        expect(plain(withoutPast(few))).toEqual(plain(few));
      }),
    );
  });

  it('survives being kept as a text, and any other text is refused without harm', () => {
    fc.assert(
      fc.property(changes, (all) => {
        const reading = readBoard(writeBoard(all));
        expect(reading).toEqual({ changes: all, fault: null, lost: 0 });
      }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readBoard(text)).toEqual({ changes: [], fault: 'broken', lost: 0 });
      }),
    );
  });

  it('keeps what can be read of a damaged text, and counts the rest', () => {
    const [good] = fc.sample(
      changes.filter((all) => all.length > 0),
      { numRuns: 1, seed: 7 },
    );
    const value = JSON.parse(writeBoard(good ?? [])) as { changes: unknown[] };
    const damaged = { ...value, changes: [...value.changes, 7, { kind: 'figure' }, null] };
    expect(readBoard(JSON.stringify(damaged))).toEqual({ changes: good, fault: 'broken', lost: 3 });
    expect(readBoard(JSON.stringify({ ...value, version: 2 }))).toMatchObject({ fault: 'newer' });
  });

  it('tells the finding of a figure’s file, and none of what is no such file', () => {
    expect(titleOf('{"shown":{"title":"Liaoning grew slowest"}}')).toBe('Liaoning grew slowest');
    expect(['', 'null', '{"shown":7}', '[]'].map(titleOf)).toEqual(['', '', '', '']);
  });
});

describe('the order of the board', () => {
  it('has room between any two ranks, as often as is asked', () => {
    fc.assert(
      fc.property(rank, rank, fc.array(fc.boolean(), { maxLength: 40 }), (a, b, turns) => {
        fc.pre(a !== b);
        let [low, high] = a < b ? [a, b] : [b, a];
        for (const upper of turns) {
          const between = rankBetween(low, high);
          expect([low < between, between < high, isRank(between)]).toEqual([true, true, true]);
          [low, high] = upper ? [between, high] : [low, between];
        }
      }),
    );
  });

  it('has room before the first and behind the last, in short ranks at the end', () => {
    fc.assert(
      fc.property(rank, (one) => {
        expect(rankBetween(null, one) < one).toBe(true);
        expect(rankBetween(one, null) > one).toBe(true);
      }),
    );
    let last = rankBetween(null, null);
    for (let count = 0; count < 200; count += 1) last = rankBetween(last, null);
    expect(last.length).toBeLessThan(6);
  });

  it('moves a figure where it is asked to stand, whatever ranks there are', () => {
    fc.assert(
      fc.property(
        fc.array(rank, { minLength: 1, maxLength: 8 }),
        fc.nat(7),
        fc.nat(9),
        (all, a, to) => {
          const before = board(all);
          const from = before[a % before.length];
          if (!from) return;
          const ranks = ranksToMove(before, from.id, to);
          const after = before
            .map((one) => ({ ...one, rank: ranks.get(one.id) ?? one.rank }))
            .sort((x, y) =>
              x.rank === y.rank ? (x.id < y.id ? -1 : 1) : x.rank < y.rank ? -1 : 1,
            );
          const others = before.filter(({ id }) => id !== from.id);
          const place = Math.min(to, before.length - 1);
          const asked = [...others.slice(0, place), from, ...others.slice(place)];
          expect(after.map(({ id }) => id)).toEqual(asked.map(({ id }) => id));
        },
      ),
    );
  });

  it('changes the moved figure alone where ranks differ', () => {
    expect([...ranksToMove(board(['1', '2', '3']), 'f2', 0).keys()]).toEqual(['f2']);
    expect(ranksToMove(board(['1', '2', '3']), 'f2', 9).size).toBe(0);
  });
});
