import type { WorkspaceWords } from './en-workspace';

export const zhWorkspace: WorkspaceWords = {};
