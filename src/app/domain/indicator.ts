import type { Localized } from './localized';

export type UnitId = string;
export type IndicatorId = string;

export interface Unit {
  readonly id: UnitId;
  readonly name: Localized;
  /** What follows the number on screen; empty where nothing does (ranks, index points, calendar years). */
  readonly symbol: Localized;
  readonly quantity: string;
}

/** What kind of figure it is. Figures of two kinds never share a series. */
export const MEASURES = [
  'level',
  'share',
  'rate',
  'change',
  'index',
  'rank',
  'ordinal',
  'count',
  'amount',
  'date',
  'duration',
  'difference',
  'ratio',
] as const;
export type Measure = (typeof MEASURES)[number];

export const DIRECTIONS = ['more', 'less', 'neither'] as const;
/** Whether more is better, less is better, or neither. */
export type Direction = (typeof DIRECTIONS)[number];

export const TEMPORALS = ['stock', 'flow', 'rate', 'none'] as const;
export type Temporal = (typeof TEMPORALS)[number];

export const PRICE_BASES = ['real', 'nominal', 'not-stated', 'none'] as const;
export type PriceBasis = (typeof PRICE_BASES)[number];

export interface Indicator {
  readonly id: IndicatorId;
  readonly name: Localized;
  readonly definition: Localized;
  readonly unit: UnitId;
  readonly measure: Measure;
  readonly direction: Direction;
  readonly temporal: Temporal;
  readonly priceBasis: PriceBasis;
  /** What a share is a share of; null for everything that is not a share. */
  readonly denominator: { readonly id: string; readonly name: Localized } | null;
  /** The most decimals that a source states. */
  readonly decimals: number;
  readonly topic: string;
  /** What is measured irrespective of unit, price basis and denominator; siblings share it. Kebab-case. */
  readonly concept: string;
  /** Other names under which a reader looks for it, in both languages; may be empty. */
  readonly aliases: readonly string[];
}
