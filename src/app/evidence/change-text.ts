import { formatDate } from '../../i18n/format';
import type { Lang } from '../domain/localized';
import type { MatterKey, MatterKind } from '../domain/matter';
import type { Change, ChangeOf, Workspace, WorkspaceState } from '../domain/workspace';
import type { Step } from '../domain/workspace-step';
import type { WordsOfWork } from '../store/work-words';

/** What is needed to say what a change did. */
export interface ChangeContext {
  readonly words: WordsOfWork;
  readonly state: WorkspaceState;
  /** Whether the shipped package has the row. */
  readonly isShipped: (change: ChangeOf<'row'>) => boolean;
}

/** The name of a workspace; its day where it has none. */
export function workspaceName(
  { name, made }: Pick<Workspace, 'name' | 'made'>,
  words: WordsOfWork,
): string {
  return name || words.workspace.unnamed(formatDate(made.slice(0, 10), words.lang));
}

/** What a change did, in words without a capital: `claim gdp-growth-2015-liaoning corrected`. */
export function changeText(change: Change, { words, state, isShipped }: ChangeContext): string {
  const t = words.workspace.what;
  switch (change.kind) {
    case 'row': {
      const { table, key } = change;
      if (change.cells === null) return t.retired(table, key);
      const [first] = state.rows.get(table)?.get(key) ?? [];
      const isNew = !isShipped(change) && (first === undefined || first.id === change.id);
      return isNew ? t.added(table, key) : t.revised(table, key);
    }
    case 'review':
      return change.reviewed ? t.reviewed(change.claim) : t.unreviewed(change.claim);
    case 'settle':
      if (change.how === 'pick' && change.pick !== null)
        return t.pick(matterText(change.matter, words), change.pick);
      return (change.how === 'reopen' ? t.reopen : t.annotate)(matterText(change.matter, words));
    case 'verify':
      return t.verify(change.source, change.document.name);
  }
}

/** What a matter is and of which claims, from its key: `Sources disagree (one, another)`; a document's hash says a reader nothing. */
function matterText(key: MatterKey, words: WordsOfWork): string {
  const [kind = '', rest = ''] = key.split(/:(.*)/s);
  const { kinds } = words.review;
  const name = kind in kinds ? kinds[kind as MatterKind] : kind;
  const claims = rest.replace(/:[0-9a-f]{8,}$/, '').split('+');
  const list = claims.join(words.comma);
  return words.lang === 'zh' ? `${name}（${list}）` : `${name} (${list})`;
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
