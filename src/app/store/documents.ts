import { computed, DOCUMENT, inject, Service, signal } from '@angular/core';
import type { KeptDocument } from '../data-access/document-database';
import { DocumentDatabase } from '../data-access/document-database';
import type { Watch } from '../data-access/document-worker';
import { DocumentWorker } from '../data-access/document-worker';
import type { AnchorFinding, DocumentText, TextPositionSelector } from '../domain/anchor';
import type { Anchoring, Stated } from '../domain/anchoring';
import { sameFindings } from '../domain/anchoring';
import type { ClaimSet } from '../domain/claim-set';
import type { SourceId } from '../domain/source';
import type { ChangeOf, Deed } from '../domain/workspace';
import { ClaimsStore } from './claims-store';
import { Workspaces } from './workspaces';

export type { KeptDocument };

/** Why the browser does not keep documents: no room left, or it allows no storage here. */
export type KeepingFault = 'full' | 'barred';

/** The documents that an analyst has read, and where the phrases of claims stand in them. For later pages only. */
@Service()
export class Documents {
  private readonly worker = inject(DocumentWorker);
  private readonly workspaces = inject(Workspaces);
  private readonly store = inject(ClaimsStore);
  private readonly base = inject(DOCUMENT).baseURI;
  private readonly listed = signal<ReadonlyMap<SourceId, KeptDocument>>(new Map());
  private readonly noted = signal<KeepingFault | null>(null);
  /** Of this visit: what the browser would not keep stays on screen. */
  private readonly texts = new Map<SourceId, DocumentText>();
  private database: Promise<DocumentDatabase> | null = null;

  /** What this browser keeps, by source. */
  readonly kept = this.listed.asReadonly();
  /** Why the last document is not kept; null where it is. */
  readonly fault = this.noted.asReadonly();
  /** Bytes of the files that are kept. */
  readonly size = computed(() =>
    [...this.kept().values()].reduce((sum, { size }) => sum + size, 0),
  );
  /** Resolves when `kept` is known. Never fails. */
  readonly ready: Promise<void>;

  constructor() {
    this.ready = this.refresh();
  }

  /** @throws DocumentError, or the signal's reason */
  read(file: File, watch?: Watch): Promise<DocumentText> {
    return this.worker.read(file, this.base, watch);
  }

  /** The document of a source, of this visit or an earlier one; null where there is none. */
  async text(source: SourceId): Promise<DocumentText | null> {
    const known = this.texts.get(source);
    if (known) return known;
    try {
      const text = await (await this.open()).text(source);
      if (text) this.texts.set(source, text);
      return text;
    } catch {
      this.noted.set('barred');
      return null;
    }
  }

  /**
   * Where the phrases of a source stand in a document. What an earlier verification found helps to choose among several
   * places.
   * @throws DocumentError where the worker breaks
   */
  anchor(source: SourceId, { paragraphs }: DocumentText, set: ClaimSet): Promise<Anchoring> {
    const former = this.verified(source)?.findings ?? [];
    return this.worker.anchor({
      kind: 'anchor',
      paragraphs,
      claims: statedIn(set, source),
      former,
    });
  }

  /** @throws DocumentError where the worker breaks */
  find({ paragraphs }: DocumentText, words: string): Promise<readonly TextPositionSelector[]> {
    return this.worker.find({ kind: 'find', paragraphs, words });
  }

  /** Keeps a document in this browser, and its verification in the workspace. */
  async record(
    source: SourceId,
    document: DocumentText,
    findings: readonly AnchorFinding[],
  ): Promise<void> {
    this.texts.set(source, document);
    const { name, format, size, hash, paragraphs } = document;
    const characters = paragraphs.reduce((sum, { length }) => sum + length + 1, 0);
    const read = new Date().toISOString();
    this.workspaces.make(verifyDeed(source, document, findings));
    try {
      await (
        await this.open()
      ).keep({ source, name, format, size, hash, read, characters }, document);
      this.noted.set(null);
    } catch (error) {
      this.noted.set(isFull(error) ? 'full' : 'barred');
    }
    await this.refresh();
  }

  /**
   * What a change of claims makes of a source's verification, to be made together with it; null where that stays as it is,
   * or the document is not kept.
   * @param set the claims as they are to be
   */
  async deedFor(source: SourceId, set: ClaimSet | null = this.store.set()): Promise<Deed | null> {
    const verified = this.verified(source);
    if (!verified || !set) return null;
    const document = await this.text(source);
    if (document?.hash !== verified.document.hash) return null;
    const { findings } = await this.anchor(source, document, set);
    return sameFindings(findings, verified.findings)
      ? null
      : verifyDeed(source, document, findings);
  }

  /** The last verification of a source in the workspace that is open; null for none. */
  verified(source: SourceId): ChangeOf<'verify'> | null {
    return this.workspaces.state().verified.get(source) ?? null;
  }

  /** Removes the document of a source, or all documents, from this browser. Verifications stay in the workspace. */
  async remove(source: SourceId | null): Promise<void> {
    if (source === null) this.texts.clear();
    else this.texts.delete(source);
    try {
      await (await this.open()).remove(source === null ? null : [source]);
      this.noted.set(null);
    } catch {
      this.noted.set('barred');
    }
    await this.refresh();
  }

  private async refresh(): Promise<void> {
    try {
      const kept = await (await this.open()).list();
      this.listed.set(new Map(kept.map((document) => [document.source, document])));
    } catch {
      // Nothing is listed; what keeps documents from being kept is said when one is read.
    }
  }

  private open(): Promise<DocumentDatabase> {
    this.database ??= DocumentDatabase.open().catch((error: unknown) => {
      this.database = null;
      throw error;
    });
    return this.database;
  }
}

/** The phrases of a source's claims, in the order of the set. */
export function statedIn(set: ClaimSet, source: SourceId): readonly Stated[] {
  return set.claims.flatMap((claim) =>
    claim.source === source && claim.quote
      ? [{ claim: claim.id, phrase: claim.quote.phrase, paragraph: claim.paragraph }]
      : [],
  );
}

function verifyDeed(
  source: SourceId,
  { name, format, size, hash }: DocumentText,
  findings: readonly AnchorFinding[],
): Deed {
  return { kind: 'verify', source, document: { name, format, size, hash }, findings };
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && /quota/i.test(error.name);
}
