/** Words that only a presentation has: they come with its writer. */
export const enPptx = {
  asPicture: (title: string) => `As a picture: ${title}`,
  part: (title: string, at: number, of: number) => `${title} (${String(at)} of ${String(of)})`,
  figure: (number: number, caption: string) => `Figure ${String(number)}: ${caption}`,
  contents: 'Contents',
  sources: 'Sources',
  notes: 'Notes',
  claims: 'Claims',
  noClaims: 'The figures of this slide rest on no claim of a source.',
  moreNotes: (count: number) =>
    count === 1
      ? 'One more note stands in the speaker notes.'
      : `${String(count)} more notes stand in the speaker notes.`,
  /** What a dispute adds to a chart; the name is of a region, and empty where there is one series alone. */
  lowest: (name: string) => `${name === '' ? 'Lowest' : `${name}, lowest`} of the figures stated`,
  highest: (name: string) =>
    `${name === '' ? 'Highest' : `${name}, highest`} of the figures stated`,
  figures: 'Figures',
  projection: (text: string) => `Projected: ${text}`,
  years: 'Time in years, middle of each period',
};

export type PptxWords = typeof enPptx;
