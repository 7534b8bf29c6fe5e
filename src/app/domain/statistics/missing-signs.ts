import type { Absence } from './dataset';
import { readAbsenceName, readFlags } from './status-notations';

/**
 * Signs for a missing figure. Offices differ: `x` is suppressed in Britain, Canada and most others, and "makes no sense" in
 * Germany; three dots are "later" in Germany, "not applicable" in Canada, "not available" to the UN. Where they do, the sign
 * has the meaning that claims least, and stands in the note, so that the reader can look it up. A dash is nil to some:
 * nothing says that it is here, so it is missing, and never zero.
 */
const SIGNS: Readonly<Record<Absence, string>> = {
  missing: '- -- . ? nan null none nil undefined 无 / ~',
  'not-available': ': .. ... … …… n/a na n.a. n.a #n/a (na) [x] [u] n.d. nd (l)',
  'not-applicable': 'z [z] (x) _z (nm)',
  suppressed: 'c x * ** *** [c] (c) (d) (s)',
  'not-yet': '[y] tba',
  deleted: '',
};

/** These mean one thing to everybody; the others are kept in the note. */
const PLAIN = new Set(
  ': z c [c] [z] [x] nan null none n/a na n.a. n.a #n/a (na) undefined'.split(' '),
);

const BY_SIGN = new Map(
  Object.entries(SIGNS).flatMap(([absence, signs]) =>
    signs
      .split(' ')
      .filter((sign) => sign !== '')
      .map((sign) => [sign, absence as Absence] as const),
  ),
);

const FLAGGED = /^(:|\.{1,3}|…|-) ?[([]?([a-z]{1,4})[)\]]?$/;

/** Why there is no figure, and what is left to say of it; null where the text is no sign for that. @param plain as `plainText` gives it */
export function readMissing(
  plain: string,
): { readonly absence: Absence; readonly note: string } | null {
  if (plain === '') return { absence: 'missing', note: '' };
  const folded = plain.toLowerCase();
  const absence = BY_SIGN.get(folded);
  if (absence) return { absence, note: PLAIN.has(folded) ? '' : plain };
  const named = readAbsenceName(plain);
  if (named) return { absence: named, note: '' };
  const [, sign = '', letters = ''] = FLAGGED.exec(plain) ?? [];
  const flags = readFlags(letters);
  if (!flags) return null;
  const usual = BY_SIGN.get(sign) ?? 'missing';
  return {
    absence: flags.absence ?? usual,
    note: letters.length > 1 || !flags.absence ? letters : '',
  };
}
