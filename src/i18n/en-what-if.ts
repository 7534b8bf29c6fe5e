import type { AssumptionFaultCode } from '../app/domain/read-assumption';

/** Words of *What if*: what an analyst assumes about a target, where it is asked for, listed and carried. */
export const enWhatIf = {
  whatIf: {
    title: 'What if',
    lead: 'Supply what no claim states. Whatever rests on it is marked, on screen and in every file.',
    supply: 'What do you supply?',
    supplies: {
      baseline: 'Baseline',
      outcome: 'Outcome',
      horizon: 'Other horizon',
      start: 'First year',
      population: 'Other population',
    },
    hints: {
      baseline: 'The figure that the way to the target starts from.',
      outcome: 'A figure that was reached, at the horizon or before it.',
      horizon: 'The year by which the target is to be reached.',
      start: 'The first year that the amount is counted in.',
      population: 'The region whose figures are taken for the target’s.',
    },
    fields: {
      value: 'Figure',
      unit: 'Unit',
      year: 'Year',
      baseYear: 'Base year, index 100',
      region: 'Whose figure',
      population: 'Region',
      source: 'Source',
      name: 'Name, if it needs one',
    },
    levels: {
      nation: 'Nation',
      province: 'Provinces',
      group: 'Groups',
      city: 'Cities',
      area: 'Areas',
    },
    valueHint: '39, 29,900 or 13 million',
    readAs: (figure: string) => `read as ${figure}`,
    sourceHint: 'Who states it, and where',
    ground: 'What does it rest on?',
    grounds: { assumed: 'My assumption', sourced: 'A source' },
    meant: 'It is meant so: use it all the same',
    add: 'Use it',
    save: 'Save the change',
    cancel: 'Leave it as it was',
    editing: (text: string) => `You are changing: ${text}`,
    changedElsewhere: 'It was changed elsewhere meanwhile. Saving puts yours in its place.',
    added: (text: string) => `In use: ${text}`,
    held: 'Supplied for this target',
    faults: {
      'no-number': 'A figure is needed.',
      'bad-number': (text: string) =>
        `“${text}” is no figure. Write it as 39, 29,900 or 13 million.`,
      'no-year': 'A year is needed.',
      'bad-year': (text: string, from: string, to: string) =>
        `“${text}” is no year. Write four digits, ${from} to ${to}.`,
      'not-meant': 'Correct what is asked above, or say that it is meant so.',
    },
    questions: {
      'other-unit': (given: string, wanted: string) =>
        `The target is in ${wanted}. A figure in ${given} cannot be held against it: convert it first, and say in the source how.`,
      'other-population': (given: string, wanted: string) =>
        `${given} is not ${wanted}. Is it to stand for it?`,
      'baseline-not-before-horizon': (year: string, against: string) =>
        `A baseline lies before the horizon, ${against}; ${year} does not.`,
      'baseline-not-before-observations': (year: string, against: string) =>
        `The latest figure is of ${against}. From ${year} on, none is left to judge by.`,
      'outcome-after-horizon': (year: string, against: string) =>
        `${year} lies after the horizon, ${against}. Supply another horizon first.`,
      'outcome-not-after-baseline': (year: string, against: string) =>
        `An outcome lies after the baseline, ${against}; ${year} does not.`,
      'outcome-not-at-horizon': (year: string, against: string) =>
        `This target is for ${against} alone; a figure of ${year} says nothing about it.`,
      'horizon-not-after-baseline': (year: string, against: string) =>
        `A horizon lies after the baseline, ${against}; ${year} does not.`,
      'horizon-before-observations': (year: string, against: string) =>
        `There is a figure of ${against}. By ${year}, it would be left out.`,
      'start-after-horizon': (year: string, against: string) =>
        `The first year is ${against} at the latest, the horizon; ${year} is later.`,
      'replaces-claim': (year: string, figure: string) =>
        `The claims state ${figure} in ${year}. Is yours to stand in its place?`,
      magnitude: (figure: string, goal: string) =>
        `${figure} beside a target of ${goal}: is a decimal point or a magnitude missing?`,
      'baseline-is-target': (figure: string) =>
        `${figure} is the target itself: no way leads there, and most methods cannot judge it.`,
      'share-out-of-range': (figure: string) => `${figure} is no share of a whole, 0 to 100 %.`,
      'as-it-is': 'That is what the target states already.',
      'source-empty': 'Name the source, or choose “My assumption”.',
    },
  },
  assumptions: {
    title: 'What you assume',
    lead: 'Kept in this browser alone. Send them as a link, or save them as a file.',
    none: 'Nothing is assumed. On a target’s page, “What if” takes baselines, outcomes and more.',
    count: (count: number, on: number) =>
      `${String(count)} ${count === 1 ? 'assumption' : 'assumptions'}, ${String(on)} in use`,
    baseline: (figure: string, year: string) => `Baseline ${figure} in ${year}`,
    outcome: (figure: string, year: string) => `Outcome ${figure} in ${year}`,
    horizon: (year: string) => `Horizon ${year}`,
    start: (year: string) => `First year ${year}`,
    population: (given: string, wanted: string) => `${given} in place of ${wanted},`,
    ofRegion: (text: string, region: string) => `${text} (${region})`,
    index: (figure: string) => `index ${figure}`,
    assumed: (what: string) => `${what} assumed by the analyst`,
    supplied: (what: string, source: string) =>
      `${what} according to ${source}, supplied by the analyst`,
    target: (indicator: string, region: string, horizon: string) =>
      `${indicator}, ${region}, ${horizon}`,
    unknownTarget: (id: string) => `a target that is not in the data: ${id}`,
    made: (date: string) => `of ${date}`,
    fromLink: 'from the link',
    off: 'off',
    unused: 'without effect: another one speaks, or it does not fit',
    change: 'Change',
    changeIt: (text: string) => `Change: ${text}`,
    remove: 'Remove',
    removeIt: (text: string) => `Remove: ${text}`,
    removeAll: 'Remove all',
    undo: {
      change: () => 'Undo the change',
      remove: (count: number) =>
        `Bring back ${count === 1 ? 'what was' : `the ${String(count)}`} removed`,
      import: (count: number) => `Take out the ${String(count)} from the file`,
    } as Readonly<Record<'change' | 'remove' | 'import', (count: number) => string>>,
    undone: 'As it was before',
    removed: (count: number) => `${String(count)} removed`,
    copyLink: 'Copy link',
    copied: 'Link copied. It carries what is on.',
    copyHere: 'Copy this link',
    tooLong: 'These are too many for a link. Save them as a file.',
    saveFile: 'Save as file',
    saved: (file: string) => `Saved as ${file}`,
    openFile: 'Open a file',
    dropHere: 'or drop one here',
    preview: (file: string) => `In “${file}”`,
    toAdd: (count: number) => `${String(count)} new`,
    already: (count: number) => `${String(count)} there already`,
    refused: (count: number) => `${String(count)} not taken`,
    take: (count: number) => `Add ${String(count)}`,
    leave: 'Leave them',
    close: 'Close',
    unreadable: (why: string) => `The file could not be opened: ${why}`,
    entry: (number: number, field: string, text: string) =>
      `Entry ${String(number)}${field ? `, “${field}”` : ''}: ${text}`,
    faults: {
      'too-large': (value: string) => `${value} characters are more than is read at once.`,
      'not-json': () => 'It is no JSON file. Open one that was saved here.',
      'other-format': (value: string) =>
        `It is another kind of file (“${value}”). Open one that was saved here.`,
      'bad-version': (value: string) => `“${value}” is no version of this format.`,
      'newer-version': (value: string) =>
        `It was written by a newer version of this product (format ${value}). Reload the page and try again.`,
      'no-list': (value: string) => `The list “assumptions” is missing; there is “${value}”.`,
      'too-many': (value: string) => `${value} entries are more than is read at once.`,
      'broken-link': () => 'It is cut or changed. Ask for the link anew, or for a file.',
      'no-entry': (value: string) => `“${value}” is no assumption.`,
      'same-id': (value: string) => `An entry before it has the id “${value}” too.`,
      'unknown-what': (value: string) =>
        `“${value}” is none of baseline, outcome, horizon, start and population.`,
      'no-text': (value: string) => `A text is needed; there is “${value}”.`,
      'too-long': (value: string) => `“${value}” is too long.`,
      'no-number': (value: string) => `“${value}” is no number.`,
      'bad-year': (value: string) => `“${value}” is no year of four digits.`,
      'bad-time': (value: string) => `“${value}” is no time such as 2026-11-24T14:00:00.000Z.`,
      'no-switch': (value: string) => `“${value}” is neither true nor false.`,
    } as Readonly<Record<AssumptionFaultCode, (value: string) => string>>,
    failures: {
      barred:
        'This browser keeps nothing for this page. They hold until you close it: save them as a file.',
      full: 'The browser has no room left. What is new holds until you close the page: save it as a file.',
      newer:
        'A newer version of this product wrote what this browser keeps. It stays untouched; what you add holds until you close the page.',
    },
    unread: 'Some of what this browser kept could not be read. It was set aside, not deleted:',
    linkBroken: 'What the link carries could not all be read:',
    linked: (count: number) =>
      `${String(count)} ${count === 1 ? 'comes' : 'come'} from the link and ${count === 1 ? 'holds' : 'hold'} for this visit.`,
    keep: 'Keep in this browser',
    leaveLink: 'Do without',
    kept: 'Kept in this browser',
    elsewhere: 'Another tab changed the list; this is how it stands now.',
  },
};

export type WhatIfWords = typeof enWhatIf;
