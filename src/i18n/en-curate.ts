export const enCurate = {};

export type CurateWords = typeof enCurate;
