import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, NavigationEnd, Router } from '@angular/router';
import { filter } from 'rxjs';
import type { ChartSpec, Figure } from '../../charts/spec';
import { LIGHT } from '../../charts/theme';
import type { Answer } from '../../domain/answer';
import { answer, indexAt } from '../../domain/answer';
import type { CompareState, CompareView, Params } from '../../domain/compare-state';
import { writeCompareState } from '../../domain/compare-state';
import type { ComparisonRow } from '../../domain/comparison';
import type { Period } from '../../domain/period';
import { isAsLong } from '../../domain/period';
import type { Repair } from '../../domain/repair';
import { readCompareState } from '../../domain/query';
import { showsOnePeriod } from '../../domain/ways';
import { FigureCard } from '../../figure/figure';
import { addressParams } from '../../store/address';
import type { AllWords } from '../../store/all-words';
import { LaterLanguage } from '../../store/all-words';
import { ClaimsStore } from '../../store/claims-store';
import { formatPeriod } from '../../../i18n/format';
import { afterChange, hasFigures, withKey } from './changes';
import { mainLists, moreLists, ruleList } from './choice-lists';
import type { Chosen } from './choice-row';
import { ChoiceRow } from './choice-row';
import { askedBy, compareChoices, regionPresets } from './compare-choices';
import { compareNotes, leftOutNote, unfitNotes } from './compare-notes';
import { Disputes } from './disputes';
import { drawWay, shownBy } from './draw-way';
import { afterPicture } from './after-picture';
import { FetchedWays } from './fetched-ways';
import { FindingEditor } from './finding-editor';
import { IndicatorPicker } from './indicator-picker';
import { MapSource } from './map-source';
import { PeriodPicker } from './period-picker';
import { PeriodSlider } from './period-slider';
import { ReferencePicker } from './reference-picker';
import { RegionPicker } from './region-picker';
import { spokenChange } from './spoken';
import { Steps } from './steps';
import { secondFor, waysOf } from './way-choices';
import { WayPicker } from './way-picker';

/** Regions side by side. The address holds every choice; a choice is nothing but a new address. */
@Component({
  selector: 'ri-compare-page',
  imports: [
    ChoiceRow,
    Disputes,
    FigureCard,
    FindingEditor,
    IndicatorPicker,
    MapSource,
    MatButton,
    PeriodPicker,
    PeriodSlider,
    ReferencePicker,
    RegionPicker,
    WayPicker,
  ],
  providers: [Steps, FetchedWays],
  templateUrl: './compare-page.html',
  styleUrl: './compare-page.scss',
})
export class ComparePage {
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  protected readonly set = inject(ClaimsStore).set;
  protected readonly words = inject(LaterLanguage).words;
  protected readonly steps = inject(Steps);
  protected readonly fetched = inject(FetchedWays);

  private readonly params = addressParams();
  private readonly reading = computed(() => {
    const set = this.set();
    return set && readCompareState(set, this.params());
  });
  protected readonly state = computed(() => this.reading()?.state ?? null);
  private readonly byName = computed(() => {
    const { compare } = new Intl.Collator(this.words().lang);
    const name = ({ region }: ComparisonRow) => region.short[this.words().lang];
    return (a: ComparisonRow, b: ComparisonRow) => compare(name(a), name(b));
  });

  protected readonly answer = computed((): Answer | null => {
    const [set, state] = [this.set(), this.state()];
    if (!set?.indicators.has(state?.indicator ?? '') || !state?.periods.length) return null;
    return answer(set, state, this.byName());
  });

