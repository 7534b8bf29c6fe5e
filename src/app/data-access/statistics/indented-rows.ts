import type { Region } from '../../domain/region';
import { matchRegions } from '../../domain/statistics/region-matching';
import { lastBrackets, unitInBrackets } from '../../domain/statistics/unit-words';
import { Dictionary } from './dictionary';
import { indentOf } from './indents';
import type { Batch, TableReader } from './table-reader';
import { codesOf } from './table-reader';

/** What is measured otherwise than what it is a part of. */
const RATE = /率|比|指数|\b(?:rate|ratio|share|growth|change|index|average|mean|per)\b/i;

/**
 * A table whose rows are grouped by blanks before their names: `  Urban` below `Liaoning` is `Urban (Liaoning)`, and `  Industry`
 * below `GDP` is `GDP · Industry`. A region of the package is itself, unless what stands above it has the same name.
 *
 * @param column of the names
 * @param regions of the package; null where the names are no regions
 */
export function withIndents(
  reader: TableReader,
  column: number,
  regions: readonly Region[] | null,
): TableReader {
  return {
    head: reader.head,
    read: (plan, watch) => {
      const groups = new Groups(column, regions);
      return reader.read(plan, {
        take: (batch) => {
          watch.take(groups.named(batch));
        },
        problem: (...problem) => {
          watch.problem(...problem);
        },
        pause: (bytes) => watch.pause(bytes),
      });
    },
  };
}

interface Level {
  readonly indent: number;
  readonly label: string;
  /** Names above it that say what it is, nearest first; none above a region of the package. */
  readonly above: readonly string[];
}

/** Gives each name the groups that it stands in. */
class Groups {
  private readonly column: number;
  /** Null for indicators. */
  private readonly regions: readonly Region[] | null;
  private readonly dictionary = new Dictionary();
  private readonly isKnown: boolean[] = [];
  private levels: readonly Level[] = [];

  constructor(column: number, regions: readonly Region[] | null) {
    this.column = column;
    this.regions = regions;
  }

  /** The batch with other texts in its column of names. */
  named(batch: Batch): Batch {
    const names = codesOf(batch, this.column);
    if (!names) return batch;
    const { texts } = names.dictionary;
    this.learn(texts);
    const codes = new Uint32Array(batch.length);
    for (let at = 0; at < batch.length; at += 1) {
      const code = names.codes[at] ?? 0;
      codes[at] = this.dictionary.code(this.nameOf(texts[code] ?? '', this.isKnown[code] === true));
    }
    const column = { kind: 'codes' as const, codes, dictionary: this.dictionary };
    const columns = batch.columns.map((one, at) => (at === this.column ? column : one));
    return { length: batch.length, rowNumbers: batch.rowNumbers, columns };
  }

  private nameOf(text: string, isKnown: boolean): string {
    const label = text.trim();
    if (label === '') return '';
    const indent = indentOf(text);
    const outer = this.levels.filter((level) => level.indent < indent);
    const parent = outer.at(-1);
    // The city of Jilin below the province has its name, and is another region.
    const isItself = isKnown && !outer.some((level) => isSame(level.label, label));
    const above = parent && !isItself ? [parent.label, ...parent.above] : [];
    this.levels = [...outer, { indent, label, above }];
    if (above.length === 0) return label;
    return this.regions
      ? `${label} (${above.map(withoutColon).join(', ')})`
      : [...above.toReversed().map((name) => groupName(name, label)), label].join(' · ');
  }

  /** Which texts are regions of the package by themselves. */
  private learn(texts: readonly string[]): void {
    const fresh = texts.slice(this.isKnown.length);
    const readings = this.regions
      ? matchRegions(
          fresh.map((text) => ({ text: text.trim(), name: '', rows: 1 })),
          this.regions,
          [],
        )
      : [];
    fresh.forEach((_, at) => this.isKnown.push(readings[at]?.kind === 'matched'));
  }
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.replace(/\s/g, '').toLowerCase());
  return a === b;
}

function withoutColon(name: string): string {
  return name.replace(/[:：]$/u, '');
}

/** A part is measured in the unit of the whole; a rate, or what has brackets of its own, is not. */
function groupName(name: string, label: string): string {
  const unit = unitInBrackets(name);
  const isOther = RATE.test(label) || lastBrackets(label) !== '';
  const bare = unit === '' || !isOther ? name : name.slice(0, name.lastIndexOf(unit) - 1);
  return withoutColon(bare.trim());
}
