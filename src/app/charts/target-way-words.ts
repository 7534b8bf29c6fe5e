import type { Appraisal } from '../domain/appraisal';
import type { ClaimId } from '../domain/claim';
import type { Phrase } from '../domain/finding';
import type { Lang } from '../domain/localized';
import type { MethodId } from '../domain/methods/method';
import type { Pace } from '../domain/progress';
import type { Point } from '../domain/track';
import { yearSpan } from '../../i18n/format';
import { paceNotes } from './pace-notes';
import type { Mark, TableCell, TableTwin } from './spec';
import { noFigureReason, targetNotes } from './target-notes';
import type { TargetContext, TargetText } from './target-text';
import { phrase } from './target-text';
import type { Projection, Stop } from './target-way';
import { askedFor, titlePace } from './target-way';

/** The words of a trajectory: its finding, marks, notes and table twin. */

export function trajectoryFinding(
  appraisal: Appraisal,
  method: MethodId | null,
  { words }: TargetContext,
  text: TargetText,
): readonly Phrase[] {
  const { titles } = words.targetFigures;
  const { track, progress } = appraisal;
  const { baseline, stated, horizon } = track;
  const { latest, needed, reached, neededNow } = progress;
  const { subject } = text;
  const goal = phrase(text.goalInYear, stated, horizon);
  const pace = (found: Pace | null, ...grounds: Parameters<typeof phrase>[1][]) =>
    found && phrase(titlePace(found, appraisal, method, text), ...grounds);
  if (!latest) {
    if (!baseline) return titles.open(subject, goal);
    const asked = pace(needed, baseline, stated);
    if (track.kind === 'cumulative' && asked)
      return titles.steps(subject, goal, asked, firstYear(baseline, text, words.lang));
    const aim = phrase(text.atHorizon(text.goal), stated, horizon);
    return titles.ahead(subject, phrase(text.inYear(baseline), baseline), aim, asked);
  }
  const found = phrase(text.inYear(latest), latest);
  if (!baseline) return titles.onwards(subject, found, goal, pace(neededNow, latest, stated));
  const expected = track.kind === 'cumulative' ? askedFor(appraisal, latest.year) : null;
  if (expected !== null) {
    const asked = phrase(text.computed(expected), baseline, stated);
    return titles.soFar(subject, found, asked, goal, firstYear(baseline, text, words.lang));
  }
  const done = pace(reached, baseline, latest);
  const asked = pace(needed, baseline, stated);
  if (!done) return titles.onwards(subject, found, goal, asked);
  return titles.paced(subject, found, phrase(text.inYear(baseline), baseline), done, asked);
}

/** The first year that an amount is counted in: nothing is there at the end of the year before. */
function firstYear(start: Point, text: TargetText, lang: Lang): string {
  const year = String(start.year + 1);
  return text.marked(yearSpan(year, year, lang), start);
}

/** Where a projection leads, and that it rests on an assumption if it does. */
function projectedText(
  { value, isAssumed }: Projection,
  { horizon }: Appraisal['track'],
  { targetFigures: t }: TargetContext['words'],
  text: TargetText,
): string {
  const said = text.computed(value);
  if (!isAssumed) return text.atHorizon(said);
  return t.restsOnAssumption(t.inYear(said, String(horizon.year)));
}

export function trajectoryMarks(
  stops: readonly Stop[],
  appraisal: Appraisal,
  projection: Projection | null,
  context: TargetContext,
  text: TargetText,
): readonly Mark[] {
  const { words } = context;
  const { targetFigures: t, colon } = words;
  const way = stops.map((stop, index): Mark => {
    const { year, point } = stop;
    const place = { dataset: 0, index };
    const name = nameOf(stop, appraisal, words);
    if (!point) {
      const why = reasonOf(stop, appraisal, context);
      const isHorizon = year === appraisal.track.horizon.year;
      return {
        ...place,
        text: name + colon + (isHorizon ? why : t.inYear(why, String(year))),
        claims: [],
        isGap: true,
      };
    }
    const { claims, assumptions } = point;
    const said = name + colon + text.inYear(point);
    return { ...place, text: said, claims, isGap: false, isSupplied: assumptions.length > 0 };
  });
  const { stated } = appraisal.track;
  const goal: Mark = {
    dataset: 1,
    index: 0,
    text: t.goal + colon + text.goalInYear,
    claims: stated.claims,
    isGap: false,
  };
  if (!projection) return [...way, goal];
  const { claims, isSupplied, method } = projection;
  const led = t.notes.projected(
    words.methods.short[method],
    projectedText(projection, appraisal.track, words, text),
  );
  return [...way, goal, { dataset: 2, index: 0, text: led, claims, isGap: false, isSupplied }];
}