  /** State and answer as what stands around the chart shows them. */
  private readonly painted = afterPicture(
    computed(() => {
      const [state, found] = [this.state(), this.answer()];
      return state && found && { state, found };
    }),
  );
  /** What is asked, the same as long as nothing else is asked: whatever is made of it stays as it is, too. */
  private readonly asked = computed(
    () => {
      const painted = this.painted();
      return painted && askedBy(painted.state);
    },
    { equal: isSameState },
  );
  /** What the parts are given that a change of way or period leaves alone. */
  private readonly offered = computed(() => {
    const [set, asked, words] = [this.set(), this.asked(), this.words()];
    if (!set || !asked) return null;
    return {
      regionIds: asked.regions,
      periodIds: asked.periods.map(({ id }) => id),
      choices: compareChoices(set, asked, words),
      ways: waysOf(asked, set),
    };
  });

  /** Everything that the page's parts are given, once there is something to compare. */
  protected readonly shown = computed(() => {
    const [set, painted, words] = [this.set(), this.painted(), this.words()];
    const offered = this.offered();
    if (!set || !painted || !offered) return null;
    const { state, found } = painted;
    const given = [found, state, set, words] as const;
    return {
      set,
      state,
      answer: found,
      ...offered,
      presets: regionPresets(set, state, words),
      main: mainLists(...given),
      more: moreLists(...given),
      rule: ruleList(...given),
      slider: this.sliderOf(found, state),
      leftOut: state.leftOut.map((period) => ({
        period,
        note: leftOutNote(period, state, words),
        instead: words.compare.showInstead(formatPeriod(period, words.lang)),
      })),
      unfit: unfitNotes(shownBy(state.view, found, state.at), set, words),
      refusal:
        found.refusal &&
        words.compare.refused(
          words.compare.showAs[state.as],
          words.compare.showRefusals[found.refusal],
        ),
    };
  });

  protected readonly figure = computed((): Figure | null => {
    const [set, state, found] = [this.set(), this.state(), this.answer()];
    if (!set || !state || !found) return null;
    const words = this.words();
    const fetched = this.fetched.way(state.view);
    if (fetched === 'wanted') return null;
    const notes = compareNotes(found, shownBy(state.view, found, state.at), state, set, words);
    return (theme, width) => {
      const context = { set, words, theme };
      const spec = drawWay(found, state, context, { notes, width, fetched });
      return state.title === null ? spec : entitled(spec, state.title, words);
    };
  });
  /** The finding as the card shows it; worked out when it is to be edited. */
  protected readonly finding = (): string => this.figure()?.(LIGHT).title ?? '';

  /** What was wrong with the address that was opened; it stays until dismissed, while the address is mended at once. */
  protected readonly repairs = signal<readonly Repair[]>([]);
  /** What a live region says of the last change. */
  protected readonly spoken = signal('');
  protected readonly message = signal('');
  private before: CompareState | null = null;
  private sliding = false;

  constructor() {
    this.watchSteps();
    effect(() => {
      const reading = this.reading();
      if (!reading) return;
      if (reading.repairs.length) this.repairs.set(reading.repairs);
      // The address holds the whole query, so that a copied one shows the same view whatever the defaults become.
      if (!isSameAddress(writeCompareState(reading.state), this.params()))
        this.go(reading.state, true);
    });
    effect(() => {
      const [set, state] = [this.set(), this.state()];
      if (!set || !state) return;
      const { before } = this;
      this.before = state;
      if (before) this.spoken.set(spokenChange(before, state, set, untracked(this.words)));
    });
    effect(() => {
      const [set, view] = [this.set(), this.state()?.view];
      if (set && view) this.fetched.want(view, [...set.regions.values()]);
    });
  }

  protected repairText(repair: Repair): string {
    const t = this.words().compare;
    if (repair.kind === 'unknown-choice') return t.unknownChoice(repair.key, repair.value);
    if (repair.kind === 'way-unfit') return t.wayRefusals[repair.refusal]([t.views[repair.value]]);
    return t.repairs[repair.kind](repair.value);
  }

  /** Regions and periods stay where another indicator has a figure for them; else it brings its own. */
  protected chooseIndicator(indicator: string): void {
    const [set, state] = [this.set(), this.state()];
    if (set && state && hasFigures(set, { ...state, indicator })) this.choose({ indicator });
    else void this.navigate({ indicator, companions: this.params()['companions'] });
  }

