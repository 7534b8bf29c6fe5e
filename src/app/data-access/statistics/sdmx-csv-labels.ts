import { Dictionary } from './dictionary';
import type { Batch, CodeColumn, NumberColumn, ReadPlan, ReadWatch } from './table-reader';

/** Ids have no blanks; labels behind `: ` may hold anything. */
const BOTH = /^(\S+?): (.*)$/s;

/** The id and the label of `ID: Label`; null for a text that is not so written. */
export function idAndLabel(text: string): readonly [id: string, label: string] | null {
  const both = BOTH.exec(text);
  return both ? [both[1]!, both[2]!] : null;
}

const PLAIN = /^-?\d+(?:\.(\d+))?$/;

/**
 * Takes ids out of `ID: Label` in the columns that have labels, and gathers the labels.
 * @param names by column; null for a column without labels. Grows with what is read
 */
export function withoutLabels(
  plan: ReadPlan,
  watch: ReadWatch,
  names: readonly (Record<string, string> | null)[],
): ReadWatch {
  if (names.every((own) => own === null)) return watch;
  const columns = plan.wants.map((_, column) => {
    const own = names[column];
    return own ? new LabelledColumn(own) : null;
  });
  return {
    take: (batch) => {
      watch.take({
        ...batch,
        columns: batch.columns.map((column, at) => {
          const labelled = columns[at];
          if (!column || !labelled) return column;
          return column.kind === 'codes' ? labelled.codes(column, batch) : labelled.numbers(column);
        }),
      });
    },
    problem: (...what) => {
      watch.problem(...what);
    },
    pause: (bytes) => watch.pause(bytes),
  };
}

class LabelledColumn {
  private readonly names: Record<string, string>;
  private readonly dictionary = new Dictionary();
  /** From codes of texts with labels to codes of ids. */
  private readonly codeOf: number[] = [];

  constructor(names: Record<string, string>) {
    this.names = names;
  }

  codes({ codes, dictionary }: CodeColumn, { length }: Batch): CodeColumn {
    const { codeOf } = this;
    const ids = new Uint32Array(length);
    for (let row = 0; row < length; row += 1) {
      const code = codes[row]!;
      ids[row] = codeOf[code] ??= this.dictionary.code(this.idOf(dictionary.texts[code]!));
    }
    return { kind: 'codes', codes: ids, dictionary: this.dictionary };
  }

  /** Figures, too, stand there twice. */
  numbers({ values, decimals, texts }: NumberColumn): NumberColumn {
    const left = new Map<number, string>();
    for (const [row, text] of texts) {
      const figure = this.idOf(text);
      const plain = PLAIN.exec(figure);
      if (plain) {
        values[row] = Number(figure);
        decimals[row] = plain[1]?.length ?? 0;
      } else left.set(row, figure);
    }
    return { kind: 'numbers', values, decimals, texts: left };
  }

  private idOf(text: string): string {
    const both = idAndLabel(text);
    if (!both) return text;
    const [id, label] = both;
    if (label !== id) addName(this.names, id, label);
    return id;
  }
}

/** `__proto__` is a name like others. */
export function addName(names: Record<string, string>, id: string, name: string): void {
  if (Object.hasOwn(names, id)) return;
  Object.defineProperty(names, id, {
    value: name,
    enumerable: true,
    writable: true,
    configurable: true,
  });
}
