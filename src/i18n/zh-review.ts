import type { ReviewWords } from './en-review';

export const zhReview: ReviewWords = {};
