/** Words for what a sentence implies, and for figures that were revised. They come with the sheet of a claim. */
export const enArithmetic = {
  arithmetic: {
    title: 'Arithmetic',
    kinds: {
      agrees: 'Agrees',
      disagrees: 'Disagrees',
      'not-checkable': 'Cannot be checked',
    },
    equation: (reckoning: string, result: string) => `${reckoning} = ${result}`,
    count: (names: string, result: string) => `${names}: ${result}`,
    agrees: (equation: string) => `${equation}, as stated.`,
    rounds: (equation: string, stated: string) =>
      `${equation}, which rounds to what is stated: ${stated}.`,
    fits: (equation: string, stated: string) => `${equation}, within what is stated: ${stated}.`,
    disagrees: (equation: string, stated: string, by: string) =>
      `The sentence implies ${equation}; it states ${stated}: they disagree by ${by}.`,
    breaks: (equation: string, stated: string) =>
      `The sentence implies ${equation}; that is not within what it states: ${stated}.`,
    differs: (equation: string, stated: string) => `${equation}, but ${stated} is stated.`,
    cannot: (why: string) => `The sentence implies a figure, but ${why}.`,
    reasons: {
      'input-missing': 'a figure that it needs is not in the package',
      'not-exact': 'a figure is stated only roughly',
      'unit-differs': 'the units do not fit each other',
      'periods-unfit': 'no whole years lead from one figure to the other',
      'no-result': 'its formula gives no figure',
    },
    silenced: 'a figure that it needs is of a companion, and these are switched off',
    see: 'See',
    steps: (count: string, from: string, to: string) =>
      `${count} yearly changes lead from ${from} to ${to}.`,
    revises: 'Revises',
    revised: 'Revised to',
    vintage: (figure: string, publisher: string, date: string) =>
      `${figure} (${publisher}, ${date})`,
  },
};
