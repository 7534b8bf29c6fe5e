export const enWorkspace = {};

export type WorkspaceWords = typeof enWorkspace;
