import { malformed } from './json-value';

/** Texts by the ids of dimensions and attributes. */
export type Values = Readonly<Record<string, string>>;

interface Group {
  readonly values: Values;
  /** Whether a series stood before it in the data set. */
  readonly late: boolean;
  used: boolean;
}

/** Groups that say something of the same concepts. */
interface Shape {
  readonly ids: readonly string[];
  /** Of generic messages, which tell the dimensions from the rest; null where nobody does. */
  readonly dimensions: readonly string[] | null;
  readonly groups: Group[];
  /** By the ids that a group shares with a series, then by their values. */
  readonly indexes: Map<string, ReadonlyIndex>;
}

interface ReadonlyIndex {
  readonly shared: readonly string[];
  readonly groups: Map<string, Group[]>;
}

const MOST_SHAPES = 64;
const MOST_GROUPS = 1_000_000;
const MOST_FOR_ONE = 1000;
const SEPARATOR = '\u001f';

/**
 * The groups of a data set, whose attributes hold for all series with the same values of some dimensions. They stand before
 * the series and are all that is kept of a message.
 *
 * Structure-specific messages do not say what of a group is a dimension. It is what the series have, too: an attribute of a
 * group is none of a series.
 */
export class Groups {
  private readonly shapes = new Map<string, Shape>();
  private count = 0;
  private seriesSeen = false;

  /** @param dimensions the ids among the values that are dimensions; null where the message does not say */
  add(values: Values, dimensions: readonly string[] | null): void {
    const ids = Object.keys(values);
    const name = ids.join(SEPARATOR);
    const shape = this.shapes.get(name) ?? newShape(ids, dimensions);
    this.shapes.set(name, shape);
    this.count += 1;
    if (this.shapes.size > MOST_SHAPES || this.count > MOST_GROUPS)
      throw malformed('SDMX-ML: more groups than can be kept');
    const group = { values, late: this.seriesSeen, used: false };
    shape.groups.push(group);
    for (const index of shape.indexes.values()) put(index, group);
  }

  /** The attributes that groups give to a series, or to a flat observation; null for none. */
  attributesOf(series: Values): Values | null {
    this.seriesSeen = true;
    const attributes: Record<string, string> = {};
    let isAny = false;
    for (const shape of this.shapes.values()) {
      const { shared, groups } = indexFor(shape, series);
      if (shared.length === 0) continue;
      for (const group of groups.get(keyOf(series, shared)) ?? []) {
        group.used = true;
        isAny = true;
        Object.assign(attributes, group.values);
      }
    }
    return isAny ? attributes : null;
  }

  /** Groups that came behind series and that no later one belonged to: what they say may have been lost. */
  lost(): readonly Values[] {
    return [...this.shapes.values()].flatMap(({ groups }) =>
      groups.filter(({ late, used }) => late && !used).map(({ values }) => values),
    );
  }
}

function newShape(ids: readonly string[], dimensions: readonly string[] | null): Shape {
  return { ids, dimensions, groups: [], indexes: new Map() };
}

function indexFor(shape: Shape, series: Values): ReadonlyIndex {
  const shared = (shape.dimensions ?? shape.ids).filter((id) => id in series);
  const name = shared.join(SEPARATOR);
  const known = shape.indexes.get(name);
  if (known) return known;
  if (shape.indexes.size >= MOST_SHAPES) throw malformed('SDMX-ML: series of too many kinds');
  const index: ReadonlyIndex = { shared, groups: new Map() };
  for (const group of shape.groups) put(index, group);
  shape.indexes.set(name, index);
  return index;
}

function put({ shared, groups }: ReadonlyIndex, group: Group): void {
  const key = keyOf(group.values, shared);
  const same = groups.get(key) ?? [];
  groups.set(key, same);
  same.push(group);
  if (same.length > MOST_FOR_ONE) throw malformed('SDMX-ML: too many groups for one series');
}

function keyOf(values: Values, ids: readonly string[]): string {
  return ids.map((id) => values[id]).join(SEPARATOR);
}
