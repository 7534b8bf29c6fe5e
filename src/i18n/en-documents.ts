/** Words of the pages on sources: reading a document, and finding the phrases of claims in it. */
export const enDocuments = {
  documents: {
    lead: 'Each source with its claims. Open one and drop its document there: the phrases of its claims are then looked for in the words themselves.',
    private: 'Documents are read and kept in this browser only. Nothing is uploaded.',
    counts: (anchored: number, moved: number, missing: number) =>
      `${String(anchored)} anchored, ${String(moved)} moved, ${String(missing)} not found`,
    kept: 'Documents in this browser',
    keptNone: 'This browser keeps no document.',
    keptSize: (count: number, size: string) =>
      `${String(count)} ${count === 1 ? 'document' : 'documents'}, ${size}`,
    remove: 'Remove',
    removeOf: (file: string) => `Remove “${file}” from this browser`,
    removeAll: 'Remove all documents',
    removeAllSure: 'Remove all documents from this browser? Verifications stay in the workspace.',
    removeAllYes: 'Remove them',
    removeAllNo: 'Keep them',
    removed: (file: string) =>
      `“${file}” was removed from this browser. Its verification stays in the workspace.`,
    removedAll: 'All documents were removed from this browser.',
    unknown: (id: string) => `There is no source “${id}”`,
    back: 'All sources',
    about: 'About',
    publisher: 'Publisher',
    author: 'Author',
    issuer: 'Issued by',
    note: 'Note',
    drop: 'Drop the document here, or',
    choose: 'choose a file',
    formats: 'Text, HTML or PDF, at most 50 MB. It stays in this browser; nothing is uploaded.',
    dropAnother: 'Drop another document here, or',
    reading: (file: string) => `Reading “${file}”`,
    pages: (done: number, total: number) => `page ${String(done)} of ${String(total)}`,
    cancel: 'Cancel',
    cancelled: (file: string) => `Reading “${file}” was cancelled. Nothing was kept of it.`,
    faults: {
      'too-large': (file: string) =>
        `“${file}” is larger than 50 MB and was not read. Save the part that holds the claims as a file of its own.`,
      empty: (file: string) => `“${file}” is empty. Save the document again and drop that file.`,
      picture: (file: string) =>
        `“${file}” is a picture and has no text. Drop the page as text, HTML or PDF instead.`,
      archive: (file: string) =>
        `“${file}” is a packed archive. Unpack it and drop the document from it.`,
      office: (file: string) =>
        `“${file}” is an office file. Save it as PDF or plain text and drop that.`,
      binary: (file: string) =>
        `“${file}” is neither text nor HTML nor PDF. Save the document in one of these and drop that.`,
      'no-text': (file: string) =>
        `“${file}” is an HTML file without words: a script may write them. Open the page, select its text, and save that as a text file.`,
      'malformed-pdf': (file: string) =>
        `“${file}” is a damaged PDF. Fetch it again, or print it to PDF anew.`,
      'encrypted-pdf': (file: string) =>
        `“${file}” is a PDF with a password. Open it with the password, print it to PDF, and drop that.`,
      scan: (file: string) =>
        `“${file}” is a PDF of pictures without text: a scan. Let a text recognition (OCR) add the text, and drop that.`,
      'too-long': (file: string) =>
        `“${file}” has more than 400,000 paragraphs. Save the part that holds the claims as a file of its own.`,
      timeout: (file: string) =>
        `“${file}” gave no sign of life for two minutes, and reading was ended. Save the part that holds the claims, or drop it as text.`,
      crashed: (file: string) =>
        `Reading “${file}” broke off. It may need more memory than there is: close other tabs, or drop the part that holds the claims.`,
      unreadable: (file: string) =>
        `“${file}” could not be opened. It may have been moved, or may be a folder: choose it again.`,
      'no-reader': () =>
        'The part of the app that reads PDF files could not be fetched. Check the connection, then drop the file again.',
    },
    keeping: {
      full: 'The browser’s storage is full: the document is on screen, but will not be here after a reload. Remove documents you no longer need on the page “Sources”, then read it again.',
      barred:
        'This browser keeps no data for this page (a private window, or a setting): the document is on screen, but will not be here after a reload.',
    },
    summary: (found: number, of: number, moved: number, missing: number) => {
      const parts = [
        ...(moved ? [`${String(moved)} moved`] : []),
        ...(missing ? [`${String(missing)} not found`] : []),
      ];
      const phrases = of === 1 ? 'phrase' : 'phrases';
      return `${String(found)} of ${String(of)} ${phrases} anchored${parts.map((part) => `, ${part}`).join('')}`;
    },
    noneAsked:
      'This source has no phrases to look for. The document can be read, and claims made of it.',
    notCompared:
      'The file parts its paragraphs in another way than the claims count them, so places cannot be compared: what is found counts as anchored.',
    offset: (paragraphs: number) =>
      `${String(paragraphs)} ${paragraphs === 1 ? 'paragraph stands' : 'paragraphs stand'} before the first that the claims count (headings, date line).`,
    wrong: (file: string) =>
      `None of this source’s phrases is in “${file}”. Is it another document?`,
    wrongHint: 'Nothing of it is kept or recorded yet.',
    discard: 'Discard it',
    keepAnyway: 'Keep and record it all the same',
    recordedNot: 'This verification is not in the workspace that is open.',
    record: 'Record it',
    gone: (file: string, date: string) =>
      `“${file}” was verified on ${date}, but this browser does not keep it. Drop it again to read it.`,
    findings: 'Claims and their phrases',
    at: (paragraph: number) => `paragraph ${String(paragraph)}`,
    foundAt: (there: number, stated: number) =>
      `found in paragraph ${String(there)}, stated for paragraph ${String(stated)}`,
    ofText: (paragraph: number) => `paragraph ${String(paragraph)} of the file`,
    openClaim: 'Open the claim',
    openClaimOf: (figure: string) => `Open the claim ${figure}`,
    show: 'Show in the document',
    pane: 'The document’s words',
    page: (page: number) => `page ${String(page)}`,
    window: (from: number, to: number, of: number) =>
      `Paragraphs ${String(from)} to ${String(to)} of ${String(of)}`,
    earlier: 'Earlier',
    later: 'Later',
    find: 'Find in the document',
    findButton: 'Find',
    hits: (at: number, of: number) => `hit ${String(at)} of ${String(of)}`,
    noHits: (words: string) => `“${words}” is not in the document.`,
    nextHit: 'Next hit',
    lastHit: 'Previous hit',
    pickHint: 'Mark words in the document, or find them above, to make a claim of them.',
    pickedWords: (words: number) => `${String(words)} ${words === 1 ? 'word' : 'words'}`,
    make: 'Make a claim of it',
    tooLong: (words: number, most: number) =>
      `A phrase has ${String(most)} words at most; these are ${String(words)}. Mark fewer.`,
    oneParagraph: 'Mark words within one paragraph.',
  },
};

export type DocumentsWords = typeof enDocuments;