  protected choose(change: Partial<CompareState>): void {
    const [set, state] = [this.set(), this.state()];
    // Whoever goes on choosing has seen what was mended.
    this.repairs.set([]);
    this.message.set('');
    if (!set || !state) return;
    const next = afterChange(set, state, change);
    // What changes nothing is no step to take back.
    if (isSameAddress(writeCompareState(next), this.params())) return;
    // A slider on its way, by hand or playing, is one step: undo goes back to where it began.
    const slides = Object.keys(change).join() === 'at';
    this.go(next, slides && this.sliding);
    this.sliding = slides;
  }

  protected chooseKey({ key, id }: Chosen): void {
    this.choose(withKey(key, id));
  }

  protected chooseWay(view: CompareView): void {
    const [set, state] = [this.set(), this.state()];
    if (!set || !state) return;
    const isFirst = view === 'scatter' && state.with === null;
    this.choose(isFirst ? { view, with: secondFor(state, set) } : { view });
  }

  protected choosePeriods(ids: readonly string[]): void {
    const known = this.shown()?.choices.periods ?? [];
    const periods = known.filter(({ id }) => ids.includes(id));
    if (periods.length) this.choose({ periods, leftOut: [] });
  }

  /** Shows what was left out, with all others of its length, and leaves out the rest: none is lost. */
  protected showInstead(wanted: Period): void {
    const { periods = [], leftOut = [] } = this.state() ?? {};
    const fits = (period: Period) => isAsLong(period, wanted);
    this.choose({
      periods: leftOut.filter(fits),
      leftOut: [...periods, ...leftOut.filter((period) => !fits(period))],
    });
  }

  protected fetchAgain(): void {
    const [set, view] = [this.set(), this.state()?.view];
    if (set && view) this.fetched.retry(view, [...set.regions.values()]);
  }

  protected async copyLink(): Promise<void> {
    const { href } = location;
    const t = this.words().compare;
    try {
      await navigator.clipboard.writeText(href);
      this.message.set(t.linkCopied);
    } catch {
      this.message.set(t.linkFailed(href));
    }
  }

  /** The slider of ways that show one of three periods or more; null for no slider. */
  private sliderOf({ comparison }: Answer, { view, at }: CompareState) {
    const { periods } = comparison;
    if (!showsOnePeriod(view) || periods.length < 3) return null;
    const { lang } = this.words();
    return {
      periods: periods.map((period) => ({ id: period.id, label: formatPeriod(period, lang) })),
      value: periods[indexAt(periods, at)]?.id ?? '',
    };
  }

  private watchSteps(): void {
    const ended = toSignal(
      this.router.events.pipe(filter((event) => event instanceof NavigationEnd)),
    );
    effect(() => {
      ended();
      untracked(() => {
        this.steps.read();
      });
    });
  }

  private go(state: CompareState, replaceUrl = false): void {
    void this.navigate(writeCompareState(state), replaceUrl);
  }

  private navigate(queryParams: Params, replaceUrl = false): Promise<boolean> {
    const kept = replaceUrl ? this.steps.same() : this.steps.next();
    return this.router.navigate([], {
      relativeTo: this.route,
      queryParams,
      replaceUrl,
      state: kept,
    });
  }
}

/** The figure under the analyst's own finding; the composed one goes into the notes. */
function entitled(spec: ChartSpec, title: string, words: AllWords): ChartSpec {
  return {
    ...spec,
    title,
    finding: [],
    notes: [words.compare.finding.note(spec.title), ...spec.notes],
    alt: `${title}${words.fullStop}${spec.alt}`,
  };
}

function isSameState(a: CompareState | null, b: CompareState | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

function isSameAddress(a: Params, b: Params): boolean {
  return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => a[key] === b[key]);
}
