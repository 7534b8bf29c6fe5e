import type { ExplorerWords } from './en-explorer';

export const zhExplorer: ExplorerWords = {};
