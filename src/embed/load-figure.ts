import type { EmbedWords } from '../i18n/en-embed';
import type { SharedWords } from '../i18n/en-shared';
import type { EveryWord } from '../i18n/every-word';
import { everyWord } from '../i18n/every-word';
import type { Figure } from '../app/charts/spec';
import { PackageError, fetchPackage } from '../app/data-access/fetch-package';
import { readFigureFile } from '../app/data-access/figure-file';
import type { PackageReading } from '../app/data-access/read-package';
import { readBoundaries } from '../app/data-access/read-boundaries';
import { SHIPPED_FILE, SHIPPED_ORIGIN } from '../app/data-access/shipped-map';
import type { Assumption } from '../app/domain/assumption';
import { readAssumptionLink } from '../app/domain/assumption-text';
import type { Boundaries } from '../app/domain/boundaries';
import type { ClaimSet } from '../app/domain/claim-set';
import type { FigureView } from '../app/domain/figure-view';
import type { Lang } from '../app/domain/localized';
import type { Region } from '../app/domain/region';
import type { Carried } from '../app/export/carried-by';
import { carriedBy } from '../app/export/carried-by';
import { carriedByLink } from '../app/export/carried-link';
import { figureOf } from '../app/views/figure-of';
import { repairText } from '../app/views/repair-text';
import type { ChartRequest, Wanted } from './chart-request';
import type { Refusal } from './refusal';
import { refused, RefusedError } from './refusal';

/** All words of a language that a figure on a foreign page may need. */
export type AllEmbedWords = EveryWord & {
  readonly embed: EmbedWords;
  readonly shared: SharedWords;
};

/** A figure that is ready to be painted. */
export interface LoadedFigure {
  readonly kind: 'figure';
  readonly figure: Figure;
  readonly view: FigureView;
  readonly set: ClaimSet;
  readonly assumptions: readonly Assumption[];
  /** Whether it brought its claims along: then they may be others than those of the package. */
  readonly isSaved: boolean;
  /** What of the view made no sense and was mended, a sentence each. */
  readonly repairs: readonly string[];
}

export async function embedWords(lang: Lang): Promise<AllEmbedWords> {
  const [all, embed, shared] = await Promise.all([
    everyWord(lang),
    lang === 'zh'
      ? import('../i18n/zh-embed').then(({ zhEmbed }) => zhEmbed)
      : import('../i18n/en-embed').then(({ enEmbed }) => enEmbed),
    lang === 'zh'
      ? import('../i18n/zh-shared').then(({ zhShared }) => zhShared)
      : import('../i18n/en-shared').then(({ enShared }) => enShared),
  ]);
  return { ...all, embed, shared };
}

/** Fetches what a figure is made from, and makes it. Never fails: what is wrong is named. */
export async function loadFigure(
  { wanted, data }: ChartRequest,
  words: AllEmbedWords,
  signal: AbortSignal,
): Promise<LoadedFigure | Refusal> {
  try {
    const ground = await groundOf(wanted, data, signal);
    const reading = await figureOf(ground.view, {
      ...ground,
      words,
      boundaries: (regions) => boundariesAt(data, regions),
      // Datasets are in the browser of whoever added them.
      statistics: null,
    });
    if (reading.kind !== 'figure') return { kind: 'problem', problem: reading };
    const repairs = reading.repairs.map((repair) => repairText(repair, words));
    return { kind: 'figure', ...ground, figure: reading.figure, repairs };
  } catch (error) {
    if (error instanceof RefusedError) return error.refusal;
    return refused('broken', error instanceof Error ? error.message : String(error));
  }
}

type Ground = Pick<LoadedFigure, 'view' | 'set' | 'assumptions' | 'isSaved'>;

async function groundOf(wanted: Wanted, data: string, signal: AbortSignal): Promise<Ground> {
  if (wanted.kind === 'view') {
    const { view } = wanted;
    const { assumptions, faults } = readAssumptionLink(view.params['assume'] ?? '');
    if (faults.length) throw new RefusedError(refused('bad-assumptions'));
    const { set } = await packageAt(data);
    return { view, set, assumptions: assumptions.filter(({ on }) => on), isSaved: false };
  }
  const [carried, name] = await carriedIn(wanted, signal);
  if (carried.kind === 'refused')
    throw new RefusedError({ kind: 'fault', fault: carried.fault, name });
  const reading = readFigureFile(carried.text);
  if (reading.kind === 'refused')
    throw new RefusedError({ kind: 'fault', fault: reading.fault, name });
  const { view, set, assumptions } = reading.figure;
  if (!view) throw new RefusedError(refused('no-view'));
  return { view, set, assumptions, isSaved: true };
}

/** @returns with the name by which a fault is told; empty for none */
async function carriedIn(
  wanted: Exclude<Wanted, { kind: 'view' }>,
  signal: AbortSignal,
): Promise<readonly [Carried, string]> {
  switch (wanted.kind) {
    case 'inline':
      return [{ kind: 'text', text: wanted.text }, ''];
    case 'carried': {
      const carried = carriedByLink(wanted.fragment);
      if (!carried) throw new RefusedError(refused('no-source'));
      return [carried, ''];
    }
    case 'file': {
      const answer = await answerOf(wanted.address, signal);
      return [await carriedBy(await answer.blob()), wanted.address];
    }
  }
}

async function answerOf(address: string, signal?: AbortSignal): Promise<Response> {
  const answer = await fetch(address, signal ? { signal } : {}).catch(() => null);
  if (!answer) throw new RefusedError(refused('not-answered', address));
  if (!answer.ok) throw new RefusedError(refused('not-fetched', address));
  return answer;
}

/** Several figures of a page share one package. What could not be had is asked for again. */
const packages = new Map<string, Promise<PackageReading>>();

async function packageAt(folder: string): Promise<PackageReading> {
  const known = packages.get(folder) ?? fetchPackage(folder);
  packages.set(folder, known);
  try {
    return await known;
  } catch (error) {
    packages.delete(folder);
    if (!(error instanceof PackageError)) throw error;
    const { kind, file } = error.failure;
    throw new RefusedError(refused(PACKAGE_CODES[kind], folder + file));
  }
}

const PACKAGE_CODES = {
  network: 'not-answered',
  status: 'not-fetched',
  'not-csv': 'bad-package',
} as const;

async function boundariesAt(folder: string, regions: readonly Region[]): Promise<Boundaries> {
  const address = folder + SHIPPED_FILE;
  const text = await (await answerOf(address)).text();
  const reading = readBoundaries(text, regions, SHIPPED_ORIGIN);
  if (reading.kind === 'fault') throw new RefusedError(refused('no-map', address));
  return reading.boundaries;
}
