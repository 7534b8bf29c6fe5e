import type { Assumption, Draft, Supply } from '../../domain/assumption';
import type { Asked, DraftField } from '../../domain/assumption-questions';
import { readFigure, readYear } from '../../domain/figure-text';
import { oneLine, YEARS } from '../../domain/read-assumption';

/** What the form holds, as it is typed. */
export interface WhatIfModel {
  readonly what: Supply;
  readonly value: string;
  readonly unit: string;
  readonly year: string;
  readonly region: string;
  readonly ground: 'assumed' | 'sourced';
  readonly source: string;
  readonly name: string;
  /** That what is asked is meant so. */
  readonly meant: boolean;
}

export type TypingFault = 'no-number' | 'bad-number' | 'no-year' | 'bad-year';

/** What was typed as a draft, or what of it cannot be read. */
export type Typed =
  | { readonly draft: Draft; readonly faults: null }
  | { readonly draft: null; readonly faults: Partial<Record<DraftField, TypingFault>> };

/** A base year alone is asked for where its level is 100 by definition. */
export function asksForBaseYear(what: Supply, { target }: Pick<Asked, 'target'>): boolean {
  return what === 'baseline' && target.kind === 'change-from-base';
}

/** An outcome is of the horizon, until something else is said. */
export function blankModel(what: Supply, { target, track, unit }: Asked): WhatIfModel {
  return {
    what,
    value: '',
    unit: unit.id,
    year: what === 'outcome' ? String(track.horizon.year) : '',
    region: what === 'population' ? '' : target.claim.region,
    ground: 'assumed',
    source: '',
    name: '',
    meant: false,
  };
}

export function modelOf(one: Assumption, asked: Asked): WhatIfModel {
  const blank = blankModel(one.what, asked);
  return {
    ...blank,
    ...('value' in one ? { value: String(one.value), unit: one.unit } : {}),
    ...('year' in one ? { year: String(one.year) } : {}),
    ...('region' in one ? { region: one.region } : {}),
    ground: one.source === null ? 'assumed' : 'sourced',
    source: one.source ?? '',
    name: one.name,
  };
}

export function readModel(model: WhatIfModel, asked: Asked): Typed {
  const { what, region, unit } = model;
  const source = model.ground === 'sourced' ? oneLine(model.source) : null;
  const rest = { source, name: oneLine(model.name) };
  if (what === 'population') return { draft: { what, region, ...rest }, faults: null };
  const year = yearOf(model.year);
  if (what === 'horizon' || what === 'start')
    return typeof year === 'number'
      ? { draft: { what, year, ...rest }, faults: null }
      : { draft: null, faults: { year } };
  const value = asksForBaseYear(what, asked) ? 100 : valueOf(model.value);
  if (typeof value === 'number' && typeof year === 'number')
    return { draft: { what, value, unit, year, region, ...rest }, faults: null };
  const faults = {
    ...(typeof value === 'number' ? {} : { value }),
    ...(typeof year === 'number' ? {} : { year }),
  };
  return { draft: null, faults };
}

function valueOf(text: string): number | TypingFault {
  if (text.trim() === '') return 'no-number';
  return readFigure(text) ?? 'bad-number';
}

function yearOf(text: string): number | TypingFault {
  if (text.trim() === '') return 'no-year';
  const year = readYear(text);
  return year === null || year < YEARS.from || year > YEARS.to ? 'bad-year' : year;
}
