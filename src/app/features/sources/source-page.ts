import { Component, computed, effect, inject, input, signal, untracked } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { formatDate } from '../../../i18n/format';
import type { DocumentText } from '../../domain/anchor';
import type { Anchoring } from '../../domain/anchoring';
import { countStates, sameFindings } from '../../domain/anchoring';
import type { ClaimId } from '../../domain/claim';
import type { ClaimSet } from '../../domain/claim-set';
import { DocumentError } from '../../domain/document-fault';
import type { SourceId } from '../../domain/source';
import { EvidenceNav } from '../../evidence/evidence-nav';
import { oneLine } from '../../evidence/claim-facts';
import { Icon } from '../../icons/icon';
import { addressParams } from '../../store/address';
import { ClaimsStore } from '../../store/claims-store';
import { Companions } from '../../store/companions';
import { Documents } from '../../store/documents';
import { WorkLanguage } from '../../store/work-words';
import { Workspaces } from '../../store/workspaces';
import type { Reading } from './document-drop';
import { DocumentDrop } from './document-drop';
import { FindingList } from './finding-list';
import type { Pick } from './reading-pane';
import { ReadingPane } from './reading-pane';
import { dayOf, translatedTitle } from '../../views/source-list';
import { findingRows, sizeText, sourceTerms } from './source-rows';

interface Read {
  readonly document: DocumentText;
  readonly anchoring: Anchoring;
}

/** A source: its claims, its document where the analyst has one, and where the phrases of the one stand in the other. */
@Component({
  selector: 'ri-source-page',
  imports: [DocumentDrop, EvidenceNav, FindingList, Icon, MatButton, ReadingPane, RouterLink],
  templateUrl: './source-page.html',
  styleUrl: './source-page.scss',
})
export class SourcePage {
  readonly id = input.required<SourceId>();

  private readonly router = inject(Router);
  private readonly store = inject(ClaimsStore);
  private readonly documents = inject(Documents);
  private readonly workspaces = inject(Workspaces);
  private readonly params = addressParams();
  private reader: AbortController | null = null;
  protected readonly words = inject(WorkLanguage).words;
  protected readonly linkParams = inject(Companions).params;

  protected readonly set = this.store.set;
  protected readonly keeping = this.documents.fault;
  protected readonly reading = signal<Reading>({ kind: 'idle' });
  protected readonly message = signal('');
  /** The document that is kept, or that this browser would not keep. */
  private readonly present = signal<Read | null>(null);
  /** A document with none of the phrases: neither kept nor recorded, unless the analyst says so. */
  protected readonly wrong = signal<Read | null>(null);
  protected readonly shown = computed(() => this.wrong() ?? this.present());

  protected readonly source = computed(() => this.set()?.sources.get(this.id()));
  protected readonly selected = computed(() => this.params()['claim'] ?? null);
  protected readonly verified = computed(
    () => this.workspaces.state().verified.get(this.id()) ?? null,
  );
  /** Whether the workspace says of this document what is seen here. */
  protected readonly isRecorded = computed(() => {
    const [read, verified] = [this.present(), this.verified()];
    return (
      verified?.document.hash === read?.document.hash &&
      sameFindings(verified?.findings ?? [], read?.anchoring.findings ?? [])
    );
  });
  /** Of the document that is seen, or where none is kept of the one that was. */
  private readonly findings = computed(
    () => this.shown()?.anchoring.findings ?? this.verified()?.findings ?? [],
  );
  protected readonly rows = computed(() => {
    const set = this.set();
    const offset = this.shown()?.anchoring.offset ?? null;
    return set ? findingRows(this.findings(), offset, set, this.words()) : [];
  });
  protected readonly chosenRow = computed(
    () => this.rows().find(({ claim }) => claim === this.selected()) ?? null,
  );

