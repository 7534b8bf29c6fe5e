/** Words of the Compare page's controls. */
export const enPickers = {
  pickers: {
    indicator: {
      none: 'No indicator of that name',
    },
    regions: {
      add: 'Add a region',
      none: 'No region of that name',
      allChosen: 'Every region is chosen already',
      found: (count: number) => `${String(count)} found`,
      chosen: 'chosen already',
      remove: (region: string) => `Remove ${region}`,
      more: (count: number) => `+${String(count)} more`,
      fewer: 'Show fewer',
      last: 'A comparison needs a region: add another before removing this one.',
      move: 'Alt + arrow key moves it, Delete removes it',
      several: 'Add several',
    },
    periods: {
      all: 'All',
      ends: 'First and last',
      quick: (kind: string, which: string) => `${kind}: ${which}`,
      span: (first: string, last: string, count: number) =>
        `${first} to ${last} (${String(count)} in all)`,
    },
    slider: {
      steps: 'Step through the periods',
      period: 'Period',
      previous: 'Previous period',
      next: 'Next period',
      play: 'Play',
      pause: 'Pause',
    },
  },
};

export type PickerWords = (typeof enPickers)['pickers'];
