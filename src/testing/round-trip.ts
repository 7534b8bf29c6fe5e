import type { ChartSpec } from '../app/charts/spec';
import { LIGHT } from '../app/charts/theme';
import type { ReadFigure } from '../app/data-access/figure-file';
import { readFigureFile } from '../app/data-access/figure-file';
import type { Assumption } from '../app/domain/assumption';
import type { ClaimSet } from '../app/domain/claim-set';
import { writeFigureFile } from '../app/domain/figure-file';
import { carry } from '../app/domain/figure-file-carry';
import type { FigureView } from '../app/domain/figure-view';
import { readFigureView } from '../app/domain/figure-view';
import type { Lang } from '../app/domain/localized';
import type { Statistics } from '../app/domain/statistics/statistics';
import { figureOf } from '../app/views/figure-of';
import { everyWord } from '../i18n/every-word';
import { shippedBoundaries } from './shipped-boundaries';

export { readFigureFile };

/** What a figure is made of besides its address. */
export interface RoundTripGround {
  readonly set: ClaimSet;
  readonly lang?: Lang;
  readonly assumptions?: readonly Assumption[];
  readonly statistics?: Statistics | null;
}

/** The figure of an address. @throws where it gives none */
export async function specOf(view: FigureView, ground: RoundTripGround): Promise<ChartSpec> {
  const { set, lang = 'en', assumptions = [], statistics = null } = ground;
  const words = await everyWord(lang);
  const boundaries = () => Promise.resolve(shippedBoundaries());
  const reading = await figureOf(view, { set, words, assumptions, boundaries, statistics });
  if (reading.kind !== 'figure') throw new Error(JSON.stringify(reading));
  return reading.figure(LIGHT);
}

/** A figure as it is saved, and as it is read again. */
export async function savedFigure(
  address: string,
  ground: RoundTripGround,
): Promise<{ readonly spec: ChartSpec; readonly text: string; readonly read: ReadFigure }> {
  const view = readFigureView(address);
  if (!view) throw new Error(`${address} is no address`);
  const { lang = 'en' } = ground;
  const spec = await specOf(view, ground);
  const text = writeFigureFile(carry(spec, { ...ground, view, lang, made: '2026-11-28' }));
  const reading = readFigureFile(text);
  if (reading.kind === 'refused') throw new Error(JSON.stringify(reading.fault));
  return { spec, text, read: reading.figure };
}
