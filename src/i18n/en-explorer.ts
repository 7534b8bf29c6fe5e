export const enExplorer = {};

export type ExplorerWords = typeof enExplorer;
