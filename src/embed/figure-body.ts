import { DARK, LIGHT } from '../app/charts/theme';
import type { ChartSpec } from '../app/charts/spec';
import type { Opened } from './figure-parts';
import { headOf, legendOf, notesOf, tableOf } from './figure-parts';
import { figureTools } from './figure-tools';
import type { AllEmbedWords, LoadedFigure } from './load-figure';
import { claimsPanel } from './claims-panel';
import { markup } from './markup';
import { openAddress } from './open-address';
import { exportRequest } from './picture';
import { Plot } from './plot';

/** What a figure looks like, and what it is shown from. */
export interface BodyGround {
  readonly loaded: LoadedFigure;
  readonly words: AllEmbedWords;
  readonly app: string | null;
  /** What the reader should know of the address, a sentence each. */
  readonly remarks: readonly string[];
  /** Whether the page leaves the claims of what is opened to the figure. */
  readonly opens: (opened: Opened) => boolean;
}

export interface BodyLook {
  readonly scheme: 'light' | 'dark';
  /** CSS pixels of the plot. */
  readonly width: number;
  readonly folded: boolean;
}

/** A whole figure as elements: finding, legend, chart, source, notes, table, tools, and the claims of what is opened. */
export class FigureBody {
  readonly place = markup('article', { class: 'figure', 'aria-labelledby': 'finding' });
  private readonly plot = new Plot(
    (mark) => {
      this.open(mark);
    },
    () => {
      // Chart.js remembers how wide letters were: another font needs another chart.
      if (this.look) this.paint(this.spec(this.look));
    },
  );
  private readonly panel = markup('div');
  private readonly ground: BodyGround;
  private look: BodyLook | null = null;
  private table: HTMLDetailsElement | null = null;

  constructor(ground: BodyGround) {
    this.ground = ground;
    this.panel.hidden = true;
    // Its parts stay where they are when the look changes: the keyboard may be in one of them.
    this.place.append(this.plot.place, this.panel);
  }

  show(look: BodyLook): void {
    const { loaded, words } = this.ground;
    this.look = look;
    const spec = this.spec(look);
    const isOpen = this.table?.open ?? false;
    for (const part of [...this.place.children])
      if (part !== this.plot.place && part !== this.panel) part.remove();
    this.place.prepend(...this.remarks(), headOf(spec, words, this.open), legendOf(spec.legend));
    this.paint(spec);
    this.table = markup('details', {}, markup('summary', {}, words.figure.table));
    this.table.addEventListener('toggle', () => {
      this.fillTable(spec);
    });
    this.place.append(
      markup(
        'footer',
        {},
        markup('p', { class: 'source' }, spec.source),
        notesOf(spec, words, look.folded),
        this.table,
        this.tools(spec, loaded),
      ),
    );
    this.table.open = isOpen;
  }

  /** Whether another width makes another picture. */
  needs({ scheme, width, folded }: BodyLook): boolean {
    const { look } = this;
    if (look?.scheme !== scheme || look.folded !== folded) return true;
    return this.ground.loaded.figure.length > 1 && look.width !== width;
  }

  remove(): void {
    this.plot.remove();
    this.place.remove();
  }

  private paint(spec: ChartSpec): void {
    const { figure, fullStop } = this.ground.words;
    this.plot.show(spec, { ...figure, fullStop });
  }

  private spec({ scheme, width }: BodyLook): ChartSpec {
    const { figure } = this.ground.loaded;
    const theme = scheme === 'dark' ? DARK : LIGHT;
    return figure.length > 1 && width ? figure(theme, width) : figure(theme);
  }

  private remarks(): readonly HTMLElement[] {
    const { remarks } = this.ground;
    return remarks.map((remark) => markup('p', { class: 'remark', role: 'note' }, remark));
  }

  private tools({ name, title }: ChartSpec, loaded: LoadedFigure): HTMLElement {
    const { words, app } = this.ground;
    const request = () =>
      exportRequest(
        loaded,
        words,
        this.look?.scheme ?? 'light',
        new Date().toISOString().slice(0, 10),
      );
    const address = app === null ? null : openAddress(request(), app, loaded.isSaved);
    return figureTools({ words: words.embed, name, title, address, request });
  }

  private fillTable(spec: ChartSpec): void {
    const { table } = this;
    if (!table?.open || table.querySelector('table')) return;
    table.append(tableOf(spec, this.ground.words, this.open));
  }

  private readonly open = (opened: Opened): void => {
    if (!this.ground.opens(opened)) return;
    const { loaded, words, app } = this.ground;
    const before = this.focused();
    const panel = claimsPanel(opened, { set: loaded.set, words, app }, () => {
      this.panel.hidden = true;
      this.panel.replaceChildren();
      before?.focus();
    });
    this.panel.replaceChildren(panel);
    this.panel.hidden = false;
    panel.focus();
  };

  private focused(): HTMLElement | null {
    const root = this.place.getRootNode();
    const active = root instanceof ShadowRoot ? root.activeElement : null;
    return active instanceof HTMLElement ? active : null;
  }
}
