import { DISAGREEING, madeTrack } from '../../../testing/made-track';
import type { Expression, Letter } from './formula';
import { inOneLine } from './formula';
import type { Judged } from './method';
import { METHODS } from './registry';

describe('formulas', () => {
  it.each(METHODS)('of $id give what it computes', ({ equations, judge }) => {
    const parts =
      equations[0]?.letter === 'D' ? { ...DISAGREEING, target: [2015, 68] as const } : DISAGREEING;
    const track = madeTrack({
      ...parts,
      seen: [...(equations[0]?.letter === 'wi' ? [[2013, 97] as const] : []), [2015, 80.5]],
    });
    const ruling = judge(track) as Judged;
    const known = new Map<Letter, number>(
      ruling.inputs.slice(0, 6).map(({ symbol, value }) => [symbol, value]),
    );
    known.set('d', -1);
    const points = [track.baseline!, ...track.observations];
    for (const { letter, is } of equations)
      if (letter !== 'wi') known.set(letter, evaluate(is, known, points));
    expect(known.get(equations.at(-1)!.letter)).toBeCloseTo(ruling.result, 10);
    for (const { symbol, value } of ruling.inputs) expect(known.get(symbol)).toBeCloseTo(value, 10);

    function evaluate(
      of: Expression,
      values: ReadonlyMap<Letter, number>,
      over: readonly { readonly year: number; readonly value: number }[],
    ): number {
      const go = (part: Expression) => evaluate(part, values, over);
      switch (of.kind) {
        case 'letter':
          return values.get(of.letter) ?? NaN;
        case 'number':
          return of.value;
        case 'size':
          return Math.abs(go(of.of));
        case 'sum':
          return over.reduce((all, { year, value }) => {
            const here = new Map([...values, ['ti', year], ['yi', value]] as [Letter, number][]);
            here.set('wi', evaluate(equations[0]!.is, here, over));
            return all + evaluate(of.of, here, over);
          }, 0);
        case 'plus':
          return go(of.left) + go(of.right);
        case 'minus':
          return go(of.left) - go(of.right);
        case 'times':
          return go(of.left) * go(of.right);
        case 'over':
          return go(of.left) / go(of.right);
        case 'power':
          return go(of.left) ** go(of.right);
      }
    }
  });

  it('are written in one line with the brackets that they need', () => {
    const lines = METHODS.flatMap(({ equations }) =>
      equations.map(({ letter, is }) => `${letter} = ${inOneLine(is, String)}`),
    );
    expect(lines).toEqual([
      'D = yt − yT',
      'o = (yt ÷ y0)^(1 ÷ (t − t0)) − 1',
      'r = (yT ÷ y0)^(1 ÷ (T − t0)) − 1',
      'R = d × o ÷ |r|',
      'o = (yt ÷ y0)^(1 ÷ (t − t0)) − 1',
      'v = yt × (1 + o)^(T − t)',
      'x = (v − y0) ÷ (yT − y0)',
      'L = (yt − y0) ÷ (t − t0) ÷ ((yT − y0) ÷ (T − t0))',
      'E = 10 × (t − t0) ÷ (T − t0)',
      'C = 10 × d × (yt − y0) ÷ |yT − y0|',
      'wi = (ti − t0 + 1) ÷ (t − t0 + 1)',
      'tm = Σ (wi × ti) ÷ Σ wi',
      'ym = Σ (wi × yi) ÷ Σ wi',
      'b = Σ (wi × (ti − tm) × (yi − ym)) ÷ Σ (wi × (ti − tm) × (ti − tm))',
      'v = ym + b × (T − tm)',
      'P = (v − y0) ÷ (yT − y0)',
    ]);
  });
});
