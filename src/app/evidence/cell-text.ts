import type { WordsOfWork } from '../store/work-words';

/** A column as the forms name it; members of groups have columns that no form has. */
export function columnName(field: string, { curate }: WordsOfWork): string {
  const names: Readonly<Partial<Record<string, string>>> = curate.fields;
  return names[field] ?? field;
}

/** A cell as the forms show it: codes by their names, all else as it stands. */
export function cellText(field: string, value: string, words: WordsOfWork): string {
  const codes = codesOf(field, words);
  return codes?.[value] ?? value;
}

function codesOf(
  field: string,
  words: WordsOfWork,
): Readonly<Partial<Record<string, string>>> | null {
  switch (field) {
    case 'role':
      return words.roles;
    case 'operator':
      return words.curate.operators;
    case 'period_reason':
      return words.periodReasons;
    case 'baseline_basis':
      return words.baselines;
    case 'basis':
      return words.bases;
    case 'formula':
    case 'implied_formula':
      return words.formulas;
    case 'status':
      return words.statuses;
    case 'measure':
      return words.curate.measures;
    default:
      return null;
  }
}
