import type { FigureRow } from '../charts/figure-row';
import { figureRows } from '../charts/figure-rows';
import type { RowWords } from '../charts/figure-rows-words';
import { ROW_WORDS } from '../charts/figure-rows-words';
import type { ChartSpec } from '../charts/spec';
import { LIGHT } from '../charts/theme';
import type { Claim, ClaimId } from '../domain/claim';
import type { ClaimSet } from '../domain/claim-set';
import { entry } from '../domain/claim-set';
import { byCode } from '../domain/order';
import type { Source } from '../domain/source';
import type { ExportRequest } from './export-request';

/** A figure as its data files and texts are written from it. */
export interface FigureData {
  readonly spec: ChartSpec;
  readonly rows: readonly FigureRow[];
  readonly set: ClaimSet;
  /** In the request's language. */
  readonly words: RowWords;
  /** Those that the rows name, each once, in the order of the rows. */
  readonly claims: readonly Claim[];
  /** Theirs, each once, in order of publication. */
  readonly sources: readonly Source[];
}

/** @throws Error for a figure that has no data */
export function dataOf({ figure, set, words }: ExportRequest): FigureData {
  // No theme is seen in data; every figure knows this one.
  const spec = figure(LIGHT);
  const rows = figureRows(spec, set);
  const claims = claimsNamed(
    rows.flatMap((row) => row.claims),
    set,
  );
  return { spec, rows, set, words: ROW_WORDS[words.lang], claims, sources: sourcesOf(claims, set) };
}

function claimsNamed(ids: readonly ClaimId[], { byId }: ClaimSet): readonly Claim[] {
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

export function sourcesOf(claims: readonly Claim[], set: ClaimSet): readonly Source[] {
  const ids = new Set(claims.map(({ source }) => source));
  return [...ids]
    .map((id) => entry(set.sources, id))
    .sort((a, b) => byCode(a.published, b.published) || byCode(a.id, b.id));
}

/** A text as the file of a figure. */
export function textFile(text: string, type: string): Blob {
  return new Blob([text], { type: `${type};charset=utf-8` });
}
