/** Words of the heat table and the tile map. */
export const enTiles = {
  tiles: {
    noFigure: 'no figure',
    differ: 'figures differ',
    notChosen: 'not chosen',
    /** Two figures without their unit; a dash between would be read as a second minus sign. */
    range: (low: string, high: string) =>
      `${low}${low.startsWith('−') || high.startsWith('−') ? ' to ' : '–'}${high}`,
    others: (count: number, of: number) =>
      count === 1
        ? `One of the ${String(of)} provincial-level regions is not among those chosen; it is left empty.`
        : `${String(count)} of the ${String(of)} provincial-level regions are not among those chosen; they are left empty.`,
    figure: (region: string, figure: string) => `${region} (${figure})`,
    offGrid: (figures: string) => `No tile, as it is no provincial-level region: ${figures}.`,
    reference: (figure: string) => `Reference, not drawn as a tile: ${figure}.`,
  },
};

export type TileWords = typeof enTiles;
