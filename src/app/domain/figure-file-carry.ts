import type { Appraisal } from './appraisal';
import type { Assumption } from './assumption';
import { cslItem } from './citation';
import type { Claim, ClaimId } from './claim';
import type { ClaimSet, Membership } from './claim-set';
import { companionsOn } from './companions';
import type { Comparison } from './comparison';
import type { FigureFile, FigureFileRow, FigureShown } from './figure-file';
import { FIGURE_FORMAT, FIGURE_VERSION, sealed } from './figure-file';
import { namedIn, neededBy, outlinedIn, periodsShown, wholeView } from './figure-file-view';
import { carriedClaimCells, carriedSourceCells, rowOfCells } from './figure-file-rows';
import type { FigureView } from './figure-view';
import { writeFigureView } from './figure-view';
import type { Phrase } from './finding';
import type { IndexPath } from './index-path';
import type { IndicatorId, UnitId } from './indicator';
import type { Lang } from './localized';
import type { RegionId } from './region';
import type { SourceId } from './source';
import { trackOf } from './track-of';
import type { RowCells } from './workspace';
import { indicatorCells, membershipCells, regionCells, unitCells } from './write-rows';

/** A figure's spec, as far as it is carried. */
export interface FigureToCarry extends FigureShown {
  readonly finding?: readonly Phrase[];
  readonly marks: readonly { readonly claims: readonly ClaimId[] }[];
  /** What it was drawn from, as far as that tells what it rests on. */
  readonly shows?: {
    readonly comparisons?: readonly Comparison[];
    readonly appraisal?: Appraisal;
    readonly appraisals?: readonly Appraisal[];
    readonly paths?: readonly IndexPath[];
    readonly pair?: Readonly<Record<'difference' | 'relative', Claim | null>>;
    readonly counts?: object;
    readonly listed?: object;
  };
}

export interface CarriedGround {
  /** Null where the figure has no address. */
  readonly view: FigureView | null;
  readonly set: ClaimSet;
  readonly lang: Lang;
  /** The day, ISO 8601. */
  readonly made: string;
  /** Those that are on; only what the figure rests on is carried. Index paths alone do not hand theirs on. */
  readonly assumptions?: readonly Assumption[];
}

/**
 * A figure with the claims behind what it shows, and no others: those of its marks, of its table and of its finding, also
 * where a gap or a dispute names them; with the entries that they refer to.
 */
export function carry(spec: FigureToCarry, ground: CarriedGround): FigureFile {
  const { set, lang, made } = ground;
  const drawn = spec.shows?.comparisons?.[0] ?? null;
  const own = spec.finding?.length === 0 ? spec.title : null;
  const view = ground.view && wholeView(ground.view, set, drawn, own);
  const needed = view ? neededBy(view, set) : [];
  const ids = new Set([...claimIdsOf(spec, set), ...needed]);
  const claims = set.claims.filter(({ id }) => ids.has(id));
  const known = new Set(claims.map(({ id }) => id));
  const assumptions = appliedIn(spec, ground);
  const lists = listsOf({ ...ground, view, assumptions }, known);
  const absences = absencesOf(set, view, lists);
  const picks = [...(set.picks ?? [])].filter(([key]) => ofThese(key, known));
  const written = claims.flatMap(({ id }) => (set.own?.has(id) ? [id] : []));
  const sources = pick(set.sources, lists.sources);
  return sealed({
    format: FIGURE_FORMAT,
    version: FIGURE_VERSION,
    view: view && writeFigureView(view),
    lang,
    made,
    shown: shownOf(spec),
    claims: rows(claims, carriedClaimCells),
    sources: rows(sources, carriedSourceCells),
    indicators: rows(pick(set.indicators, lists.indicators), indicatorCells),
    regions: rows(pick(set.regions, lists.regions), regionCells),
    units: rows(pick(set.units, lists.units), unitCells),
    memberships: rows(lists.memberships, membershipCells),
    ...(absences.length ? { absences } : {}),
    ...(picks.length ? { picks: Object.fromEntries(picks) } : {}),
    ...(written.length ? { own: written } : {}),
    ...(assumptions.length ? { assumptions } : {}),
    citations: sources.map((source) => cslItem(source, { place: null })),
  });
}

function claimIdsOf(
  { marks, table, finding = [], shows }: FigureToCarry,
  { byId }: ClaimSet,
): readonly ClaimId[] {
  const cells = table.rows.flatMap((row) => row.cells);
  const named = [...marks, ...cells, ...finding].flatMap(({ claims }) => claims);
  // Notes name what follows from the two of a pair, what a figure is derived from, and what a sentence implies.
  const ofPair = [shows?.pair?.difference, shows?.pair?.relative].flatMap((one) => one?.id ?? []);
  const derived = shows?.comparisons ? named.map((id) => byId.get(id)?.derivation) : [];
  const { target } = shows?.appraisal ?? {};
  const implied = target ? [target.claim, ...target.alsoStatedBy].map((one) => one.implied) : [];
  const inputs = [...derived, ...implied].flatMap((one) => one?.inputs ?? []);
  return [...named, ...ofPair, ...inputs];
}

