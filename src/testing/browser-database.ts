import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import * as FakeIndexedDb from 'fake-indexeddb';

/** What a structured clone keeps of plain data; jsdom has none of its own. */
function clone(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** Gives the tests of a file an IndexedDB of their own, empty; call it before each test. */
export function emptyDatabase(): void {
  const globals = globalThis as Record<string, unknown>;
  globals['structuredClone'] ??= clone;
  // The library `idb` asks of what is handed to it whether it is one of these.
  for (const [name, value] of Object.entries(FakeIndexedDb)) {
    if (name.startsWith('IDB')) globals[name] = value;
  }
  globals['IDBKeyRange'] = IDBKeyRange;
  globals['indexedDB'] = new IDBFactory();
}

/** Takes it away again, as a browser that bars it. */
export function noDatabase(): void {
  Reflect.deleteProperty(globalThis, 'indexedDB');
}

type Hearer = (event: MessageEvent) => void;

/** A channel between tabs, as far as the app needs it: what one posts, all others hear, later. */
export class TestChannel {
  private static readonly open = new Set<TestChannel>();
  private readonly hearers: Hearer[] = [];

  constructor() {
    TestChannel.open.add(this);
  }

  static closeAll(): void {
    TestChannel.open.clear();
  }

  addEventListener(_: 'message', hearer: Hearer): void {
    this.hearers.push(hearer);
  }

  postMessage(data: unknown): void {
    for (const other of TestChannel.open) {
      if (other === this) continue;
      setTimeout(() => {
        if (TestChannel.open.has(other))
          for (const hear of other.hearers) hear({ data } as MessageEvent);
      });
    }
  }

  close(): void {
    TestChannel.open.delete(this);
  }
}
