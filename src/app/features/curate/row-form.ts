import { Location, NgTemplateOutlet } from '@angular/common';
import {
  Component,
  computed,
  effect,
  inject,
  input,
  linkedSignal,
  signal,
  untracked,
} from '@angular/core';
import type { FieldTree } from '@angular/forms/signals';
import { form, FormField, FormRoot, validateTree } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { ClaimSet } from '../../domain/claim-set';
import type { Fault } from '../../domain/fault';
import { countWords } from '../../domain/phrase';
import type { RevisedTable } from '../../domain/workspace';
import { Companions } from '../../store/companions';
import type { Marked } from '../../store/curating';
import { Curating } from '../../store/curating';
import { Drafts } from '../../store/drafts';
import { WorkLanguage } from '../../store/work-words';
import { Workspaces } from '../../store/workspaces';
import { faultText } from './fault-text';
import { optionsOf } from './field-options';
import { addText, hintText, listPath } from './field-words';
import type { Field, FieldName } from './fields';
import { askedCells, askedFor } from './fields';
import type { RowModel } from './row-model';
import { blankCells, followed, idFor, modelOf, REASON } from './row-model';

/** A row to be written or corrected: a field for each column, and beside each what is wrong with it. */
@Component({
  selector: 'ri-row-form',
  imports: [FormField, FormRoot, NgTemplateOutlet, RouterLink],
  templateUrl: './row-form.html',
  styleUrl: './row-form.scss',
})
export class RowForm {
  readonly table = input.required<RevisedTable>();
  /** The id of the row that is corrected; null for a new one. */
  readonly key = input.required<string | null>();
  /** The words of a document that propose the claim; null for none. */
  readonly marked = input.required<Marked | null>();
  readonly set = input.required<ClaimSet>();
  /** Of this form, with what it was asked for: the name under which a draft is kept. */
  readonly address = input.required<string>();

  private readonly router = inject(Router);
  private readonly location = inject(Location);
  private readonly curating = inject(Curating);
  private readonly drafts = inject(Drafts);
  private readonly workspaces = inject(Workspaces);
  protected readonly params = inject(Companions).params;
  protected readonly words = inject(WorkLanguage).words;
  protected readonly pathOf = listPath;

  /** Which figure of the marked phrase is meant. */
  protected readonly figure = signal(0);
  private readonly proposal = computed(() => {
    const [marked, at] = [this.marked(), this.figure()];
    return marked && untracked(() => this.curating.propose(marked, at));
  });
  protected readonly figures = computed(() => this.proposal()?.figures ?? []);
  /** What the form began with: the kept row, the proposal, or next to nothing. */
  private readonly first = computed(() => {
    const [table, key] = [this.table(), this.key()];
    const kept = key === null ? null : untracked(() => this.curating.kept(table, key));
    const cells = kept?.kind === 'there' ? kept.cells : this.proposal()?.cells;
    return modelOf(table, { ...blankCells(table), ...cells });
  });
  protected readonly wasRestored = linkedSignal({
    source: this.address,
    computation: (address) => this.drafts.read(address) !== null,
  });
  protected readonly model = linkedSignal<string, RowModel>({
    source: this.address,
    computation: (address) => untracked(() => ({ ...this.first(), ...this.drafts.read(address) })),
  });

  protected readonly cells = computed(() => askedCells(this.table(), this.model()));
  /** The fields that are asked for; a row that is there keeps its id. */
  protected readonly groups = computed(() =>
    askedFor(this.table(), this.model()).map((group) => ({
      ...group,
      fields: group.fields.filter(({ name }) => name !== 'id' || this.key() === null),
    })),
  );
  protected readonly words12 = computed(() => countWords(this.model()['phrase'] ?? ''));
  protected readonly faults = computed(() =>
    this.curating.check(this.table(), this.cells(), this.key()),
  );
  /** Whether nothing differs from the row that is kept. */
  protected readonly isUnchanged = computed(() => {
    const before = askedCells(this.table(), this.first());
    return this.key() !== null && JSON.stringify(before) === JSON.stringify(this.cells());
  });
  protected readonly users = computed(() => {
    const key = this.key();
    return key === null ? 0 : this.curating.usersOf(this.table(), key);
  });
  /** What a live region says of the last deed. */
  protected readonly message = signal('');

