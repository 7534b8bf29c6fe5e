import { FIGURE_TABLES } from '../domain/figure-file';
import { readFigureView } from '../domain/figure-view';
import { LANGS } from '../domain/localized';
import { parsePeriod } from '../domain/period';
import { ABSENCES } from '../domain/statistics/dataset';

/** Whether a value that a file holds has the form that it must have; what its words say is not looked at. */
type Shape = (value: unknown) => boolean;

type Fields = Readonly<Record<string, unknown>>;

const isText: Shape = (value) => typeof value === 'string';
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape);
const fieldsOf =
  (shapes: Readonly<Record<string, Shape>>): Shape =>
  (value) =>
    isFields(value) && Object.entries(shapes).every(([name, shape]) => shape(value[name]));
const optional =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || shape(value);

const isCell: Shape = (value) =>
  typeof value === 'string' || (typeof value === 'number' && Number.isFinite(value));
const isRow: Shape = (value) => isFields(value) && Object.values(value).every(isCell);
const isDay: Shape = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d$/.test(value) &&
  !Number.isNaN(Date.parse(`${value}T00:00:00Z`));

const isTable = fieldsOf({
  columns: listOf(isText),
  rows: listOf(
    fieldsOf({
      head: isText,
      cells: listOf(fieldsOf({ text: isText, claims: listOf(isText) })),
    }),
  ),
});

const isAbsence = fieldsOf({
  indicator: isText,
  region: isText,
  period: (value) => typeof value === 'string' && parsePeriod(value) !== null,
  source: isText,
  reason: (value) => ABSENCES.some((one) => one === value),
  note: isText,
  row: (value) => Number.isInteger(value),
  column: isText,
});

const FIELDS: Readonly<Record<string, Shape>> = {
  view: (value) => value === null || (typeof value === 'string' && readFigureView(value) !== null),
  lang: (value) => LANGS.some((one) => one === value),
  made: isDay,
  shown: optional(
    fieldsOf({
      title: isText,
      subtitle: isText,
      source: isText,
      notes: listOf(isText),
      alt: isText,
      table: isTable,
    }),
  ),
  ...Object.fromEntries(FIGURE_TABLES.map((table) => [table, listOf(isRow)])),
  absences: optional(listOf(isAbsence)),
  picks: optional((value) => isFields(value) && Object.values(value).every(isText)),
  own: optional(listOf(isText)),
  assumptions: optional(listOf(isFields)),
};

/** The first field of a figure's file that has not the form it must have; null where all have. */
export function badField(file: Fields): string | null {
  return Object.keys(FIELDS).find((name) => !FIELDS[name]?.(file[name])) ?? null;
}
