const MAGNITUDES: Readonly<Record<string, number>> = {
  '': 1,
  hundred: 1e2,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  百: 1e2,
  千: 1e3,
  万: 1e4,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  万亿: 1e12,
};

/**
 * Reads a figure as people type it, in either language: `39`, `29,900`, `29 900.5`, `0,39`, `−7.4`, `13 million`,
 * `1300万`, `45 %`. A comma before three digits groups thousands, any other one is a decimal comma.
 *
 * @returns null where the text is no figure, or none that is finite
 */
export function readFigure(text: string): number | null {
  const plain = text.normalize('NFKC').replace('−', '-').replace(/%\s*$/, '').trim().toLowerCase();
  const match = /^([+-]?[\d.,\s]*\d)\s*(\D*)$/.exec(plain);
  const [, digits = '', word = ''] = match ?? [];
  const magnitude = Object.hasOwn(MAGNITUDES, word) ? MAGNITUDES[word] : undefined;
  const number = readDigits(digits.replace(/\s(?=\d{3}(?!\d))/g, ','));
  if (number === null || magnitude === undefined) return null;
  const value = Number((number * magnitude).toPrecision(15));
  return Number.isFinite(value) ? value + 0 : null;
}

function readDigits(digits: string): number | null {
  if (/^[+-]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(digits))
    return Number(digits.replaceAll(',', ''));
  if (/^[+-]?\d+,\d+$/.test(digits)) return Number(digits.replace(',', '.'));
  return /^[+-]?(\d+(\.\d+)?|\.\d+)$/.test(digits) ? Number(digits) : null;
}

/** Reads a year of four digits; null where the text is none. */
export function readYear(text: string): number | null {
  const match = /^(\d{4})\s*年?$/.exec(text.normalize('NFKC').trim());
  return match ? Number(match[1]) : null;
}
