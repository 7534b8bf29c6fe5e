import type { DBSchema, IDBPDatabase } from 'idb';
import { openDB } from 'idb';
import type { DocumentInfo, DocumentText } from '../domain/anchor';
import type { SourceId } from '../domain/source';

export const DATABASE = 'ri-documents';
const VERSION = 1;

/** A document that this browser keeps for a source, without its words. */
export interface KeptDocument extends DocumentInfo {
  readonly source: SourceId;
  /** When it was read: ISO 8601, in UTC. */
  readonly read: string;
  /** Characters of its text: about the bytes that it takes, twice as many beyond ASCII. */
  readonly characters: number;
}

interface Schema extends DBSchema {
  documents: { key: SourceId; value: KeptDocument };
  /** Apart, so that the list of documents is there without any of their texts. */
  texts: {
    key: SourceId;
    value: {
      readonly source: SourceId;
      readonly paragraphs: readonly string[];
      readonly pages: readonly number[] | null;
    };
  };
}

const BOTH = ['documents', 'texts'] as const;

/** The documents that this browser keeps, one for a source. Every method fails with the browser's own error. */
export class DocumentDatabase {
  private readonly db: IDBPDatabase<Schema>;

  private constructor(db: IDBPDatabase<Schema>) {
    this.db = db;
  }

  static async open(): Promise<DocumentDatabase> {
    const db = await openDB<Schema>(DATABASE, VERSION, {
      upgrade: (opened, before) => {
        if (before < 1)
          for (const store of BOTH) opened.createObjectStore(store, { keyPath: 'source' });
      },
      blocking: (_before, _after, event) => {
        (event.target as IDBDatabase).close();
      },
    });
    return new DocumentDatabase(db);
  }

  list(): Promise<readonly KeptDocument[]> {
    return this.db.getAll('documents');
  }

  /** Null where none is kept. */
  async text(source: SourceId): Promise<DocumentText | null> {
    const transaction = this.db.transaction(BOTH);
    const kept = await transaction.objectStore('documents').get(source);
    const text = await transaction.objectStore('texts').get(source);
    if (!kept || !text) return null;
    const { name, format, size, hash } = kept;
    return { name, format, size, hash, paragraphs: text.paragraphs, pages: text.pages };
  }

  /** Keeps a document in place of any other one of its source: both parts of it, or neither. */
  async keep(kept: KeptDocument, { paragraphs, pages }: DocumentText): Promise<void> {
    const transaction = this.db.transaction(BOTH, 'readwrite');
    await Promise.all([
      transaction.objectStore('documents').put(kept),
      transaction.objectStore('texts').put({ source: kept.source, paragraphs, pages }),
      transaction.done,
    ]);
  }

  /** @param sources null for all */
  async remove(sources: readonly SourceId[] | null): Promise<void> {
    const transaction = this.db.transaction(BOTH, 'readwrite');
    const stores = BOTH.map((name) => transaction.objectStore(name));
    await Promise.all([
      ...stores.flatMap((store) =>
        sources ? sources.map((source) => store.delete(source)) : [store.clear()],
      ),
      transaction.done,
    ]);
  }

  close(): void {
    this.db.close();
  }
}
