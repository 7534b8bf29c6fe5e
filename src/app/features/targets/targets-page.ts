import { Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { indexPaths } from '../../charts/index-paths';
import type { Figure } from '../../charts/spec';
import { targetOutcomes } from '../../charts/target-outcomes';
import type { Assessment } from '../../domain/assessment';
import { assessAll } from '../../domain/assessment';
import type { ClaimId } from '../../domain/claim';
import { Evidence } from '../../evidence/evidence';
import { FigureCard } from '../../figure/figure';
import { Icon } from '../../icons/icon';
import { ClaimsStore } from '../../store/claims-store';
import { Companions } from '../../store/companions';
import { LaterLanguage } from '../../store/all-words';
import { targetRow } from './target-rows';

const ONE_YEAR_GROWTH = ['growth', 'growth-range', 'growth-about'];

/** Every target beside its baseline and its outcome, with a verdict that names its method, or the reason for none. */
@Component({
  selector: 'ri-targets-page',
  imports: [FigureCard, Icon, RouterLink],
  templateUrl: './targets-page.html',
  styleUrl: './targets-page.scss',
})
export class TargetsPage {
  private readonly store = inject(ClaimsStore);
  private readonly companions = inject(Companions);
  private readonly evidence = inject(Evidence);
  protected readonly words = inject(LaterLanguage).words;
  protected readonly params = this.companions.params;
  protected readonly set = this.store.set;

  private readonly assessments = computed(() => {
    const set = this.set();
    return set ? assessAll(set, this.companions.on()) : [];
  });
  private readonly growth = computed(() =>
    this.assessments().filter(({ target }) => ONE_YEAR_GROWTH.includes(target.kind)),
  );

  /** The six of the plan first: they are what the page is opened for. */
  protected readonly groups = computed(() => {
    const set = this.set();
    if (!set) return [];
    const words = this.words();
    const isPlan = ({ target }: Assessment) => target.claim.region === 'CN-OIC';
    const parts = [
      { id: 'plan', title: words.targets.plan, all: this.assessments().filter(isPlan) },
      { id: 'growth', title: words.targets.growth, all: this.growth() },
      {
        id: 'other',
        title: words.targets.other,
        all: this.assessments().filter((one) => !isPlan(one) && !this.growth().includes(one)),
      },
    ];
    return parts
      .filter(({ all }) => all.length)
      .map(({ id, title, all }) => ({
        id,
        title,
        rows: all.map((one) => targetRow(one, set, words)),
      }));
  });

  protected readonly paths = computed(() => {
    const drawn = this.assessments().filter(({ index }) => index);
    return drawn.length ? this.figure((context) => indexPaths(drawn, context)) : null;
  });
  protected readonly outcomes = computed(() => {
    const drawn = this.growth();
    return drawn.some(({ outcome }) => outcome)
      ? this.figure((context) => targetOutcomes(drawn, context))
      : null;
  });

  protected open(claims: readonly ClaimId[]): void {
    void this.evidence.show({ claims, isGap: false });
  }

  private figure(
    build: (context: Parameters<typeof targetOutcomes>[1]) => ReturnType<Figure>,
  ): Figure | null {
    const [set, words] = [this.set(), this.words()];
    return set && ((theme) => build({ set, words, theme }));
  }
}
