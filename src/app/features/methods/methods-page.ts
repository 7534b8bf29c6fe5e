import {
  afterNextRender,
  Component,
  computed,
  DOCUMENT,
  effect,
  inject,
  Injector,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { formatNumber } from '../../../i18n/format';
import { enMethodsPage } from '../../../i18n/en-methods-page';
import { zhMethodsPage } from '../../../i18n/zh-methods-page';
import { METHODS } from '../../domain/methods/registry';
import { Icon } from '../../icons/icon';
import { TargetsLanguage } from '../../store/target-words';
import { Companions } from '../../store/companions';
import { DISAGREEMENT } from './examples';
import { Formula } from '../../formula/formula';
import { disagreement, methodView } from './method-view';

/** What each method asks, computes and refuses, and one case on which they disagree; by the registry's own numbers. */
@Component({
  selector: 'ri-methods-page',
  imports: [Formula, Icon, RouterLink],
  templateUrl: './methods-page.html',
  styleUrl: './methods-page.scss',
})
export class MethodsPage {
  private readonly document = inject(DOCUMENT);
  private readonly injector = inject(Injector);
  protected readonly words = inject(TargetsLanguage).words;
  protected readonly params = inject(Companions).params;
  protected readonly page = computed(() =>
    this.words().lang === 'zh' ? zhMethodsPage : enMethodsPage,
  );
  /** Verdicts are told by shape and word, not by colour alone. */
  protected readonly icons = {
    good: 'check',
    middling: 'range',
    bad: 'cross',
    open: 'unknown',
  } as const;

  private readonly all = computed(() => ({ ...this.words(), page: this.page() }));
  protected readonly views = computed(() => METHODS.map((one) => methodView(one, this.all())));
  protected readonly sayings = computed(() => disagreement(this.all()));
  protected readonly caseLead = computed(() => {
    const { baseline, goal, horizon, observations } = DISAGREEMENT;
    const [first, last] = [baseline ?? horizon, observations.at(-1) ?? horizon];
    const figure = (at: object) =>
      'value' in at ? formatNumber(Number(at.value), this.words().lang, 1) : '';
    return this.page().disagree.lead(
      figure(first),
      String(first.year),
      figure(goal),
      String(horizon.year),
      figure(last),
      String(last.year),
    );
  });

  constructor() {
    const fragment = toSignal(inject(ActivatedRoute).fragment);
    effect(() => {
      const id = fragment();
      if (id) this.goTo(id);
    });
  }

  /** The router changes the address, and leaves it to the page to go there: keyboard and screen reader too. */
  protected goTo(id: string): void {
    afterNextRender(
      () => {
        const heading = this.document.getElementById(id);
        heading?.scrollIntoView();
        heading?.focus({ preventScroll: true });
      },
      { injector: this.injector },
    );
  }
}
