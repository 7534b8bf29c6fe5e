/** The width of a text in a font as CSS writes it, pixels. */
export type TextMeasure = (text: string, font: string) => number;

/** Measures each text once: notes and rows are set again and again until they fit. */
export function remembering(measure: TextMeasure): TextMeasure {
  const known = new Map<string, number>();
  return (text, font) => {
    const key = `${font} ${text}`;
    const width = known.get(key) ?? measure(text, font);
    known.set(key, width);
    return width;
  };
}
