import { LIGHT } from '../app/charts/theme';
import type { Lang } from '../app/domain/localized';
import { withOwnNote } from '../app/figure/own-note';
import type { AskedName, ChartRequest, Places } from './chart-request';
import { ASKED, chartRequest } from './chart-request';
import type { BodyLook } from './figure-body';
import { FigureBody } from './figure-body';
import type { Opened } from './figure-parts';
import type { AllEmbedWords, LoadedFigure } from './load-figure';
import { embedWords, loadFigure } from './load-figure';
import { button, markup } from './markup';
import type { Refusal } from './refusal';
import { refusalText } from './refusal-text';
import { SchemeProbe } from './scheme';
import { STYLE } from './style';

declare global {
  interface HTMLElementTagNameMap {
    'ri-chart': RiChart;
  }
}

/** CSS pixels: a figure is not made anew for each pixel that a window is dragged. */
const WIDTH_STEP = 40;

export type ChartState = 'loading' | 'shown' | 'refused';

/** What a page may say beside the attributes, to the one that it makes itself. */
export interface Preset {
  readonly refusal?: Refusal | null;
  /** Remarks on what was asked for, in the words of the figure. */
  readonly remarks?: (words: AllEmbedWords) => readonly string[];
}

/**
 * `<ri-chart view="/compare?…#figure">`: one figure, complete, on any page. Fetches what it shows, follows size, colour
 * scheme and language of where it stands, and gives everything back when it is taken away.
 *
 * Events, all of which bubble and leave the shadow tree: `ri-ready` (detail: title), `ri-refused` (detail: reason), and
 * `ri-open` (detail: text, claims) where a reader opens a figure; prevented, the element shows no claims itself.
 */
export class RiChart extends HTMLElement {
  static readonly observedAttributes = [...ASKED, 'lang', 'theme', 'notes'];
  /** Set by the script, which alone knows where it came from. */
  static script = '';

  preset: Preset = {};
  private readonly root = this.attachShadow({ mode: 'open' });
  private readonly probe = new SchemeProbe(() => {
    this.repaint();
  });
  private readonly content = markup('div');
  private readonly observer =
    typeof ResizeObserver === 'undefined'
      ? null
      : new ResizeObserver(() => {
          this.repaint();
        });
  private body: FigureBody | null = null;
  private running: AbortController | null = null;
  private current: ChartState = 'loading';
  private isDue = false;

  constructor() {
    super();
    // Whatever stands in the element is for browsers without the script, or a figure's text.
    this.root.append(this.probe.place, this.content);
    adoptStyle(this.root);
  }

  get state(): ChartState {
    return this.current;
  }

  connectedCallback(): void {
    this.observer?.observe(this);
    this.ask();
  }

  disconnectedCallback(): void {
    this.observer?.disconnect();
    this.running?.abort();
    this.drop();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !this.isConnected) return;
    if (name === 'theme' || name === 'notes') this.repaint();
    else this.ask();
  }

  /** Fetches and shows once for all attributes that change together. */
  private ask(): void {
    if (this.isDue) return;
    this.isDue = true;
    const start = () => {
      this.isDue = false;
      if (this.isConnected) void this.load();
    };
    // What stands within the element may not have been read yet.
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', start, { once: true });
    else queueMicrotask(start);
  }

  private async load(): Promise<void> {
    this.running?.abort();
    const running = new AbortController();
    this.running = running;
    this.current = 'loading';
    this.setAttribute('aria-busy', 'true');
    const isLate = () => running.signal.aborted;
    const words = await embedWords(languageOf(this));
    if (isLate()) return;
    if (!this.body) this.content.replaceChildren(markup('p', {}, words.embed.loading));
    const request = this.preset.refusal ?? this.request();
    const loaded = 'wanted' in request ? await loadFigure(request, words, running.signal) : request;
    // Another figure was asked for, or the element was taken away.
    if (isLate()) return;
    this.removeAttribute('aria-busy');
    this.drop();
    if (loaded.kind === 'figure') this.show(loaded, words, 'app' in request ? request.app : null);
    else this.refuse(loaded, words);
  }

  private request(): ChartRequest | Refusal {
    const attributes = Object.fromEntries(
      ASKED.map((name) => [name, this.getAttribute(name)]),
    ) as Record<AskedName, string | null>;
    const inline = this.querySelector('script[type="application/json"]');
    const places: Places = { script: RiChart.script, page: document.baseURI };
    return chartRequest(attributes, inline?.textContent ?? null, places);
  }

  private show(loaded: LoadedFigure, words: AllEmbedWords, app: string | null): void {
    const own = withOwnNote(loaded.figure, loaded.set.own, words.figure.own);
    const mended = loaded.repairs.map((repair) => `${words.embed.mended} ${repair}`);
    const remarks = [...(this.preset.remarks?.(words) ?? []), ...mended];
    const opens = ({ text, claims }: Opened) => this.tell('ri-open', { text, claims });
    try {
      const body = new FigureBody({
        loaded: { ...loaded, figure: own },
        words,
        app,
        remarks,
        opens,
      });
      this.body = body;
      this.content.replaceChildren(body.place);
      this.content.lang = words.lang === 'zh' ? 'zh-CN' : 'en';
      body.show(this.look());
    } catch (error) {
      this.drop();
      const value = error instanceof Error ? error.message : String(error);
      this.refuse({ kind: 'refused', code: 'broken', value }, words);
      return;
    }
    this.current = 'shown';
    this.tell('ri-ready', { title: own(LIGHT).title });
  }

  private refuse(refusal: Refusal, words: AllEmbedWords): void {
    const reason = refusalText(refusal, words);
    this.current = 'refused';
    this.content.lang = words.lang === 'zh' ? 'zh-CN' : 'en';
    this.content.replaceChildren(
      markup(
        'div',
        { class: 'refusal', role: 'alert' },
        markup('p', {}, words.embed.refused),
        markup('p', {}, reason),
        button(words.load.retry, () => {
          this.ask();
        }),
      ),
    );
    this.tell('ri-refused', { reason });
  }

  /** In another look, if that is another picture. */
  private repaint(): void {
    const look = this.look();
    if (this.body?.needs(look)) this.body.show(look);
  }

  private look(): BodyLook {
    const width = this.content.clientWidth;
    return {
      scheme: this.probe.scheme(),
      width: width - (width % WIDTH_STEP),
      folded: this.getAttribute('notes') === 'folded',
    };
  }

  private drop(): void {
    this.body?.remove();
    this.body = null;
    this.content.replaceChildren();
  }

  /** @returns whether the page has not prevented what follows */
  private tell(name: string, detail: object): boolean {
    return this.dispatchEvent(
      new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }),
    );
  }
}

/** The element's own language or that of the page around it, else the browser's. */
function languageOf(element: Element): Lang {
  const tag = element.closest('[lang]')?.getAttribute('lang') ?? navigator.language;
  return tag.toLowerCase().startsWith('zh') ? 'zh' : 'en';
}

let sheet: CSSStyleSheet | null = null;

function adoptStyle(root: ShadowRoot): void {
  // jsdom has none.
  if (!('adoptedStyleSheets' in root)) return;
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
  }
  root.adoptedStyleSheets = [sheet];
}
