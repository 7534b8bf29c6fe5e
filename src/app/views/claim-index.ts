import MiniSearch from 'minisearch';
import { formatClaim, formatPeriod } from '../../i18n/format';
import type { Claim } from '../domain/claim';
import { plainValue } from '../domain/claim';
import type { Column } from '../domain/claim-columns';
import { columnOf } from '../domain/claim-columns';
import type { ClaimSet } from '../domain/claim-set';
import { entry } from '../domain/claim-set';
import { LANGS } from '../domain/localized';
import { parsePeriod } from '../domain/period';
import { askedTerms, indexedTerms, isHan, isPrefix, runsOf } from '../domain/search-terms';
import type { Sliced } from '../domain/slices';

/** What claims share: its words are kept once, not with each claim. */
const SHARED = ['indicator', 'region', 'source', 'period', 'unit'] as const;
type Shared = (typeof SHARED)[number];

/** A text by its number. */
interface Doc {
  readonly id: number;
  readonly text: string;
}

type Texts = MiniSearch<Doc>;

/** All texts by which claims are found, in both languages. */
export interface ClaimIndex {
  readonly set: ClaimSet;
  readonly columns: Readonly<Record<Shared, Column>>;
  /** Of each shared thing its texts, by the places in its column. */
  readonly shared: Readonly<Record<Shared, Texts>>;
  /** What a claim has for itself: phrase, note, figure. So many claims each, so that no search takes long at a time. */
  readonly own: readonly Texts[];
}

const OWN_SIZE = 4000;
/** Claims between two looks at the clock. */
const STEP = 40;

function texts(): Texts {
  return new MiniSearch<Doc>({
    fields: ['text'],
    tokenize: (text) => [...indexedTerms(text)],
    processTerm: (term) => term,
  });
}

const indexes = new WeakMap<ClaimSet, ClaimIndex>();

/** The index of a set: made once, and kept as long as the set is. */
export function* indexOf(set: ClaimSet): Sliced<ClaimIndex> {
  const index = indexes.get(set) ?? (yield* buildIndex(set));
  indexes.set(set, index);
  return index;
}

export function* buildIndex(set: ClaimSet): Sliced<ClaimIndex> {
  const { claims } = set;
  const columns = {
    indicator: yield* columnOf(claims, ({ indicator }) => indicator),
    region: yield* columnOf(claims, ({ region }) => region),
    source: yield* columnOf(claims, ({ source }) => source),
    period: yield* columnOf(claims, ({ period, target }) => (period ?? target?.horizon)?.id ?? ''),
    unit: yield* columnOf(claims, ({ unit }) => unit),
  };
  const shared = {
    indicator: texts(),
    region: texts(),
    source: texts(),
    period: texts(),
    unit: texts(),
  };
  for (const kind of SHARED) {
    for (const [id, value] of columns[kind].values.entries())
      shared[kind].add({ id, text: TEXTS[kind](set, value).join('\n') });
    yield;
  }
  const own: Texts[] = [];
  for (const [at, claim] of claims.entries()) {
    const id = at % OWN_SIZE;
    if (id === 0) own.push(texts());
    own.at(-1)?.add({ id, text: ownTexts(claim, set).join('\n') });
    if (at % STEP === 0) yield;
  }
  return { set, columns, shared, own };
}

const TEXTS: Readonly<Record<Shared, (set: ClaimSet, value: string) => readonly string[]>> = {
  indicator: (set, value) => {
    const { name, aliases, denominator } = entry(set.indicators, value);
    const of = denominator ? [denominator.name.en, denominator.name.zh] : [];
    return [name.en, name.zh, ...aliases, ...of];
  },
  region: (set, value) => {
    const { id, name, short, aliases } = entry(set.regions, value);
    return [id, name.en, name.zh, short.en, short.zh, ...aliases];
  },
  source: (set, value) => {
    const { publisher, title, published, author, issuingBody } = entry(set.sources, value);
    return [publisher, title, author, issuingBody]
      .flatMap((text) => (text ? [text.en, text.zh] : []))
      .concat(published);
  },
  period: (_, value) => {
    const period = parsePeriod(value);
    return period ? [value, ...LANGS.map((lang) => formatPeriod(period, lang))] : [];
  },
  unit: (set, value) => {
    const { name, symbol } = entry(set.units, value);
    return [name.en, name.zh, symbol.en, symbol.zh];
  },
};

