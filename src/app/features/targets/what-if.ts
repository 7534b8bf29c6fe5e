import type { ElementRef } from '@angular/core';
import {
  afterNextRender,
  Component,
  computed,
  effect,
  inject,
  Injector,
  input,
  linkedSignal,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { form, FormField, FormRoot, maxLength, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MatError, MatFormField, MatHint, MatLabel } from '@angular/material/form-field';
import { MatInput } from '@angular/material/input';
import { sayAssumption } from '../../../i18n/assumption-text';
import type { Appraisal } from '../../domain/appraisal';
import type { Assumption, Supply } from '../../domain/assumption';
import { saysTheSame } from '../../domain/assumption';
import { populationsFor, suppliesFor } from '../../domain/assumption-questions';
import type { ClaimSet } from '../../domain/claim-set';
import { NAME_MOST, SOURCE_MOST } from '../../domain/read-assumption';
import { focusKeeper } from '../../evidence/focus-keeper';
import { TargetsLanguage } from '../../store/target-words';
import { Assumptions } from '../../store/assumptions';
import { AssumptionItems } from './assumption-items';
import { AT_ONCE } from './at-once';
import { regionGroups, unitChoices } from './what-if-choices';
import type { WhatIfModel } from './what-if-model';
import { asksForBaseYear, blankModel, modelOf } from './what-if-model';
import { replyTo } from './what-if-reply';

/** What the analyst supplies for one target: a form that asks back, and below it what is supplied already. */
@Component({
  selector: 'ri-what-if',
  imports: [
    AssumptionItems,
    FormField,
    FormRoot,
    MatButton,
    MatError,
    MatFormField,
    MatHint,
    MatInput,
    MatLabel,
  ],
  templateUrl: './what-if.html',
  styleUrl: './what-if.scss',
})
export class WhatIf {
  /** With the assumptions that are on: they are part of what a new one is held against. */
  readonly appraisal = input.required<Appraisal>();
  /** The claims that may speak. */
  readonly set = input.required<ClaimSet>();

  private readonly store = inject(Assumptions);
  private readonly injector = inject(Injector);
  private readonly keepFocus = focusKeeper();
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');
  protected readonly words = inject(TargetsLanguage).words;
  protected readonly atOnce = AT_ONCE;

  private readonly targetId = computed(() => this.appraisal().target.claim.id);
  private readonly populations = computed(() =>
    populationsFor(this.set(), this.appraisal().target),
  );
  protected readonly supplies = computed(() =>
    suppliesFor(this.appraisal()).filter(
      (what) => what !== 'population' || this.populations().length > 0,
    ),
  );
  protected readonly held = computed(() => this.store.of(this.targetId()));

  /** Begins anew with each target. */
  protected readonly model = linkedSignal<string, WhatIfModel>({
    source: this.targetId,
    computation: () => untracked(() => this.blank(this.supplies()[0] ?? 'outcome')),
  });
  /** The assumption that is being changed; null while a new one is made. */
  protected readonly editing = linkedSignal<string, Assumption | null>({
    source: this.targetId,
    computation: () => null,
  });
  /** What happened last, in words; spoken by a live region. */
  protected readonly message = signal('');

  /** Whether the last thing done here can be taken back here. */
  protected readonly canUndo = signal(false);
  protected readonly undo = computed(() => {
    const last = this.canUndo() ? this.store.undoable() : null;
    return last && this.words().assumptions.undo[last.kind](last.count);
  });
  protected readonly failure = computed(() => {
    const failure = this.store.failure();
    return failure && this.words().assumptions.failures[failure];
  });

  private readonly reply = computed(() =>
    replyTo(this.model(), this.appraisal(), this.set(), this.words()),
  );
  protected readonly asks = computed(() => this.reply().asking.length > 0);
  protected readonly hints = computed(() => this.reply().hints);

  protected readonly fields = form(
    this.model,
    (path) => {
      for (const field of ['value', 'unit', 'year', 'region', 'source'] as const)
        validate(path[field], () => this.reply().errorsOf(field));
      validate(path.meant, ({ value }) =>
        this.asks() && !value()
          ? { kind: 'not-meant', message: this.words().whatIf.faults['not-meant'] }
          : undefined,
      );
      maxLength(path.source, SOURCE_MOST);
      maxLength(path.name, NAME_MOST);
    },
    {
      submission: {
        action: () => {
          this.use();
          return Promise.resolve(undefined);
        },
        onInvalid: (all) => {
          this.message.set('');
          all().errorSummary()[0]?.fieldTree().focusBoundControl();
        },
      },
    },
  );

  protected readonly isFigure = computed(() => ['baseline', 'outcome'].includes(this.model().what));
  protected readonly isBaseYear = computed(() =>
    asksForBaseYear(this.model().what, this.appraisal()),
  );
  protected readonly hasYear = computed(() => this.model().what !== 'population');
  protected readonly regions = computed(() => {
    const only = this.isFigure() ? null : this.populations();
    return regionGroups(this.set(), this.words(), only);
  });
  protected readonly units = computed(() =>
    unitChoices(this.set(), this.appraisal().unit, this.words()),
  );
  protected readonly editingText = computed(() => {
    const one = this.editing();
    return one && this.words().whatIf.editing(this.textOf(one));
  });
  /** Another tab, or another control of this page, has changed or removed what is being changed here. */
  protected readonly isStale = computed(() => {
    const one = this.editing();
    return one !== null && !this.held().some((other) => saysTheSame(one, other));
  });

  constructor() {
    // What was said to be meant was said of these questions, not of others.
    const asked = computed(() => JSON.stringify(this.reply().asking));
    effect(() => {
      asked();
      untracked(() => {
        if (this.model().meant) this.model.update((model) => ({ ...model, meant: false }));
      });
    });
  }

  protected choose(what: Supply): void {
    this.begin(this.blank(what), null);
  }

  protected edit(one: Assumption): void {
    this.begin(modelOf(one, this.appraisal()), one);
    const { value, year, region } = this.fields;
    const first = this.isFigure() && !this.isBaseYear() ? value : this.hasYear() ? year : region;
    afterNextRender(
      () => {
        first().focusBoundControl();
      },
      { injector: this.injector },
    );
  }

  protected leave(): void {
    this.choose(this.model().what);
    this.keepFocus(this.heading);
  }

  protected removed(count: number): void {
    this.say(this.words().assumptions.removed(count), true);
  }

  protected takeBack(): void {
    this.store.undo();
    this.say(this.words().assumptions.undone, false);
  }

  private begin(model: WhatIfModel, editing: Assumption | null): void {
    this.editing.set(editing);
    this.message.set('');
    this.canUndo.set(false);
    this.fields().reset(model);
  }

  private use(): void {
    const { draft } = this.reply();
    if (!draft) return;
    const before = this.editing();
    const one = before ? this.store.change(before, draft) : this.store.add(this.targetId(), draft);
    this.choose(draft.what);
    this.say(this.words().whatIf.added(this.textOf(one)), before !== null);
  }

  private blank(what: Supply): WhatIfModel {
    const blank = blankModel(what, this.appraisal());
    return what === 'population' ? { ...blank, region: this.populations()[0] ?? '' } : blank;
  }

  private say(text: string, canUndo: boolean): void {
    this.message.set(text);
    this.canUndo.set(canUndo);
    this.keepFocus(this.heading);
  }

  private textOf(one: Assumption): string {
    return sayAssumption(one, this.appraisal().target, this.set(), this.words());
  }
}
