import type { Fault, FaultCode } from '../app/domain/fault';

/**
 * What is wrong with a row and how to mend it, by code. Apart from the other words: most readers never see a fault, and
 * the page fetches these only for those who do.
 */
export const enFaults: Readonly<Record<FaultCode, (fault: Fault) => string>> = {
  'missing-column': (f: Fault) => `The column “${f.field}” is missing. Add it to the header.`,
  'ragged-row': (f: Fault) =>
    `The row has ${f.value} cells, the header ${f.expected}. Add or remove commas, or quote a cell that holds one.`,
  'unclosed-quote': () =>
    'A quote is opened and not closed. Close it, and double every quote inside the cell.',
  required: (f: Fault) => `“${f.field}” is empty. Fill it in.`,
  'must-be-empty': (f: Fault) =>
    `“${f.value}” stands in “${f.field}”, which goes only with: ${f.expected}. Empty it, or change that.`,
  'not-a-number': (f: Fault) =>
    `“${f.value}” is not a plain number. Write digits with a point, such as -2.5.`,
  'not-whole': (f: Fault) => `“${f.value}” is not a whole number of ${f.expected} or more.`,
  'not-one-of': (f: Fault) => `“${f.value}” is unknown. Write one of: ${f.expected}.`,
  'not-a-period': (f: Fault) =>
    `“${f.value}” is no period. Write 2015, 2014-S1, 2016-Q1, 2016-01/2016-09 or ../2012.`,
  'not-a-date': (f: Fault) =>
    `“${f.value}” is no date. Write 2016-03-03, or 2016-03 if no day is known.`,
  'bad-format': (f: Fault) => `“${f.value}” has the wrong form. Write it like ${f.expected}.`,
  duplicate: (f: Fault) =>
    `“${f.value}” stands on line ${f.expected} already. Each row needs its own “${f.field}”.`,
  'unknown-reference': (f: Fault) =>
    `“${f.value}” is not in ${f.expected}, or its row was not taken. Add it there, or correct it here.`,
  'unit-differs': (f: Fault) =>
    `The unit “${f.value}” is not the indicator’s. Write ${f.expected}.`,
  'denominator-differs': (f: Fault) =>
    `The denominator “${f.value}” is not the indicator’s. ${f.expected ? `Write ${f.expected}.` : 'Leave it empty.'}`,
  'range-order': (f: Fault) =>
    `The upper end ${f.value} does not lie above the lower. It must be ${f.expected}.`,
  'phrase-too-long': (f: Fault) => `The phrase has ${f.expected} words. Quote 12 at most.`,
  'phrase-lacks-figure': (f: Fault) =>
    `“${f.expected}” does not stand in the phrase “${f.value}”. Quote the words that state it.`,
  'figure-differs': (f: Fault) =>
    `The words “${f.value}” say ${f.expected || 'no figure that can be read'}. Correct the value or the words.`,
  'derived-differs': (f: Fault) =>
    `${f.value} does not follow from its inputs: they give ${f.expected || 'no figure'}. Correct the value or the inputs.`,
  'one-language': (f: Fault) =>
    `“${f.field}” is empty while the other language is not. Write both, or neither.`,
  'not-listed': (f: Fault) =>
    `“${f.value}” is missing from ${f.expected || 'the folder'}. Add it there${f.file === f.expected ? '' : `, or take it out of ${f.file}`}.`,
  'out-of-range': (f: Fault) => `“${f.value}” is out of bounds. It must be ${f.expected}.`,
  'out-of-order': (f: Fault) =>
    `“${f.value}” must come after “${f.expected}”. Move it, or correct one of the two.`,
  'horizon-differs': (f: Fault) =>
    `A target’s period is its horizon, not “${f.value}”. Write ${f.expected}.`,
  'revises-differs': (f: Fault) =>
    `“${f.value}” has another “${f.expected}”. A figure revises one of the same indicator, region, period and role: name that one, or none.`,
  circular: (f: Fault) =>
    `“${f.value}” rests on “${f.expected}”, so the two agree by construction. Name an input that a source states.`,
  unused: (f: Fault) => `Nothing refers to “${f.value}”. Use it, or take its row out.`,
};
