import { Location } from '@angular/common';
import type { ElementRef } from '@angular/core';
import {
  Component,
  computed,
  DOCUMENT,
  effect,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import type { ClaimSet } from '../../domain/claim-set';
import { saveFile } from '../../files/save-file';
import { focusKeeper } from '../../evidence/focus-keeper';
import { Icon } from '../../icons/icon';
import { TargetsLanguage } from '../../store/target-words';
import { ASSUME, Assumptions } from '../../store/assumptions';
import { AssumptionFile } from './assumption-file';
import { AssumptionItems } from './assumption-items';
import { faultTexts } from './assumption-lines';

const FILE = 'assumptions.json';

/** All that the analyst assumes, in one place: switched, removed, brought back, carried by link and by file. */
@Component({
  selector: 'ri-assumption-list',
  imports: [AssumptionFile, AssumptionItems, Icon, MatButton],
  templateUrl: './assumption-list.html',
  styleUrl: './assumption-list.scss',
})
export class AssumptionList {
  readonly set = input.required<ClaimSet>();

  private readonly router = inject(Router);
  private readonly location = inject(Location);
  private readonly window = inject(DOCUMENT).defaultView;
  private readonly keepFocus = focusKeeper();
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly store = inject(Assumptions);
  protected readonly words = inject(TargetsLanguage).words;

  /** What happened last, in words; spoken by a live region. */
  protected readonly message = signal('');
  /** The link, where the browser lets no page copy it. */
  protected readonly shownLink = signal('');

  protected readonly count = computed(() =>
    this.words().assumptions.count(this.store.all().length, this.store.active().length),
  );
  protected readonly undo = computed(() => {
    const last = this.store.undoable();
    return last && this.words().assumptions.undo[last.kind](last.count);
  });
  /** What stands in the way, or was lost on the way: each with its details. */
  protected readonly notices = computed(() => {
    const { assumptions: t } = this.words();
    const failure = this.store.failure();
    const [unread, broken] = [this.store.unread(), this.store.linkFaults()];
    return [
      ...(failure ? [{ text: t.failures[failure], details: [] }] : []),
      ...(unread.length ? [{ text: t.unread, details: faultTexts(unread, this.words()) }] : []),
      ...(broken.length ? [{ text: t.linkBroken, details: faultTexts(broken, this.words()) }] : []),
    ];
  });

  constructor() {
    effect(() => {
      if (this.store.elsewhere()) this.message.set(this.words().assumptions.elsewhere);
    });
  }

  protected removeAll(): void {
    const count = this.store.all().length;
    this.store.removeAll();
    this.say(this.words().assumptions.removed(count));
  }

  protected takeBack(): void {
    this.store.undo();
    this.say(this.words().assumptions.undone);
  }

  protected keepLinked(): void {
    this.store.keepLinked();
    this.say(this.words().assumptions.kept);
  }

  protected leaveLinked(): void {
    const count = this.store.fromLink().length;
    this.store.leaveLinked();
    this.say(this.words().assumptions.removed(count));
  }

  protected saveAll(): void {
    saveFile(new Blob([this.store.file()], { type: 'application/json' }), FILE);
    this.say(this.words().assumptions.saved(FILE));
  }

  /** The address of this page, with what is on. */
  protected async copyLink(): Promise<void> {
    const { assumptions: t } = this.words();
    const link = this.store.link();
    if (link === null) {
      this.say(t.tooLong);
      return;
    }
    const tree = this.router.createUrlTree([], {
      queryParams: { [ASSUME]: link || null },
      queryParamsHandling: 'merge',
    });
    const path = this.location.prepareExternalUrl(this.router.serializeUrl(tree));
    const address = new URL(path, this.window?.location.href).href;
    try {
      await this.window?.navigator.clipboard.writeText(address);
      this.say(t.copied);
    } catch {
      this.say(t.copyHere);
      this.shownLink.set(address);
    }
  }

  protected say(text: string): void {
    this.shownLink.set('');
    this.message.set(text);
    this.keepFocus(this.heading);
  }
}
