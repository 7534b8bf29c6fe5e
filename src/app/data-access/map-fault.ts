import type { BoundariesFault, BoundariesFaultCode } from '../domain/boundaries';

/** Thrown inside the reader of boundaries, and caught at its edge: nothing of a foreign file gets past it. */
export class MapFault extends Error {
  readonly fault: BoundariesFault;

  constructor(code: BoundariesFaultCode, value: unknown, at: string) {
    super(`${code} at ${at}`);
    this.fault = { code, value: shown(value), at };
  }
}

const LONGEST = 60;

/** A value as a person would recognise it in the file: short, and never deeper than one level. */
function shown(value: unknown): string {
  if (value === undefined) return '';
  if (!Array.isArray(value)) return inside(value);
  const first = value.slice(0, 3).map(inside);
  return `[${[...first, ...(value.length > 3 ? ['…'] : [])].join(', ')}]`;
}

function inside(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? '[…]' : '{…}';
  const text = String(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