  protected readonly form = form(
    this.model,
    (path) => {
      validateTree(path, ({ fieldTree }) =>
        this.errors().map(({ field, kind, message }) => {
          const tree = fieldTree as unknown as Record<string, FieldTree<string> | undefined>;
          return { kind, message, fieldTree: tree[field] ?? fieldTree };
        }),
      );
    },
    {
      submission: {
        action: () => {
          this.keep();
          return Promise.resolve(undefined);
        },
        onInvalid: (all) => {
          const found = all().errorSummary();
          this.message.set(this.words().curate.faults(found.length));
          found[0]?.fieldTree().focusBoundControl();
        },
      },
    },
  );

  constructor() {
    let before: RowModel | null = null;
    effect(() => {
      const model = this.model();
      untracked(() => {
        this.follow(before, model);
        before = this.model();
        if (this.form().dirty()) this.drafts.keep(this.address(), this.model());
      });
    });
  }

  protected fieldOf(name: string): FieldTree<string> {
    return (this.form as unknown as Record<string, FieldTree<string>>)[name]!;
  }

  protected options(field: Field) {
    return field.choices ? optionsOf(field.choices, this.set(), this.words()) : [];
  }

  protected labelOf({ name }: { readonly name: FieldName }): string {
    return this.words().curate.fields[name];
  }

  protected hintOf(field: Field): string {
    return hintText(field, this.table(), this.words12(), this.words());
  }

  protected addText(field: Field): string {
    return addText(field, this.words());
  }

  /** What stood in a field before; empty where it is as it was, or the row is new. */
  protected beforeOf({ name }: Field): string {
    const [was, is] = [this.first()[name] ?? '', this.model()[name] ?? ''];
    if (this.key() === null || was === is) return '';
    return this.words().curate.before(was || this.words().curate.none);
  }

  /** Whether a group that is seldom needed stands open: something in it is at fault. */
  protected isOpen(fields: readonly Field[]): boolean {
    return fields.some(({ name }) => {
      const field = this.fieldOf(name)();
      return field.touched() && field.errors().length > 0;
    });
  }

  protected choose(at: number): void {
    this.figure.set(at);
    this.form().reset({ ...this.first() });
  }

  protected afresh(): void {
    this.drafts.drop(this.address());
    this.wasRestored.set(false);
    this.form().reset({ ...this.first() });
  }

  protected leave(): void {
    this.drafts.drop(this.address());
    this.goOn(this.key());
  }

  protected retire(): void {
    const [key, reason] = [this.key(), this.reason()];
    if (key === null) return;
    if (reason === '') {
      this.message.set(this.words().curate.reasonNeeded);
      this.fieldOf(REASON)().focusBoundControl();
      return;
    }
    this.workspaces.make({ kind: 'row', table: this.table(), key, cells: null, reason });
    this.drafts.drop(this.address());
    void this.router.navigate(['/workspace'], { queryParams: this.params() });
  }

  private keep(): void {
    if (this.isUnchanged()) {
      this.message.set(this.words().curate.unchanged);
      return;
    }
    const cells = this.cells();
    const key = cells['id'] ?? '';
    this.workspaces.make({ kind: 'row', table: this.table(), key, cells, reason: this.reason() });
    this.drafts.drop(this.address());
    this.goOn(key);
  }

  private reason(): string {
    return this.model()[REASON]?.trim() ?? '';
  }

  private errors() {
    const errors = this.faults().map((fault: Fault) => ({
      field: fault.field,
      kind: fault.code,
      message: faultText(fault, this.words()),
    }));
    const lacksReason = this.key() !== null && !this.isUnchanged() && this.reason() === '';
    return lacksReason
      ? [...errors, { field: REASON, kind: 'reason', message: this.words().curate.reasonNeeded }]
      : errors;
  }

  /** What a choice brings with it; and an id that nobody has typed follows what it is made of. */
  private follow(before: RowModel | null, model: RowModel): void {
    const next = before ? followed(before, model, this.set()) : model;
    const isOwnId = this.key() !== null || this.fieldOf('id')().dirty();
    const id = isOwnId
      ? null
      : idFor(this.table(), next, (cells) => this.curating.proposeId(cells));
    const followedId = id === null || id === '' ? next : { ...next, id };
    if (JSON.stringify(followedId) !== JSON.stringify(model)) this.model.set(followedId);
  }

  /** To the row's page where it has one; else back to where the form was opened from. */
  private goOn(id: string | null): void {
    const page = { 'claims.csv': '/claims', 'sources.csv': '/sources' }[this.table() as string];
    const queryParams = this.params();
    const cameFrom = this.router.lastSuccessfulNavigation()?.previousNavigation;
    if (page && id !== null) void this.router.navigate([page, id], { queryParams });
    else if (cameFrom) this.location.back();
    else void this.router.navigate([page ?? '/workspace'], { queryParams });
  }
}
