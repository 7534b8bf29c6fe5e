import fc from 'fast-check';
import { OBS_STATUSES } from './dataset';
import { readStatus, statusReader } from './status-notations';

describe('a status', () => {
  it.each([
    ['', 'A', null, ''],
    ['A', 'A', null, ''],
    ['B', 'B', null, ''],
    ['M', 'A', 'not-applicable', ''],
    ['L', 'A', 'not-available', ''],
    ['O', 'A', 'missing', ''],
    ['Q', 'A', 'suppressed', ''],
    ['E;P', 'E', null, 'E;P'],
    ['b', 'B', null, ''],
    ['bep', 'B', null, 'bep'],
    ['p u', 'P', null, 'p u'],
    ['c', 'A', 'suppressed', ''],
    ['z', 'A', 'not-applicable', ''],
    ['s', 'E', null, ''],
    ['S', 'S', null, ''],
    ['r', 'A', null, 'r'],
    ['A: Normal value', 'A', null, ''],
    ['E: Estimated value', 'E', null, ''],
    ['P - Provisional value', 'P', null, ''],
    ['M: Missing value; data cannot exist', 'A', 'not-applicable', ''],
    ['Normal value', 'A', null, ''],
    ['Provisional value', 'P', null, ''],
    ['Estimated value', 'E', null, ''],
    ['Break', 'B', null, ''],
    ['Time series break', 'B', null, ''],
    ['Missing value; suppressed', 'A', 'suppressed', ''],
    ['预测值', 'F', null, ''],
    ['Ｐ', 'P', null, ''],
    ['revised in May', 'A', null, 'revised in May'],
    ['x: odd', 'A', null, 'x: odd'],
    ['r: revised', 'A', null, 'r: revised'],
    ['r-!', 'A', null, 'r-!'],
    ['K', 'A', null, 'K'],
    ['pp', 'A', null, 'pp'],
  ])('“%s” is %s, %s, “%s”', (text, status, absence, note) => {
    expect(readStatus(text)).toEqual({ status, absence, note });
  });

  it('is one of the known ones for any text, and nothing of an unknown text is lost', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const { status, absence, note } = readStatus(text);
        expect(OBS_STATUSES).toContain(status);
        if (status === 'A' && absence === null && text.trim().length > 1 && !text.startsWith('A'))
          expect(note).toBe(text.trim());
      }),
    );
  });

  it('has the letters of the office whose columns those are: F is final in New Zealand', () => {
    const read = statusReader(['Series_reference', 'Period', 'Data_value', 'STATUS', 'UNITS']);
    expect(['F', 'P', 'R', 'C'].map((letter) => read(letter).status)).toEqual(['A', 'P', 'A', 'A']);
    expect(read('C').absence).toBe('suppressed');
    expect(statusReader(['region', 'status'])('F').status).toBe('F');
  });
});
