import type { RevisedTable } from '../../domain/workspace';
import type { WordsOfWork } from '../../store/work-words';
import type { Field } from './fields';

/** What is to be written into a field, and how; empty where its name says all. @param count words of the phrase */
export function hintText(
  { name }: Field,
  table: RevisedTable,
  count: number,
  { curate: { hints } }: WordsOfWork,
): string {
  if (name === 'phrase') return hints.phrase(count);
  if (name === 'id' && table === 'regions.csv') return hints.region_id;
  if (/period|horizon/.test(name) && name !== 'period_reason') return hints.period;
  if (name.endsWith('inputs')) return hints.inputs;
  const hint: unknown = name in hints ? hints[name as 'value'] : '';
  return typeof hint === 'string' ? hint : '';
}

/** Where rows of the list that a field chooses from are written; null for a closed list, and for what is free. */
export function listPath({ choices }: Field): string | null {
  const isList = ['indicators', 'regions', 'sources', 'units'].includes(choices ?? '');
  return isList ? `/${choices ?? ''}` : null;
}

/** The words of the link to a new row of that list. */
export function addText({ choices }: Field, { curate: { adds } }: WordsOfWork): string {
  return choices ? adds[choices.slice(0, -1) as keyof typeof adds] : '';
}
