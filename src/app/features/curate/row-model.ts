import type { ClaimSet } from '../../domain/claim-set';
import type { RevisedTable, RowCells } from '../../domain/workspace';
import { FORMS } from './fields';

/** What a form holds as it is typed: a text for each column of its table, and the reason of a correction. */
export type RowModel = Record<string, string>;

/** No table has a column of this name. */
export const REASON = 'reason';

const FIRST: Readonly<Record<RevisedTable, RowCells>> = {
  'claims.csv': {
    role: 'observation',
    operator: 'eq',
    unit_mult: '0',
    basis: 'stated',
    status: 'A',
  },
  'sources.csv': { set: 'companion', kind: 'news', language: 'en', phrases: 'quoted' },
  'indicators.csv': {
    measure: 'level',
    direction: 'neither',
    temporal: 'none',
    price_basis: 'none',
    decimals: '1',
    topic: 'other',
  },
  'regions.csv': { level: 'area', parent: 'CN' },
  'units.csv': { quantity: 'count' },
};

/** Every column of a table, empty where the cells say nothing. */
export function modelOf(table: RevisedTable, cells: RowCells): RowModel {
  const names = FORMS[table].flatMap(({ fields }) => fields.map(({ name }) => name));
  return { ...Object.fromEntries(names.map((name) => [name, cells[name] ?? ''])), [REASON]: '' };
}

/** What a new row begins with: what is so in most rows. */
export function blankCells(table: RevisedTable): RowCells {
  return FIRST[table];
}

/**
 * What follows from a choice: unit and denominator are the indicator's.
 */
export function followed(before: RowModel, after: RowModel, set: ClaimSet): RowModel {
  if (after['indicator'] === undefined || before['indicator'] === after['indicator']) return after;
  const indicator = set.indicators.get(after['indicator']);
  if (!indicator) return after;
  return { ...after, unit: indicator.unit, denominator: indicator.denominator?.id ?? '' };
}

/** An id for a new row from what is typed so far; empty where that is not enough, null where ids are not made of names. */
export function idFor(
  table: RevisedTable,
  model: RowModel,
  ofClaim: (cells: RowCells) => string,
): string | null {
  switch (table) {
    case 'claims.csv':
      return ofClaim(model);
    case 'sources.csv':
      return slugOf(`${model['publisher_en'] ?? ''} ${model['published'] ?? ''}`);
    case 'indicators.csv':
    case 'units.csv':
      return slugOf(model['name_en'] ?? '');
    case 'regions.csv':
      return null;
  }
}

/** A name as an id: small letters, digits and hyphens. Empty where nothing of the name can be so written. */
function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
