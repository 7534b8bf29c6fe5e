import type { ChartSpec, Figure } from '../charts/spec';
import type { ClaimId } from '../domain/claim';

/** Says how many of so many figures rest on what the analyst has written. */
export type OwnNote = (count: number, of: number) => string;

/**
 * The figure with a note, on screen and in every file, where it rests on claims that the analyst has added or corrected.
 *
 * @param own those claims; none while no workspace is open
 */
export function withOwnNote(
  figure: Figure,
  own: ReadonlySet<ClaimId> | undefined,
  say: OwnNote,
): Figure {
  if (!own?.size) return figure;
  const noted = (spec: ChartSpec): ChartSpec => {
    const figures = spec.marks.filter(({ isGap }) => !isGap);
    const count = figures.filter(({ claims }) => claims.some((id) => own.has(id))).length;
    return count ? { ...spec, notes: [...spec.notes, say(count, figures.length)] } : spec;
  };
  // A figure that declares a width is made anew when it changes: this one must declare as much.
  return figure.length > 1
    ? (theme, width) => noted(figure(theme, width))
    : (theme) => noted(figure(theme));
}
