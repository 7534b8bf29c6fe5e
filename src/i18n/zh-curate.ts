import type { CurateWords } from './en-curate';

export const zhCurate: CurateWords = {};
