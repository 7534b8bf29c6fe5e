import type { ColumnRole, ColumnUse, HeaderNames, Mapping } from './mapping';
import { headersSay, periodColumnOf, wantsYear } from './mapping';

/** Roles that one column has at most; `value` is one of them while no header names anything. */
const SINGLE: readonly ColumnRole[] = [
  'region',
  'region-name',
  'period',
  'period-part',
  'period-start',
  'unit',
  'multiplier',
  'status',
  'source',
  'action',
];

const IGNORED: ColumnUse = { role: 'ignored', reason: 'chosen', detail: '', certainty: 'sure' };

/**
 * The mapping with another role for a column, chosen by the analyst. A role that only one column can have is taken from
 * the one that had it. Several columns of values need headers that name something: an indicator, if nothing else is said.
 */
export function withRole(mapping: Mapping, column: number, role: ColumnRole): Mapping {
  const columns = mapping.columns.map((use, at): ColumnUse => {
    if (at === column) return { role, reason: 'chosen', detail: '', certainty: 'sure' };
    return isTaken(use.role, role) ? IGNORED : use;
  });
  const values = columns.filter((use) => use.role === 'value').length;
  const header = values > 1 && mapping.header === 'nothing' ? 'indicator' : mapping.header;
  return { ...mapping, columns, header };
}

/** Whether a column gives up its role to one that is chosen for another. Periods and their first days say the same. */
function isTaken(role: ColumnRole, chosen: ColumnRole): boolean {
  const [own, other] = [role, chosen].map((one) => (one === 'period-start' ? 'period' : one));
  return own === other && SINGLE.includes(chosen);
}

/** Of several columns of values the first stays, where their headers are to name nothing. */
export function withHeader(mapping: Mapping, header: HeaderNames): Mapping {
  if (header !== 'nothing') return { ...mapping, header };
  const first = mapping.columns.findIndex((use) => use.role === 'value');
  const columns = mapping.columns.map((use, at) =>
    use.role === 'value' && at !== first ? IGNORED : use,
  );
  return { ...mapping, header, columns };
}

export type FixedField = keyof Mapping['fixed'];

export function withFixed(mapping: Mapping, field: FixedField, text: string): Mapping {
  return { ...mapping, fixed: { ...mapping.fixed, [field]: text.trim() } };
}

/**
 * The fields that no column and no header says, in this order: what may be said for the whole table. So may a unit above a
 * column of units, whose scale counts where theirs have none.
 */
export function openFields(mapping: Mapping): readonly FixedField[] {
  const fields: readonly FixedField[] = ['region', 'indicator', 'period', 'unit'];
  return fields.filter(
    (field) =>
      (field === 'unit' && mapping.fixed.unit !== '') ||
      ((!headersSay(mapping, field) || (field === 'period' && wantsYear(mapping))) &&
        !mapping.columns.some(({ role }) => role === field) &&
        !(field === 'period' && periodColumnOf(mapping) >= 0)),
  );
}
