import type { ElementRef } from '@angular/core';
import { Component, computed, inject, signal, viewChild } from '@angular/core';
import { ActivatedRoute, Router } from '@angular/router';
import type { MatterKey } from '../../domain/matter';
import { MATTER_KINDS } from '../../domain/matter';
import { mattersOf } from '../../domain/matters';
import { EvidenceNav } from '../../evidence/evidence-nav';
import { focusKeeper } from '../../evidence/focus-keeper';
import { addressParams } from '../../store/address';
import { ClaimsStore } from '../../store/claims-store';
import { Companions } from '../../store/companions';
import { WorkLanguage } from '../../store/work-words';
import { Workspaces } from '../../store/workspaces';
import type { Settlement } from './matter-card';
import { MatterCard } from './matter-card';
import type { MatterView } from './matter-words';
import { matterView } from './matter-words';
import type { ReviewState } from './review-address';
import { readReview, SHOWS, writeReview } from './review-address';

/** What in the claims contradicts itself, cannot be, or is incomplete: why, and how it is settled. */
@Component({
  selector: 'ri-review-page',
  imports: [EvidenceNav, MatterCard],
  templateUrl: './review-page.html',
  styleUrl: './review-page.scss',
})
export class ReviewPage {
  private readonly keepFocus = focusKeeper();
  private readonly heading = viewChild<ElementRef<HTMLElement>>('heading');
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly store = inject(ClaimsStore);
  private readonly workspaces = inject(Workspaces);
  private readonly companions = inject(Companions);
  private readonly params = addressParams();
  protected readonly words = inject(WorkLanguage).words;
  protected readonly linkParams = this.companions.params;
  protected readonly heard = this.store.listed;
  protected readonly author = this.workspaces.author;
  protected readonly shows = SHOWS;

  private readonly reading = computed(() => readReview(this.params()));
  protected readonly state = computed(() => this.reading().state);
  protected readonly unknown = computed(() => this.reading().unknown);

  private readonly views = computed((): readonly MatterView[] => {
    const [set, state, words] = [this.heard(), this.workspaces.state(), this.words()];
    if (!set) return [];
    const loaded = this.store.state();
    const rejected = loaded.kind === 'ready' ? loaded.rejected : [];
    return mattersOf({ set, rejected, state }).map((one) => matterView(one, set, state, words));
  });

  /** Each kind that is there, with how many of it are open; one that the address asks for is always there. */
  protected readonly kinds = computed(() => {
    const groups = Map.groupBy(this.views(), ({ kind }) => kind);
    return MATTER_KINDS.filter((kind) => groups.has(kind) || kind === this.state().kind).map(
      (kind) => {
        const views = groups.get(kind) ?? [];
        const shown = views.filter((view) => this.isShown(view));
        const open = views.filter(({ settled }) => !settled).length;
        return { kind, open, settled: views.length - open, shown };
      },
    );
  });
  protected readonly groups = computed(() => {
    const { kind } = this.state();
    return this.kinds().filter(
      (group) => group.shown.length && (kind === null || kind === group.kind),
    );
  });
  protected readonly hasSettled = computed(() => this.views().some(({ settled }) => settled));
  protected readonly open = computed(() => this.views().filter(({ settled }) => !settled).length);

  /** The matter whose form is open. */
  protected readonly settling = signal<MatterKey | null>(null);
  /** What a live region says of the last deed. */
  protected readonly message = signal('');

  protected choose(change: Partial<ReviewState>): void {
    void this.router.navigate([], {
      relativeTo: this.route,
      queryParams: { ...writeReview({ ...this.state(), ...change }), ...this.linkParams() },
    });
  }

  protected settle({ key, title }: MatterView, { pick, note, by }: Settlement): void {
    if (by !== this.author()) this.workspaces.signAs(by);
    const how = pick === null ? 'annotate' : 'pick';
    this.workspaces.make({ kind: 'settle', matter: key, how, pick, note });
    this.settling.set(null);
    this.say(this.words().review.said(title));
  }

  protected reopen({ key, title }: MatterView): void {
    this.workspaces.make({ kind: 'settle', matter: key, how: 'reopen', pick: null, note: '' });
    this.say(this.words().review.reopened(title));
  }

  /** A matter that leaves the list takes its button along: the keyboard goes on from the top of the page then. */
  private say(text: string): void {
    this.message.set(text);
    this.keepFocus(this.heading);
  }

  private isShown({ settled }: MatterView): boolean {
    const { show } = this.state();
    return show === 'all' || (show === 'settled') === (settled !== null);
  }
}
