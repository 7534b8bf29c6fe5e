import { formatDate } from '../../i18n/format';
import type { ClaimId } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import { titleOf } from '../domain/figure-board';
import type { Lang } from '../domain/localized';
import type { MatterKey, MatterKind } from '../domain/matter';
import type { Change, ChangeOf, Workspace, WorkspaceState } from '../domain/workspace';
import type { Step } from '../domain/workspace-step';
import type { WordsOfWork } from '../store/work-words';
import { rowName } from './row-name';

/** What is needed to say what a change did. */
export interface ChangeContext {
  readonly words: WordsOfWork;
  readonly state: WorkspaceState;
  /** Whether the shipped package has the row. */
  readonly isShipped: (change: ChangeOf<'row'>) => boolean;
  /** The rows as they are now, then as shipped: what a row is called. */
  readonly sets: readonly ClaimSet[];
}

/** The name of a workspace; its day where it has none. */
export function workspaceName(
  { name, made }: Pick<Workspace, 'name' | 'made'>,
  words: WordsOfWork,
): string {
  return name || words.workspace.unnamed(formatDate(made.slice(0, 10), words.lang));
}

/** What a change did, in words without a capital: `claim 3 % (GDP growth, Liaoning, 2015) corrected`. */
export function changeText(change: Change, context: ChangeContext): string {
  const { words, state, sets, isShipped } = context;
  const t = words.workspace.what;
  const claim = (id: ClaimId) => rowName(sets, 'claims.csv', id, words);
  switch (change.kind) {
    case 'row': {
      const { table, key } = change;
      const name = rowName(sets, table, key, words);
      if (change.cells === null) return t.retired(table, name);
      const [first] = state.rows.get(table)?.get(key) ?? [];
      const isNew = !isShipped(change) && (first === undefined || first.id === change.id);
      return isNew ? t.added(table, name) : t.revised(table, name);
    }
    case 'review':
      return (change.reviewed ? t.reviewed : t.unreviewed)(claim(change.claim));
    case 'settle': {
      const matter = matterText(change.matter, context);
      if (change.how === 'pick' && change.pick !== null) return t.pick(matter, claim(change.pick));
      return (change.how === 'reopen' ? t.reopen : t.annotate)(matter);
    }
    case 'verify':
      return t.verify(rowName(sets, 'sources.csv', change.source, words), change.document.name);
    case 'figure':
      return boardText(change, context);
  }
}

function boardText(change: ChangeOf<'figure'>, { words }: ChangeContext): string {
  const t = words.workspace.what;
  switch (change.does) {
    case 'place':
      return t.placed(titleOf(change.file));
    case 'renew':
      return t.renewed;
    case 'order':
      return t.ordered;
    case 'caption':
      return t.captioned(change.caption);
    case 'lift':
      return t.lifted;
  }
}

/** What a matter is, and its first claim, from its key; a row that was not taken by its file and id. */
function matterText(key: MatterKey, { words, sets }: ChangeContext): string {
  const [kind = '', first = '', ...rest] = key.split(':');
  const about = first.endsWith('.csv')
    ? rest.join(':')
    : rowName(sets, 'claims.csv', first.split('+')[0] ?? '', words);
  const { kinds } = words.review;
  const name = kind in kinds ? kinds[kind as MatterKind] : kind;
  return `${name}${words.colon}${about}`;
}

/** What a step did: its one change, or how many and the first of them. */
export function stepText({ put, drop }: Step, context: ChangeContext): string {
  const all = put.length ? put : drop;
  const [first] = all;
  if (!first) return '';
  const text = changeText(first, context);
  return all.length === 1 ? text : context.words.workspace.what.several(all.length, text);
}

/** Day and time where the reader is: `24 Nov 2026, 20:15`. @param iso in UTC */
export function timeText(iso: string, lang: Lang): string {
  const time = new Date(iso);
  if (isNaN(time.getTime())) return iso;
  const locale = lang === 'zh' ? 'zh-CN' : 'en-GB';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
}
