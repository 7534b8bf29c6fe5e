export const enDocuments = {};

export type DocumentsWords = typeof enDocuments;