/** The figure as it is shown, and as a plain number: "13 million", "1300万" and 13000000 find the same claim. */
function ownTexts(claim: Claim, set: ClaimSet): readonly string[] {
  const [indicator, unit] = [entry(set.indicators, claim.indicator), entry(set.units, claim.unit)];
  return [
    claim.quote?.phrase ?? '',
    claim.note?.en ?? '',
    claim.note?.zh ?? '',
    ...LANGS.map((lang) => formatClaim(claim, indicator, unit, lang)),
    String(Math.abs(plainValue(claim))),
  ];
}

/**
 * For each claim 1 where all words of a query stand in its texts; null for a query without words. Letters find what begins
 * with them. Chinese needs no blanks: a run that stands nowhere as a whole is split where its parts do. A claim's id finds it.
 */
export function* searchClaims(index: ClaimIndex, query: string): Sliced<Uint8Array | null> {
  let all: Uint8Array | null = null;
  for (const run of runsOf(query)) {
    const hits = isHan(run) ? yield* hanHits(index, run) : yield* hitsOf(index, run);
    all = all ? both(all, hits) : hits;
  }
  const claim = index.set.byId.get(query.trim());
  if (all && claim) all[index.set.claims.indexOf(claim)] = 1;
  return all;
}

function* hanHits(index: ClaimIndex, run: string): Sliced<Uint8Array> {
  let rest = Array.from(run);
  let all: Uint8Array | null = null;
  while (rest.length) {
    let taken = rest.length;
    let hits = yield* hitsOf(index, rest.join(''));
    while (!hits.includes(1) && taken > 1) {
      taken -= 1;
      hits = yield* hitsOf(index, rest.slice(0, taken).join(''));
    }
    all = all ? both(all, hits) : hits;
    if (!hits.includes(1)) return hits;
    rest = rest.slice(taken);
  }
  return all ?? new Uint8Array(index.set.claims.length);
}

function* hitsOf({ set, columns, shared, own }: ClaimIndex, run: string): Sliced<Uint8Array> {
  const hits = new Uint8Array(set.claims.length);
  const terms = askedTerms(run);
  for (const kind of SHARED) {
    const { sets, codes, values } = columns[kind];
    const found = docsWith(shared[kind], terms, values.length);
    if (!found.includes(1)) continue;
    const fits = sets.map((places) => places.some((place) => found[place] === 1));
    for (let at = 0; at < codes.length; at += 1) if (fits[codes[at] ?? -1]) hits[at] = 1;
    yield;
  }
  for (const [at, part] of own.entries()) {
    const found = docsWith(part, terms, Math.min(OWN_SIZE, hits.length - at * OWN_SIZE));
    for (const [id, hit] of found.entries()) if (hit) hits[at * OWN_SIZE + id] = 1;
    yield;
  }
  return hits;
}

/** Which texts hold all the terms. Asked of the boost, since a list of scored results takes ten times as long to make. */
function docsWith(index: Texts, terms: readonly string[], size: number): Uint8Array {
  let all: Uint8Array | null = null;
  for (const term of terms) {
    const found = new Uint8Array(size);
    index.search(term, {
      tokenize: (text) => [text],
      prefix: isPrefix(term),
      boostDocument: (id: number) => (found[id] = 1) - 1,
    });
    all = all ? both(all, found) : found;
  }
  return all ?? new Uint8Array(size);
}

function both(a: Uint8Array, b: Uint8Array): Uint8Array {
  return a.map((hit, at) => hit & (b[at] ?? 0));
}
