import type { RevisedTable, RowCells } from '../../domain/workspace';
import type { CurateWords } from '../../../i18n/en-curate';

export type FieldName = keyof CurateWords['curate']['fields'];
export type GroupName = keyof CurateWords['curate']['groups'];

/** Where the choices of a field come from: a list of the package, or a closed list of codes. */
export type Choices =
  | 'indicators'
  | 'regions'
  | 'sources'
  | 'units'
  | 'roles'
  | 'operators'
  | 'periodReasons'
  | 'baselines'
  | 'bases'
  | 'formulas'
  | 'statuses'
  | 'measures'
  | 'directions'
  | 'temporals'
  | 'prices'
  | 'levels'
  | 'sets'
  | 'kinds'
  | 'phrases'
  | 'topics'
  | 'quantities';

/** A column of a table as a form asks for it. */
export interface Field {
  readonly name: FieldName;
  readonly kind: 'line' | 'text' | 'choice';
  readonly choices: Choices | null;
  /** Whether the field may be left empty: a choice then has an empty one. */
  readonly optional: boolean;
  /** Whether it is asked for, by what stands in the other cells; always, if nothing is said. */
  readonly when?: (cells: RowCells) => boolean;
}

export interface Group {
  readonly name: GroupName;
  readonly fields: readonly Field[];
  /** Seldom needed: shut until it is opened, or holds something. */
  readonly folded: boolean;
  readonly when?: (cells: RowCells) => boolean;
}

type Options = Partial<Pick<Field, 'optional' | 'when'>>;

const line = (name: FieldName, options: Options = {}): Field => {
  return { name, kind: 'line', choices: null, optional: false, ...options };
};
const text = (name: FieldName, options: Options = {}): Field => {
  return { name, kind: 'text', choices: null, optional: false, ...options };
};
const choice = (name: FieldName, choices: Choices, options: Options = {}): Field => {
  return { name, kind: 'choice', choices, optional: false, ...options };
};
const optional = { optional: true };
const is = (field: FieldName, ...values: readonly string[]) => {
  return (cells: RowCells) => values.includes(cells[field] ?? '');
};
const open = (name: GroupName, ...fields: readonly Field[]): Group => {
  return { name, fields, folded: false };
};
const folded = (name: GroupName, ...fields: readonly Field[]): Group => {
  return { name, fields, folded: true };
};
const NOTES = [text('note_en', optional), text('note_zh', optional)];

/** The fields of each table in the order of its form. Together they are the table's columns, which a test holds. */
export const FORMS: Readonly<Record<RevisedTable, readonly Group[]>> = {
  'claims.csv': [
    open(
      'what',
      choice('role', 'roles'),
      choice('indicator', 'indicators'),
      choice('region', 'regions'),
      line('period', optional),
      choice('period_reason', 'periodReasons', { optional: true, when: is('period', '') }),
    ),
    open(
      'figure',
      choice('operator', 'operators'),
      line('value'),
      line('value_max', { when: is('operator', 'range') }),
      choice('unit', 'units'),
      line('unit_mult'),
      line('denominator', { optional: true, when: ({ denominator }) => !!denominator }),
    ),
    {
      ...open(
        'target',
        line('horizon'),
        choice('baseline_basis', 'baselines'),
        line('baseline_period', { when: is('baseline_basis', 'stated', 'assumed') }),
        line('baseline_value', {
          optional: true,
          when: is('baseline_basis', 'stated', 'assumed'),
        }),
      ),
      when: is('role', 'target'),
    },
    open(
      'words',
      choice('source', 'sources'),
      line('paragraph', optional),
      text('phrase', optional),
      line('as_stated', optional),
    ),
    folded(
      'relations',
      line('id'),
      choice('basis', 'bases'),
      choice('formula', 'formulas', optional),
      line('inputs', optional),
      choice('implied_formula', 'formulas', optional),
      line('implied_inputs', optional),
      line('revises', optional),
      choice('status', 'statuses'),
      ...NOTES,
    ),
  ],
  'sources.csv': [
    open(
      'names',
      line('title'),
      line('title_zh'),
      line('publisher_en'),
      line('publisher_zh'),
      line('published'),
      line('language'),
    ),
    open(
      'meaning',
      text('about_en'),
      text('about_zh'),
      choice('set', 'sets'),
      choice('kind', 'kinds'),
      choice('phrases', 'phrases'),
    ),
    folded(
      'more',
      line('id'),
      line('author_en', optional),
      line('author_zh', optional),
      line('issuing_body_en', optional),
      line('issuing_body_zh', optional),
      ...NOTES,
    ),
  ],
  'indicators.csv': [
    open('names', line('name_en'), line('name_zh'), line('aliases', optional)),
    open(
      'meaning',
      text('definition_en'),
      text('definition_zh'),
      choice('unit', 'units'),
      choice('measure', 'measures'),
      choice('direction', 'directions'),
      choice('temporal', 'temporals'),
      choice('price_basis', 'prices'),
      line('decimals'),
      line('denominator', { when: is('measure', 'share') }),
      line('denominator_en', { when: is('measure', 'share') }),
      line('denominator_zh', { when: is('measure', 'share') }),
    ),
    folded('more', line('id'), choice('topic', 'topics'), line('concept')),
  ],
  'regions.csv': [
    open('names', line('name_en'), line('name_zh'), line('short_zh'), line('aliases', optional)),
    open(
      'meaning',
      line('id'),
      choice('level', 'levels'),
      choice('parent', 'regions', optional),
      line('iso_3166_2', optional),
      line('gb_t_2260', optional),
      line('iso_name', optional),
    ),
    folded('more', ...NOTES),
  ],
  'units.csv': [
    open(
      'names',
      line('name_en'),
      line('name_zh'),
      line('symbol_en', optional),
      line('symbol_zh', optional),
    ),
    open('meaning', line('id'), choice('quantity', 'quantities')),
  ],
};

/** The groups that are asked for, with the fields that are. */
export function askedFor(table: RevisedTable, cells: RowCells): readonly Group[] {
  return FORMS[table]
    .filter((group) => group.when?.(cells) ?? true)
    .map((group) => ({
      ...group,
      fields: group.fields.filter((field) => field.when?.(cells) ?? true),
    }));
}

/** The cells that are asked for; what a form no longer asks for is not kept. */
export function askedCells(table: RevisedTable, cells: RowCells): RowCells {
  const names = askedFor(table, cells).flatMap(({ fields }) => fields.map(({ name }) => name));
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = cells[name]?.trim() ?? '';
      return value === '' ? [] : [[name, value]];
    }),
  );
}
