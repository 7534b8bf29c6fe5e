import { formatNumber } from '../../i18n/format';
import { slug } from '../charts/figure-text';
import type { ListRow } from '../charts/list-table';
import { listTable } from '../charts/list-table';
import { lineOf } from '../charts/records';
import type { Figure, TableCell } from '../charts/spec';
import type { ClaimSet } from '../domain/claim-set';
import type { Source } from '../domain/source';
import type { WorkspaceState } from '../domain/workspace';
import type { SourceRow, WordsOfSources } from './source-list';
import { sourceRows } from './source-list';
import { SOURCE_RECORD, sourceRecord } from './source-records';

/** The list of sources as a figure. It shows no figure of a claim: its pictures carry none. */
export function sourcesFigure(
  set: ClaimSet,
  sources: readonly Source[],
  state: Pick<WorkspaceState, 'verified'>,
  words: WordsOfSources,
): Figure {
  const { exporting, sourceList: t, lang } = words;
  const rows = sourceRows(set, sources, state, words);
  const say = (count: number) => formatNumber(count, lang, 0);
  const ids = new Set(sources.map(({ id }) => id));
  const claims = set.claims.filter(({ source }) => ids.has(source));
  return listTable(
    {
      name: slug('sources'),
      title: exporting.lists.sources(say(rows.length), say(claims.length)),
      subtitle: t.title,
      source: exporting.lists.manySources(say(rows.length)),
      notes: [],
      columns: [
        t.columns.source,
        t.published,
        t.columns.set,
        t.columns.claims,
        t.columns.phrases,
        t.columns.verified,
      ],
      count: rows.length,
      rowAt: (at) => rowOf(rows[at], words),
      shows: { listed: claims },
      records: {
        columns: SOURCE_RECORD,
        count: sources.length,
        lineOf: (at, { lang: of }) => {
          const source = sources[at];
          if (!source) return [];
          const verified = state.verified.get(source.id);
          return lineOf(SOURCE_RECORD, sourceRecord(source, set, verified, of));
        },
      },
    },
    words,
  );
}

function rowOf(row: SourceRow | undefined, { lang, semicolon }: WordsOfSources): ListRow {
  if (!row) return { head: '', cells: [] };
  const plain = (text: string): TableCell => ({ text, claims: [], isGap: false });
  const number = (value: number) => ({ ...plain(formatNumber(value, lang, 0)), value });
  const verified = [...row.states.map(({ text }) => text), row.verified].join(semicolon);
  return {
    head: row.translated || row.title,
    cells: [
      plain(row.cited),
      plain(row.set),
      number(row.claims),
      plain(row.phrases),
      plain(verified),
    ],
  };
}
