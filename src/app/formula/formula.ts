import { Component, computed, DOCUMENT, effect, ElementRef, inject, input } from '@angular/core';
import type { Equation, Expression, Letter } from '../domain/methods/formula';
import { needsBrackets } from '../domain/methods/formula';
import { formulaText, letterText } from '../../i18n/method-formula';

const MATHML = 'http://www.w3.org/1998/Math/MathML';

/** Letters with something below or above them: the letter, and what. */
const LOWERED: Partial<Record<Letter, readonly [string, string]>> = {
  y0: ['y', '0'],
  t0: ['t', '0'],
  yt: ['y', 't'],
  yT: ['y', 'T'],
  yi: ['y', 'i'],
  ti: ['t', 'i'],
  wi: ['w', 'i'],
};
const BARRED: Partial<Record<Letter, string>> = { tm: 't', ym: 'y' };

const SIGNS = { plus: '+', minus: '−', times: '×' } as const;

/**
 * One equation, or one letter of it, set as mathematics (MathML, which browsers draw and screen readers read). Its elements are made by hand:
 * a template that calls itself would lose their namespace, and markup as text is what a policy forbids.
 */
@Component({
  selector: 'ri-formula',
  template: '',
  styles: `
    :host {
      display: block;
      padding: 6px 2px;
      overflow-x: auto;
      font-size: 1.15rem;
      line-height: 1.9;
    }
  `,
})
export class Formula {
  readonly equation = input.required<Equation | Letter>();
  /** What to write in place of letters; those that are not in it stay letters. */
  readonly numbers = input<ReadonlyMap<Letter, string> | null>(null);
  /** The same in one line, for those who are read to by something that knows no mathematics; else made of letters. */
  readonly line = input<string | null>(null);

  private readonly document = inject(DOCUMENT);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly math = computed(() => this.set());

  constructor() {
    effect(() => {
      this.host.nativeElement.replaceChildren(this.math());
    });
  }

  private set(): Element {
    const equation = this.equation();
    if (typeof equation === 'string') return this.root(this.letter(equation), letterText(equation));
    const numbers = this.numbers();
    const result = numbers?.get(equation.letter);
    const math = this.row(
      this.letter(equation.letter),
      this.leaf('mo', '='),
      this.part(equation.is, numbers),
      ...(result === undefined ? [] : [this.leaf('mo', '='), this.number(result)]),
    );
    return this.root(math, this.line() ?? formulaText(equation));
  }

  private root(inner: Element, line: string): Element {
    const root = this.element('math', inner);
    root.setAttribute('displaystyle', 'true');
    root.setAttribute('alttext', line);
    return root;
  }

  private part(part: Expression, numbers: ReadonlyMap<Letter, string> | null): Element {
    const set = (inner: Expression) => this.part(inner, numbers);
    switch (part.kind) {
      case 'letter': {
        const number = numbers?.get(part.letter);
        return number === undefined ? this.letter(part.letter) : this.number(number);
      }
      case 'number':
        return this.leaf('mn', String(part.value));
      case 'size':
        return this.row(this.leaf('mo', '|'), set(part.of), this.leaf('mo', '|'));
      case 'sum': {
        const sign = this.element('munder', this.leaf('mo', '∑'), this.leaf('mi', 'i'));
        return this.row(sign, set(part.of));
      }
      // The line of a fraction and the height of a power do what brackets do elsewhere.
      case 'over':
        return this.element('mfrac', this.apart(set(part.left)), this.apart(set(part.right)));
      case 'power':
        return this.element('msup', this.base(part, set), this.raised(part.right, set));
      default: {
        const sided = (inner: Expression, side: 'left' | 'right') => {
          const isBracketed = inner.kind !== 'over' && needsBrackets(inner, part, side);
          const isNegative = side === 'right' && isNegativeLetter(inner, numbers);
          return isBracketed || isNegative ? this.brackets(set(inner)) : set(inner);
        };
        const sign = this.leaf('mo', SIGNS[part.kind]);
        return this.row(sided(part.left, 'left'), sign, sided(part.right, 'right'));
      }
    }
  }

  private base(
    { left }: Extract<Expression, { readonly right: Expression }>,
    set: (inner: Expression) => Element,
  ): Element {
    return left.kind === 'letter' || left.kind === 'number' ? set(left) : this.brackets(set(left));
  }

  /** A fraction in a power would be too small to read: it stands in a line. */
  private raised(part: Expression, set: (inner: Expression) => Element): Element {
    if (part.kind !== 'over') return set(part);
    const sided = (inner: Expression, side: 'left' | 'right') =>
      needsBrackets(inner, part, side) ? this.brackets(set(inner)) : set(inner);
    return this.row(sided(part.left, 'left'), this.leaf('mo', '/'), sided(part.right, 'right'));
  }

  /** Fonts without measures for mathematics would let figures touch the line of their fraction. */
  private apart(inner: Element): Element {
    const row = this.row(inner);
    row.setAttribute('style', 'padding-block: 0.15em');
    return row;
  }

  private brackets(inner: Element): Element {
    return this.row(this.leaf('mo', '('), inner, this.leaf('mo', ')'));
  }

  private letter(letter: Letter): Element {
    const [base, below] = LOWERED[letter] ?? [];
    if (base !== undefined && below !== undefined)
      return this.element(
        'msub',
        this.leaf('mi', base),
        this.leaf(/\d/.test(below) ? 'mn' : 'mi', below),
      );
    const barred = BARRED[letter];
    if (barred === undefined) return this.leaf('mi', letter);
    return this.element('mover', this.leaf('mi', barred), this.leaf('mo', '¯'));
  }

  private number(text: string): Element {
    if (!text.startsWith('−')) return this.leaf('mn', text);
    return this.row(this.leaf('mo', '−'), this.leaf('mn', text.slice(1)));
  }

  private row(...children: readonly Element[]): Element {
    return this.element('mrow', ...children);
  }

  private leaf(name: 'mi' | 'mn' | 'mo', text: string): Element {
    const leaf = this.element(name);
    leaf.textContent = text;
    if (name === 'mi') {
      // Else browsers take slanted letters from a block that few fonts have, and paint nothing.
      leaf.setAttribute('mathvariant', 'normal');
      leaf.setAttribute('style', 'font-style: italic');
    }
    return leaf;
  }

  private element(name: string, ...children: readonly Element[]): Element {
    const made = this.document.createElementNS(MATHML, name);
    made.append(...children);
    return made;
  }
}

function isNegativeLetter(part: Expression, numbers: ReadonlyMap<Letter, string> | null): boolean {
  return part.kind === 'letter' && (numbers?.get(part.letter)?.startsWith('−') ?? false);
}
