export const enReview = {};

export type ReviewWords = typeof enReview;
