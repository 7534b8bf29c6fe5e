import type { ElementRef } from '@angular/core';
import {
  afterNextRender,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  output,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ClaimId } from '../../domain/claim';
import { Icon } from '../../icons/icon';
import { Companions } from '../../store/companions';
import { WorkLanguage } from '../../store/work-words';
import type { MatterView } from './matter-words';

/** How a matter is to be settled. */
export interface Settlement {
  /** The claim that is to speak; null where it stays as it is. */
  readonly pick: ClaimId | null;
  readonly note: string;
  /** Whose word it is; may be empty. */
  readonly by: string;
}

/** One matter: what it is about, why, the claims behind it, and how it is settled. */
@Component({
  selector: 'ri-matter-card',
  imports: [Icon, RouterLink],
  templateUrl: './matter-card.html',
  styleUrl: './matter-card.scss',
})
export class MatterCard {
  readonly view = input.required<MatterView>();
  /** Whether the form stands open. */
  readonly isSettling = input.required<boolean>();
  /** The analyst's name as far as it is known. */
  readonly author = input.required<string>();
  /** Emits whether the form is wanted. */
  readonly asked = output<boolean>();
  readonly settled = output<Settlement>();
  readonly reopened = output();

  private readonly injector = inject(Injector);
  protected readonly words = inject(WorkLanguage).words;
  protected readonly params = inject(Companions).params;
  private readonly form = viewChild<ElementRef<HTMLElement>>('form');
  private readonly opener = viewChild<ElementRef<HTMLElement>>('opener');

  protected readonly pick = signal<ClaimId | null>(null);
  protected readonly note = signal('');
  protected readonly name = signal('');
  /** Whether neither a figure nor a note was given when it was to be settled. */
  protected readonly isEmpty = signal(false);
  protected readonly offersPick = computed(() => this.view().remedies.includes('pick'));
  protected readonly target = computed(() =>
    this.view().kind === 'baseline' ? (this.view().voices[0]?.id ?? null) : null,
  );

  constructor() {
    let was = false;
    effect(() => {
      const is = this.isSettling();
      if (is)
        untracked(() => {
          this.begin();
        });
      // The keyboard goes where the work goes on, and back to where it came from.
      if (is !== was) this.focusAfterRender(is);
      was = is;
    });
  }

  protected submit(event: Event): void {
    event.preventDefault();
    const [pick, note] = [this.pick(), this.note().trim()];
    this.isEmpty.set(pick === null && note === '');
    if (!this.isEmpty()) this.settled.emit({ pick, note, by: this.name().trim() });
  }

  private begin(): void {
    this.pick.set(null);
    this.note.set('');
    this.name.set(this.author());
    this.isEmpty.set(false);
  }

  private focusAfterRender(isOpen: boolean): void {
    afterNextRender(
      () => {
        const place = isOpen
          ? this.form()?.nativeElement.querySelector<HTMLElement>('input, textarea')
          : this.opener()?.nativeElement;
        place?.focus();
      },
      { injector: this.injector },
    );
  }
}
