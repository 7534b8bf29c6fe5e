import type { DocumentsWords } from './en-documents';

export const zhDocuments: DocumentsWords = {};
