import { yearsTo } from '../domain/arithmetic';
import type { Claim } from '../domain/claim';
import { plainValue } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import { entry } from '../domain/claim-set';
import { derive } from '../domain/derive';
import type { Fault, FaultCode } from '../domain/fault';
import { countWords, MOST_WORDS } from '../domain/phrase';
import { readStated } from './as-stated';
import { checkRelations } from './check-relations';
import type { CsvRecord } from './csv';
import type { Sheet } from './sheet';
import { cellOf, faultIn, rowOf } from './sheet';

/** Derived values are written with at least five digits. */
const DERIVED_TOLERANCE = 1e-4;
/** A third is written 0.333333. */
const STATED_TOLERANCE = 1e-5;

/** Notes a fault of the row at hand: code, field, what would be right, and the value if it is not the cell's own. */
export type Note = (code: FaultCode, field: string, expected?: string, value?: string) => void;

/** What no schema can say of a claim: that its words, its figure, its inputs and its periods agree. */
export function checkClaims(set: ClaimSet, sheet: Sheet): readonly Fault[] {
  return set.claims.flatMap((claim) => {
    const row = rowOf(sheet, claim.id);
    if (!row) return [];
    const faults: Fault[] = [];
    const note: Note = (code, field, expected, value) => {
      faults.push(faultIn(sheet, row, code, field, expected, value));
    };
    const cell = (field: string) => cellOf(sheet, row, field);
    checkWords(claim, set, cell, note);
    checkFigure(claim, note);
    checkDerivation(claim, set, sheet, row, note);
    checkRelations(claim, set, sheet, note);
    checkPeriods(claim, set, note);
    return faults;
  });
}

function checkWords(
  claim: Claim,
  set: ClaimSet,
  cell: (field: string) => string,
  note: Note,
): void {
  const source = entry(set.sources, claim.source);
  const phrase = cell('phrase');
  const asStated = cell('as_stated');
  if (source.phrases === 'not-held') {
    const quoted = ['as_stated', 'phrase', 'paragraph'].filter((field) => cell(field) !== '');
    for (const field of quoted) note('must-be-empty', field, 'sources.csv: phrases = quoted');
    return;
  }
  if (source.set === 'document' && claim.basis === 'stated') {
    const empty = ['as_stated', 'phrase', 'paragraph'].filter((field) => cell(field) === '');
    for (const field of empty) note('required', field);
  } else if (asStated !== '' && phrase === '') note('required', 'phrase');
  const words = countWords(phrase);
  if (words > MOST_WORDS) note('phrase-too-long', 'phrase', String(words));
  if (asStated !== '' && phrase !== '' && !standsIn(phrase, asStated)) {
    note('phrase-lacks-figure', 'phrase', asStated);
  }
}

/** Whether a phrase holds a figure as words of its own: "5" does not stand in "150 projects", nor in "5.7". */
function standsIn(phrase: string, figure: string): boolean {
  for (let at = phrase.indexOf(figure); at >= 0; at = phrase.indexOf(figure, at + 1)) {
    const before = phrase.slice(0, at);
    const after = phrase.slice(at + figure.length);
    if (!/[\p{L}\d]$|\d[.,]$/u.test(before) && !/^[\p{L}\d]|^[.,]\d/u.test(after)) return true;
  }
  return false;
}

/** Words that turn a figure round: "cut by 32 percent" is -32. */
const REDUCES =
  /\b(cut|reduc|decreas|fell|fall|drop|declin|shr[aiu]nk|contract|below|lower|less|minus|lost)|[降减缩]|低于|下滑|回落/i;

/** The figure in words against the figure in digits. */
function checkFigure(claim: Claim, note: Note): void {
  const { quote } = claim;
  if (!quote?.asStated) return;
  const stated = readStated(quote.asStated);
  if (!stated) {
    note('figure-differs', 'as_stated');
    return;
  }
  const { value, max, operator } = stated;
  const plain = plainValue(claim);
  const figure = REDUCES.test(quote.phrase) ? Math.abs(plain) : plain;
  const agree =
    (operator === null || operator === claim.operator) &&
    close(value, figure, STATED_TOLERANCE) &&
    (max === null || close(max, plainValue(claim, claim.valueMax ?? NaN), STATED_TOLERANCE));
  const sign = operator === null ? '' : `${operator} `;
  const upper = max === null ? '' : `–${String(max)}`;
  if (!agree) note('figure-differs', 'as_stated', `${sign}${String(value)}${upper}`);
}

function checkDerivation(
  claim: Claim,
  set: ClaimSet,
  sheet: Sheet,
  row: CsvRecord,
  note: Note,
): void {
  if (!claim.derivation) return;
  const { formula, inputs } = claim.derivation;
  if (formula === 'count-of-names') {
    const repeated = inputs.find((name, at) => inputs.indexOf(name) < at);
    if (repeated !== undefined) note('duplicate', 'inputs', String(row.line), repeated);
  } else {
    // So no figure can rest on itself, however long the way round.
    const below = inputs.find((id) => (rowOf(sheet, id)?.line ?? 0) >= row.line);
    if (below !== undefined) note('out-of-order', 'id', below);
  }
  const values = inputs.map((id) => {
    const input = set.byId.get(id);
    return input ? plainValue(input) : 0;
  });
  if (formula === 'restates') {
    const [id = '', ...others] = inputs;
    const input = set.byId.get(id);
    const same = input?.region === claim.region && input.period?.id === claim.period?.id;
    if (others.length || !same) note('derived-differs', 'inputs');
    return;
  }
  const result = derive(formula, values, yearsTo(claim, set.byId.get(inputs[0] ?? '')));
  if (result === null) note('derived-differs', 'value');
  else if (!close(result, plainValue(claim), DERIVED_TOLERANCE)) {
    note('derived-differs', 'value', String(Number(result.toPrecision(6))));
  }
}

function checkPeriods({ target, period, indicator }: Claim, set: ClaimSet, note: Note): void {
  if (!target) return;
  const { horizon, baselinePeriod } = target;
  if (baselinePeriod && baselinePeriod.end >= horizon.end) {
    note('out-of-order', 'horizon', baselinePeriod.id);
  }
  if (!period || period.id === horizon.id) return;
  // An amount adds up over a span of years, which the horizon ends.
  const adds = entry(set.indicators, indicator).measure === 'amount';
  if (!adds || period.end !== horizon.end) note('horizon-differs', 'period', horizon.id);
}

function close(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(Math.abs(a), Math.abs(b));
}
