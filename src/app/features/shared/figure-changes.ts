import type { ChartSpec } from '../../charts/spec';
import type { ClaimSet } from '../../domain/claim-set';
import type { Lang } from '../../domain/localized';
import type { RowDiff } from '../../domain/package-diff';
import type { FigureChange } from '../../store/shared-figure';

/** A figure's spec as far as a reader can tell two of them apart. */
export type ComparedSpec = Pick<ChartSpec, 'title' | 'subtitle' | 'source' | 'table' | 'marks'>;

/**
 * What a figure says otherwise with today's claims: cells of its table first, then rows behind it that no changed cell
 * tells of. Empty where it is the same.
 *
 * @param saved the figure made of its own claims, in the reader's language
 * @param today the same of today's; null where they give no such figure
 * @param rows the rows of its claims that are otherwise today
 * @param set its own claims
 */
export function figureChanges(
  saved: ComparedSpec,
  today: ComparedSpec | null,
  rows: readonly RowDiff[],
  set: ClaimSet,
  lang: Lang,
): readonly FigureChange[] {
  const cells = cellChanges(saved, today);
  const told = new Set(cells.flatMap(({ claims }) => claims));
  const behind = rows.filter(({ table, key }) => table !== 'claims.csv' || !told.has(key));
  const changes = [
    ...cells.map(({ change }) => change),
    ...behind.flatMap((diff) => rowChange(diff, set, lang)),
  ];
  if (changes.length || !today) return changes;
  return (['title', 'subtitle', 'source'] as const).flatMap((part) =>
    saved[part] === today[part]
      ? []
      : [{ place: saved.subtitle, was: saved[part], now: today[part] }],
  );
}

interface CellChange {
  readonly change: FigureChange;
  readonly claims: readonly string[];
}

/** By the heads of row and column: one that has come in between moves no other. */
function cellChanges(saved: ComparedSpec, today: ComparedSpec | null): readonly CellChange[] {
  const [was, now] = [cellsOf(saved), today ? cellsOf(today) : new Map<string, Placed>()];
  return [...new Set([...was.keys(), ...now.keys()])].flatMap((key): readonly CellChange[] => {
    const [before, after] = [was.get(key), now.get(key)];
    if (before?.text === after?.text && before?.claims.join() === after?.claims.join()) return [];
    const change = {
      place: (before ?? after)?.place ?? '',
      was: before?.text ?? null,
      now: after?.text ?? null,
    };
    return [{ change, claims: [...(before?.claims ?? []), ...(after?.claims ?? [])] }];
  });
}

interface Placed {
  readonly place: string;
  readonly text: string;
  readonly claims: readonly string[];
}

/** A head that comes twice is told apart by its number. */
function cellsOf({ table }: ComparedSpec): ReadonlyMap<string, Placed> {
  const seen = new Map<string, number>();
  const placed = table.rows.flatMap(({ head, cells }) =>
    cells.map(({ text, claims }, at) => {
      const column = table.columns[at + 1] ?? '';
      const place = [head, column].filter((part) => part !== '').join(' · ');
      const count = seen.get(place) ?? 0;
      seen.set(place, count + 1);
      return [`${place} ${String(count)}`, { place, text, claims }] as const;
    }),
  );
  return new Map(placed);
}

function rowChange(diff: RowDiff, set: ClaimSet, lang: Lang): readonly FigureChange[] {
  const place = placeOf(diff, set, lang);
  if (diff.kind === 'retired')
    return [
      { place, was: diff.before?.['value'] ?? diff.before?.['title'] ?? diff.key, now: null },
    ];
  return diff.cells.map(({ field, before, after }) => ({
    place: `${place} · ${field}`,
    was: before,
    now: after,
  }));
}

function placeOf({ table, key, before }: RowDiff, set: ClaimSet, lang: Lang): string {
  const claim = table === 'claims.csv' ? set.byId.get(key) : undefined;
  if (!claim) return before?.[`name_${lang}`] ?? before?.[`publisher_${lang}`] ?? key;
  const { indicator, region, period } = claim;
  const names = [set.indicators.get(indicator)?.name, set.regions.get(region)?.short];
  return [...names.map((name) => name?.[lang] ?? ''), period?.id ?? '']
    .filter((part) => part !== '')
    .join(' · ');
}
