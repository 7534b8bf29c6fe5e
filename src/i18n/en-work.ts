import { enCurate } from './en-curate';
import { enDocuments } from './en-documents';
import { enExplorer } from './en-explorer';
import type { AllWords } from './en-later';
import { enReview } from './en-review';
import { enSources } from './en-sources';
import { enWorkspace } from './en-workspace';

/** Words of the pages on evidence: claims, sources, review, workspace. They come with those pages alone. */
export const enWork = {
  ...enCurate,
  ...enDocuments,
  ...enExplorer,
  ...enReview,
  ...enSources,
  ...enWorkspace,
};

export type WorkWords = typeof enWork;

/** All words that those pages have. */
export type WordsOfWork = AllWords & WorkWords;