function nameOf({ isBaseline }: Stop, { track }: Appraisal, words: TargetContext['words']): string {
  const { baseline, start, observed } = words.targetFigures;
  if (!isBaseline) return observed;
  return track.kind === 'cumulative' ? start : baseline;
}

function reasonOf({ year }: Stop, appraisal: Appraisal, context: TargetContext): string {
  const isHorizon = year === appraisal.track.horizon.year;
  return isHorizon ? noFigureReason(appraisal, context) : context.words.targetFigures.noFigure;
}

export function trajectoryNotes(
  stops: readonly Stop[],
  appraisal: Appraisal,
  { method, projection }: { method: MethodId | null; projection: Projection | null },
  context: TargetContext,
  text: TargetText,
): readonly string[] {
  const { words } = context;
  const { notes } = words.targetFigures;
  const missing = stops.filter(
    ({ point, year }) => !point && year !== appraisal.track.horizon.year,
  );
  return [
    ...targetNotes(appraisal, context),
    ...(missing.length ? [notes.noYears(missing.map(({ year }) => String(year)))] : []),
    ...paceNotes(appraisal, context),
    ...(projection
      ? [
          notes.projected(
            words.methods.short[projection.method],
            projectedText(projection, appraisal.track, words, text),
          ),
        ]
      : method
        ? [notes.notProjected(words.methods.short[method])]
        : []),
    notes.lines,
  ];
}

/** A row for each mark, in order of time; beside each what the straight path asks for, where there is one. */
export function trajectoryTable(
  stops: readonly Stop[],
  appraisal: Appraisal,
  projection: Projection | null,
  context: TargetContext,
  text: TargetText,
): TableTwin {
  const { words } = context;
  const { targetFigures: t } = words;
  const { track, progress } = appraisal;
  const { goal, horizon, stated, baseline } = track;
  const cell = (written: string, value: number | null, claims: readonly ClaimId[]): TableCell => ({
    text: written,
    claims,
    isGap: value === null,
    value,
  });
  const path = (year: number): readonly TableCell[] => {
    const value = askedFor(appraisal, year);
    const claims = [...(baseline?.claims ?? []), ...stated.claims];
    return value === null ? [] : [cell(text.computed(value), value, claims)];
  };
  const way = stops.map((stop) => {
    const { year, point } = stop;
    const claims = point?.claims ?? [];
    const said = point
      ? text.marked(text.figure(point.value), point)
      : reasonOf(stop, appraisal, context);
    return {
      head: nameOf(stop, appraisal, words),
      cells: [
        cell(String(year), year, claims),
        cell(said, point?.value ?? null, claims),
        ...path(year),
      ],
    };
  });
  const end = (head: string, figure: string, value: number, claims: readonly ClaimId[]) => ({
    head,
    cells: [
      cell(text.horizon, horizon.year, horizon.claims),
      cell(figure, value, claims),
      ...path(horizon.year),
    ],
  });
  const head = track.kind === 'cumulative' ? t.soFar : t.onPath;
  const isAssumed = baseline?.assumed === true || horizon.assumed;
  const onPath = isAssumed ? t.restsOnAssumption(head) : head;
  return {
    columns: [t.point, t.year, t.figure, ...(baseline && progress.needed ? [onPath] : [])],
    rows: [
      ...way,
      end(t.goal, text.goal, goal.value, stated.claims),
      ...(projection
        ? [
            end(
              t.projection,
              t.projectedBy(
                text.computed(projection.value),
                words.methods.short[projection.method],
              ),
              projection.value,
              projection.claims,
            ),
          ]
        : []),
    ],
  };
}
