import type { WorkWords } from './en-work';
import { zhCurate } from './zh-curate';
import { zhDocuments } from './zh-documents';
import { zhExplorer } from './zh-explorer';
import { zhReview } from './zh-review';
import { zhSources } from './zh-sources';
import { zhWorkspace } from './zh-workspace';

export const zhWork: WorkWords = {
  ...zhCurate,
  ...zhDocuments,
  ...zhExplorer,
  ...zhReview,
  ...zhSources,
  ...zhWorkspace,
};
