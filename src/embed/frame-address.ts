import type { AskedName } from './chart-request';
import type { Refusal } from './refusal';
import { refused } from './refusal';

/** The choices of the frame's address, beside what is to be shown. */
export const FRAME_CHOICES = {
  lang: ['en', 'zh'],
  theme: ['auto', 'light', 'dark'],
  notes: ['open', 'folded'],
} as const;
export type FrameChoice = keyof typeof FRAME_CHOICES;

/** What the address of the page without a frame asks for. */
export interface FrameAddress {
  /** For the element; empty where the address says nothing. */
  readonly attributes: Readonly<Partial<Record<AskedName | FrameChoice, string>>>;
  /** Why the address shows nothing, whatever it says; null for nothing of that kind. */
  readonly refusal: Refusal | null;
  /** Choices that there are not; the usual ones are taken instead. */
  readonly unknown: readonly { readonly name: FrameChoice; readonly value: string }[];
}

/** @param search with its question mark, or empty @param hash with its hash, or empty */
export function frameAddress(search: string, hash: string): FrameAddress {
  const params = new URLSearchParams(search);
  const view = params.get('view');
  const fragment = hash.slice(1);
  const carried = fragment.startsWith('d=') ? fragment : null;
  const stray = strayOf(params, carried === null ? hash : '');
  const choices = Object.keys(FRAME_CHOICES).flatMap((key) => {
    const name = key as FrameChoice;
    const value = params.get(name);
    return value === null ? [] : [{ name, value, isKnown: isKnown(name, value) }];
  });
  return {
    attributes: {
      ...(view === null ? {} : { view }),
      ...(carried === null ? {} : { data: carried }),
      ...Object.fromEntries(
        choices.flatMap(({ name, value, isKnown }) => (isKnown ? [[name, value]] : [])),
      ),
    },
    refusal: view !== null && stray ? refused('not-encoded', stray) : null,
    unknown: choices.flatMap(({ name, value, isKnown }) => (isKnown ? [] : [{ name, value }])),
  };
}

function isKnown(name: FrameChoice, value: string): boolean {
  return FRAME_CHOICES[name].some((one) => one === value);
}

/** What stood in a view that was not encoded, and so was cut off it. */
function strayOf(params: URLSearchParams, hash: string): string {
  const own = new Set(['view', ...Object.keys(FRAME_CHOICES)]);
  const others = [...params].filter(([key]) => !own.has(key));
  return others.map(([key, value]) => `&${key}=${value}`).join('') + hash;
}