/** The assumptions that took effect in what is shown. */
function appliedIn(
  { shows = {} }: FigureToCarry,
  { set, view, assumptions = [] }: CarriedGround,
): readonly Assumption[] {
  const companions = companionsOn(view?.params['companions']);
  const appraised = [...(shows.appraisals ?? []), ...(shows.appraisal ? [shows.appraisal] : [])];
  const ofPaths = (shows.paths ?? []).map(({ target }) =>
    trackOf(set, target, { companions, assumptions }),
  );
  return [...new Set([...appraised, ...ofPaths].flatMap(({ applied }) => applied))];
}

function shownOf({ title, subtitle, source, notes, alt, table }: FigureToCarry): FigureShown {
  const bare = table.rows.map(({ head, cells }) => ({
    head,
    cells: cells.map(({ text, claims }) => ({ text, claims })),
  }));
  return { title, subtitle, source, notes, alt, table: { columns: table.columns, rows: bare } };
}

interface Needed {
  readonly sources: ReadonlySet<SourceId>;
  readonly indicators: ReadonlySet<IndicatorId>;
  readonly regions: ReadonlySet<RegionId>;
  readonly units: ReadonlySet<UnitId>;
  readonly memberships: readonly Membership[];
}

/** Units of what is computed of figures in other ones (`derived-unit.ts`). */
const COMPUTED: readonly UnitId[] = ['percentage-points', 'percent', 'index', 'rank'];

/** What claims and address refer to. */
function listsOf(
  { set, view, assumptions = [] }: CarriedGround,
  known: ReadonlySet<ClaimId>,
): Needed {
  const claims = set.claims.filter(({ id }) => known.has(id));
  const named = view ? namedIn(view) : [];
  const asked = (list: ReadonlyMap<string, unknown>) => named.filter((word) => list.has(word));
  const supplied = assumptions.flatMap((one) => ('region' in one ? [one.region] : []));
  const indicators = new Set([...claims.map((one) => one.indicator), ...asked(set.indicators)]);
  const shown = new Set([
    ...claims.map((one) => one.region),
    ...asked(set.regions),
    ...supplied,
    ...(view ? outlinedIn(view, set) : []),
  ]);
  const memberships = membershipsOf(set, shown);
  return {
    indicators,
    memberships,
    regions: withHolders(set, [...shown, ...memberships.map(({ member }) => member)]),
    sources: new Set([
      ...claims.map(({ source }) => source),
      ...memberships.map(({ source }) => source),
      ...asked(set.sources),
    ]),
    units: new Set([
      ...claims.map(({ unit }) => unit),
      ...[...indicators].flatMap((id) => set.indicators.get(id)?.unit ?? []),
      ...assumptions.flatMap((one) => ('unit' in one ? [one.unit] : [])),
      ...COMPUTED,
    ]),
  };
}

/** Of the groups that are shown: those of members that are shown, too, and one of each source, so that it is told how many there are. */
function membershipsOf(
  { memberships }: ClaimSet,
  shown: ReadonlySet<RegionId>,
): readonly Membership[] {
  const heard = new Set<string>();
  return memberships.filter(({ group, member, source }) => {
    const key = `${group}\t${source}`;
    const isFirst = !heard.has(key);
    heard.add(key);
    return shown.has(group) && (isFirst || shown.has(member));
  });
}

/** The regions with those that they lie in. */
function withHolders(set: ClaimSet, regions: readonly RegionId[]): ReadonlySet<RegionId> {
  const all = new Set<RegionId>();
  for (const id of regions) {
    for (let at: RegionId | null | undefined = id; at != null && !all.has(at);) {
      all.add(at);
      at = set.regions.get(at)?.parent;
    }
  }
  return all;
}

function absencesOf(set: ClaimSet, view: FigureView | null, { indicators, regions }: Needed) {
  if (!set.absences?.length) return [];
  const periods = view && periodsShown(view, set);
  return set.absences.filter(
    (one) =>
      indicators.has(one.indicator) &&
      regions.has(one.region) &&
      (!periods || periods.has(one.period)),
  );
}

/** Whether a matter's key, `conflict:a+b`, is about carried claims alone. */
function ofThese(key: string, known: ReadonlySet<ClaimId>): boolean {
  const ids = key.slice(key.indexOf(':') + 1).split('+');
  return ids.every((id) => known.has(id));
}

/** In the order of the set. */
function pick<T>(list: ReadonlyMap<string, T>, ids: ReadonlySet<string>): readonly T[] {
  return [...list].flatMap(([id, entry]) => (ids.has(id) ? [entry] : []));
}

function rows<T>(entries: readonly T[], cellsOf: (entry: T) => RowCells): readonly FigureFileRow[] {
  return entries.map((entry) => rowOfCells(cellsOf(entry)));
}
