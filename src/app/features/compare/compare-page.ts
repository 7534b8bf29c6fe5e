import { Component, computed, effect, inject, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute } from '@angular/router';
import type { Figure } from '../../charts/spec';
import { LIGHT } from '../../charts/theme';
import type { Answer } from '../../domain/answer';
import { answer, indexAt } from '../../domain/answer';
import type { CompareState, CompareView } from '../../domain/compare-state';
import type { Period } from '../../domain/period';
import { isAsLong } from '../../domain/period';
import type { Repair } from '../../domain/repair';
import { showsOnePeriod } from '../../domain/ways';
import { afterPicture } from '../../figure/after-picture';
import { FigureCard } from '../../figure/figure';
import { CompareLanguage } from '../../store/compare-words';
import { ClaimsStore } from '../../store/claims-store';
import { formatPeriod } from '../../../i18n/format';
import { withKey } from './changes';
import { mainLists, moreLists, ruleList } from './choice-lists';
import type { Chosen } from './choice-row';
import { ChoiceRow } from './choice-row';
import { askedBy, compareChoices, regionPresets } from './compare-choices';
import { CompareAddress } from './compare-address';
import { byNameIn, compareFigure } from '../../views/compare-figure';
import { leftOutNote, unfitNotes } from '../../views/compare-notes';
import { Disputes } from './disputes';
import { shownBy } from '../../views/draw-way';
import { repairText } from '../../views/repair-text';
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
import { waysOf } from './way-choices';
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
  providers: [CompareAddress, Steps, FetchedWays],
  templateUrl: './compare-page.html',
  styleUrl: './compare-page.scss',
})
export class ComparePage {
  private readonly address = inject(CompareAddress);
  protected readonly set = inject(ClaimsStore).set;
  protected readonly words = inject(CompareLanguage).words;
  protected readonly steps = inject(Steps);
  protected readonly fetched = inject(FetchedWays);

  protected readonly state = this.address.state;
  private readonly byName = computed(() => byNameIn(this.words().lang));

  protected readonly answer = computed((): Answer | null => {
    const [set, state] = [this.set(), this.state()];
    if (!set?.indicators.has(state?.indicator ?? '') || !state?.periods.length) return null;
    return answer(set, state, this.byName());
  });

  /** State and answer as what stands around the chart's card shows them: two pictures later, for its words come next. */
  private readonly painted = afterPicture(
    afterPicture(
      computed(() => {
        const [state, found] = [this.state(), this.answer()];
        return state && found && { state, found };
      }),
    ),
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
    const fetched = this.fetched.way(state.view);
    return fetched === 'wanted' ? null : compareFigure(found, state, set, this.words(), fetched);
  });
  /** The finding as the card shows it; worked out when it is to be edited. */
  protected readonly finding = (): string => this.figure()?.(LIGHT).title ?? '';

  protected readonly repairs = this.address.repairs;
  /** What a live region says of the last change. */
  protected readonly spoken = signal('');
  protected readonly message = signal('');
  private before: CompareState | null = null;

  constructor() {
    // Worked out in the task that changes the address: the frame that draws it has enough to do.
    inject(ActivatedRoute)
      .queryParamMap.pipe(takeUntilDestroyed())
      .subscribe(() => untracked(this.answer));
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
    return repairText(repair, this.words());
  }

  protected chooseIndicator(indicator: string): void {
    this.message.set('');
    void this.address.chooseIndicator(indicator);
  }

  protected choose(change: Partial<CompareState>): void {
    this.message.set('');
    this.address.choose(change);
  }

  protected chooseKey({ key, id }: Chosen): void {
    this.choose(withKey(key, id));
  }

  protected chooseWay(view: CompareView): void {
    const state = this.state();
    if (!state) return;
    const isFirst = view === 'scatter' && state.with === null;
    if (!isFirst) {
      this.choose({ view });
      return;
    }
    this.message.set('');
    void this.address.chooseScatter();
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
}

function isSameState(a: CompareState | null, b: CompareState | null): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
