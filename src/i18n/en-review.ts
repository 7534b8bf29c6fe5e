/** Words of the Review page: what needs eyes, why, and how it is settled. */
export const enReview = {
  review: {
    title: 'What needs eyes',
    lead:
      'Everything in the claims that contradicts itself, cannot be, or is incomplete. Settle each by picking a claim, by a ' +
      'note, or by a revision; the package itself is never changed.',
    kinds: {
      conflict: 'Sources disagree',
      arithmetic: 'Figures do not add up',
      whole: 'More than the whole',
      unit: 'Units do not fit',
      rejected: 'Rows not taken',
      phrase: 'Phrase not found where stated',
      revised: 'Revised figures',
      baseline: 'Targets without a stated baseline',
    },
    kindsShort: 'Kinds',
    allKinds: 'All',
    show: 'Show',
    shows: { open: 'Open', settled: 'Settled', all: 'Open and settled' },
    count: (open: number, settled: number) => `${String(open)} open, ${String(settled)} settled`,
    none: 'Nothing here needs eyes.',
    noneOpen: 'Nothing is open here. What was settled can still be looked at.',
    showSettled: 'Show what was settled',
    repaired: (value: string) => `“${value}” in the address is not known here and is left out.`,
    place: (parts: readonly string[]) => parts.join(', '),
    why: {
      conflict: (count: number) =>
        `${String(count)} sources state different figures for the same thing, and none says that it revises the other.`,
      whole: (sum: string, most: string, count: number) =>
        count === 1
          ? `A share of ${sum} is more than its whole (${most}).`
          : `${String(count)} regions that do not overlap share one whole, and add up to ${sum}: more than ${most}.`,
      stale: (formula: string) =>
        `The figure is derived (${formula}), and no longer follows from its inputs as they are now.`,
      unit: 'The words join figures whose units this formula cannot join.',
      row: (file: string, line: number) =>
        line ? `${file}, line ${String(line)}, was not taken` : `A row of ${file} was not taken`,
      notFound: (file: string, date: string) => `The phrase is not in “${file}”, read on ${date}.`,
      moved: (file: string, date: string) =>
        `The phrase is in “${file}”, read on ${date}, but not in the paragraph that the claim names.`,
      revised: (before: string, after: string) =>
        `${before} was first published, then ${after}. Each stands under its own date of publication.`,
      baselineMissing: 'The target says how far, and no source says from where.',
      baselineAssumed:
        'No source names the year from which the target counts; the package assumes one.',
    },
    mend: {
      conflict: 'Pick the figure that is to speak, or note why both stand.',
      arithmetic:
        'Look at the words again: revise what was misread, or note that the source itself does not add up.',
      whole: 'Check the unit and the denominator: revise, or note why the sum is right.',
      unit: 'Correct the unit, or the inputs of the formula.',
      rejected: 'Correct the row, or note why it stays out.',
      phrase: 'Read the document again, or correct phrase or paragraph.',
      revised:
        'Nothing need be done: Compare shows the latest. Note what you know of the revision.',
      baseline: 'Supply a baseline on the target’s page, or note where it might be found.',
    },
    settle: 'Settle',
    settleLabel: (what: string) => `Settle: ${what}`,
    pick: 'Which figure speaks?',
    stay: 'None: it stays as it is',
    note: 'Note',
    noteHint: 'why, and on what ground',
    noteNeeded: 'Pick a figure, or write why it stays as it is.',
    name: 'Your name',
    nameHint: 'stands beside what you settle; may be left empty',
    keep: 'Settle it',
    cancel: 'Cancel',
    reopen: 'Reopen',
    revise: (figure: string) => `Revise ${figure}`,
    verify: 'Look into the document',
    toTarget: 'To the target',
    settledBy: (by: string, date: string) =>
      by === '' ? `Settled on ${date}` : `Settled by ${by} on ${date}`,
    picked: (figure: string) => `${figure} speaks.`,
    stays: 'It stays as it is.',
    said: (what: string) => `Settled: ${what}`,
    reopened: (what: string) => `Open again: ${what}`,
  },
};

export type ReviewWords = typeof enReview;
