import type { EveryWord } from '../i18n/every-word';
import type { ChartSpec, LegendEntry, TableCell } from '../app/charts/spec';
import type { ClaimId } from '../app/domain/claim';
import { button, markup } from './markup';

/** What stands around a chart, as elements. */

/** What a reader opens: a mark, a cell, a phrase. */
export interface Opened {
  readonly text: string;
  readonly claims: readonly ClaimId[];
}
export type Open = (opened: Opened) => void;

/** The finding, whose figures open their claims, and what is shown. */
export function headOf(
  { finding = [], title, subtitle }: ChartSpec,
  words: EveryWord,
  open: Open,
): HTMLElement {
  const phrases = finding.map(({ text, claims }) =>
    claims.length
      ? button(
          text,
          () => {
            open({ text, claims });
          },
          { class: 'phrase', title: words.figure.open },
        )
      : text,
  );
  return markup(
    'header',
    {},
    markup('h2', { id: 'finding' }, ...(phrases.length ? phrases : [title])),
    markup('p', { class: 'subtitle' }, subtitle),
  );
}

export function legendOf(legend: readonly LegendEntry[]): HTMLElement {
  const entries = legend.map(({ label, color, shape }) => {
    const swatch = markup('span', { class: 'swatch', 'data-shape': shape ?? 'block' });
    // By the object model, which a policy on style attributes lets through.
    swatch.style.color = color;
    return markup('li', {}, swatch, label);
  });
  const list = markup('ul', { class: 'legend' }, ...entries);
  list.hidden = legend.length === 0;
  return list;
}

/** @param folded whether the notes wait behind a line that opens them; the source line always stands */
export function notesOf({ notes }: ChartSpec, words: EveryWord, folded: boolean): Node {
  if (!notes.length) return document.createDocumentFragment();
  const list = markup(
    'ul',
    { class: 'notes', 'aria-label': words.figure.notes },
    ...notes.map((note) => markup('li', {}, note)),
  );
  return folded
    ? markup('details', { class: 'folded' }, markup('summary', {}, words.figure.notes), list)
    : list;
}

/** The figures as a table. Its cells open their claims. */
export function tableOf({ table, subtitle }: ChartSpec, words: EveryWord, open: Open): HTMLElement {
  const cellOf = ({ text, claims, isGap }: TableCell) =>
    markup(
      'td',
      isGap ? { class: 'gap' } : {},
      claims.length
        ? button(
            text,
            () => {
              open({ text, claims });
            },
            { title: words.figure.open },
          )
        : text,
    );
  const heads = table.columns.map((column) => markup('th', { scope: 'col' }, column));
  const rows = table.rows.map(({ head, cells }) =>
    markup('tr', {}, markup('th', { scope: 'row' }, head), ...cells.map(cellOf)),
  );
  const made = markup(
    'table',
    {},
    markup('caption', {}, subtitle),
    markup('thead', {}, markup('tr', {}, ...heads)),
    markup('tbody', {}, ...rows),
  );
  return markup(
    'div',
    { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': subtitle },
    made,
  );
}
