import type { ErrorStateMatcher } from '@angular/material/core';

/** What is only half typed is no figure and no year yet. */
const HALF_TYPED = ['no-number', 'bad-number', 'no-year', 'bad-year', 'source-empty'];

/** What can be read but cannot be used is said at once, not only when its field is left. */
export const AT_ONCE: ErrorStateMatcher = {
  isErrorState: () => false,
  isSignalErrorState: (field) => {
    if (field === null) return false;
    const { touched, errors } = field();
    return touched()
      ? errors().length > 0
      : errors().some(({ kind }) => !HALF_TYPED.includes(kind));
  },
};