  protected readonly head = computed(() => {
    const [source, words] = [this.source(), this.words()];
    if (!source) return null;
    return {
      title: source.title.en,
      translated: translatedTitle(source, words),
      language: source.language,
      terms: sourceTerms(source, words),
      isHeld: source.phrases === 'quoted',
    };
  });
  protected readonly summary = computed(() => {
    const [findings, t] = [this.findings(), this.words().documents];
    const { anchored, moved, 'not-found': missing } = countStates(findings);
    if (!findings.length) return this.shown() ? t.noneAsked : '';
    return t.summary(anchored, findings.length, moved, missing);
  });
  protected readonly placeNote = computed(() => {
    const [read, t] = [this.shown(), this.words().documents];
    if (!read?.anchoring.findings.some(({ state }) => state !== 'not-found')) return '';
    const { offset } = read.anchoring;
    if (offset === null) return t.notCompared;
    return offset > 0 ? t.offset(offset) : '';
  });
  protected readonly fileText = computed(() => {
    const document = this.shown()?.document;
    return document
      ? `${document.name}${this.words().comma}${sizeText(document.size, this.words())}`
      : '';
  });
  protected readonly gone = computed(() => {
    const [verified, words] = [this.verified(), this.words()];
    if (!verified || this.shown()) return '';
    return words.documents.gone(verified.document.name, formatDate(dayOf(verified.at), words.lang));
  });
  protected readonly nameOf = computed(() => {
    const [set, words] = [this.set(), this.words()];
    return (id: ClaimId) => {
      const claim = set?.byId.get(id);
      return set && claim ? oneLine(claim, set, words) : id;
    };
  });

  constructor() {
    effect(() => {
      // A dataset has a page of its own, with its figures.
      if (this.source()?.dataset) this.leaveTo(['/statistics', this.id()]);
    });
    effect(() => {
      const [id, set] = [this.id(), this.set()];
      if (set) untracked(() => void this.restore(id, set));
    });
    effect((onCleanup) => {
      this.id();
      onCleanup(() => {
        this.reader?.abort();
        this.wrong.set(null);
        this.present.set(null);
        this.reading.set({ kind: 'idle' });
        this.message.set('');
      });
    });
  }

  private leaveTo(page: readonly string[]): void {
    void this.router.navigate(page, { queryParams: this.linkParams(), replaceUrl: true });
  }

  protected async take(file: File): Promise<void> {
    const [id, set] = [this.id(), this.set()];
    if (!set) return;
    const reader = (this.reader = new AbortController());
    const say = (reading: Reading) => {
      if (this.reader === reader) this.reading.set(reading);
    };
    this.message.set('');
    this.wrong.set(null);
    say({ kind: 'reading', file: file.name, done: 0, total: 0 });
    try {
      const document = await this.documents.read(file, {
        signal: reader.signal,
        onPage: (done, total) => {
          say({ kind: 'reading', file: file.name, done, total });
        },
      });
      const anchoring = await this.documents.anchor(id, document, set);
      if (reader.signal.aborted) return;
      say({ kind: 'idle' });
      await this.judge({ document, anchoring });
    } catch (error) {
      if (reader.signal.aborted) say({ kind: 'cancelled', file: file.name });
      else
        say({
          kind: 'refused',
          file: file.name,
          fault: error instanceof DocumentError ? error.fault : 'crashed',
        });
    }
  }

  protected cancel(): void {
    this.reader?.abort();
  }

  protected async keep(read: Read): Promise<void> {
    this.wrong.set(null);
    this.present.set(read);
    await this.documents.record(this.id(), read.document, read.anchoring.findings);
  }

  protected async remove(file: string): Promise<void> {
    await this.documents.remove(this.id());
    this.present.set(null);
    this.message.set(this.words().documents.removed(file));
  }

  protected choose(claim: ClaimId): void {
    void this.router.navigate([], {
      queryParams: { claim },
      queryParamsHandling: 'merge',
      replaceUrl: true,
    });
  }

  protected claimOf({ phrase, paragraph, before, after }: Pick): void {
    void this.router.navigate(['/claims/new'], {
      queryParams: { source: this.id(), paragraph, phrase, ...this.linkParams() },
      // What stands around the phrase helps to propose the claim, and is too long for an address.
      state: { before, after },
    });
  }

  /** A document without any of the phrases is most likely another one. */
  private async judge(read: Read): Promise<void> {
    const { findings } = read.anchoring;
    const isWrong = findings.length > 0 && findings.every(({ state }) => state === 'not-found');
    if (isWrong) this.wrong.set(read);
    else await this.keep(read);
  }

  /** Looks for the phrases as they are now; where a claim was revised meanwhile, the workspace learns what became of it. */
  private async restore(id: SourceId, set: ClaimSet): Promise<void> {
    await this.workspaces.ready;
    const document = await this.documents.text(id);
    if (!document || id !== this.id()) return;
    try {
      const anchoring = await this.documents.anchor(id, document, set);
      if (id !== this.id() || set !== this.set()) return;
      const deed = await this.documents.deedFor(id, set);
      this.present.set({ document, anchoring });
      if (deed) this.workspaces.make(deed);
    } catch {
      this.reading.set({ kind: 'refused', file: document.name, fault: 'crashed' });
    }
  }
}
