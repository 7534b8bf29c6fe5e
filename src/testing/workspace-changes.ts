import fc from 'fast-check';
import { claimCells, indicatorCells, sourceCells } from '../app/domain/write-rows';
import { zipPackage } from '../app/data-access/package-zip';
import type { Claim } from '../app/domain/claim';
import type { Deed } from '../app/domain/workspace';
import { realSet } from './package-files';

/** For tests: things that an analyst might do to the real package, sound and unsound ones, with words of all kinds. */

/** A correction of a claim's value. */
export function corrected(claim: Claim, value: string): Deed {
  const cells = { ...claimCells(claim), value };
  return { kind: 'row', table: 'claims.csv', key: claim.id, cells, reason: 'misread' };
}

/** A file as an analyst would choose it. */
export function zipOf(files: ReadonlyMap<string, string>): Uint8Array<ArrayBuffer> {
  return zipPackage(files);
}

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 30 }),
  fc.constantFrom('=1+1', "'=", '-5', '@', ' spaced ', 'a,"b"', 'two\nlines\r\n', '论断，第一'),
);
const trimmed = words.map((text) => text.trim() || 'x');
const anyClaim = fc.constantFrom(...realSet().claims);
const anySource = fc.constantFrom(...realSet().sources.values());
const anyIndicator = fc.constantFrom(...realSet().indicators.values());
const newId = fc.constantFrom('my-claim', 'my-second-claim');

const revision = fc
  .record({ claim: anyClaim, value: fc.oneof(fc.integer().map(String), trimmed), reason: words })
  .map(({ claim, value, reason }): Deed => {
    const cells = { ...claimCells(claim), value };
    return { kind: 'row', table: 'claims.csv', key: claim.id, cells, reason };
  });
const addition = fc
  .record({ claim: anyClaim, id: newId, note: trimmed, reason: words })
  .map(({ claim, id, note, reason }): Deed => {
    const cells = { ...claimCells(claim), id, note_en: note, note_zh: note };
    return { kind: 'row', table: 'claims.csv', key: id, cells, reason };
  });
const retirement = fc.oneof(anyClaim, anySource, anyIndicator).map((entry): Deed => {
  const table =
    'role' in entry ? 'claims.csv' : 'measure' in entry ? 'indicators.csv' : 'sources.csv';
  return { kind: 'row', table, key: entry.id, cells: null, reason: '' };
});
const list = fc
  .record({ source: anySource, indicator: anyIndicator, text: trimmed })
  .chain(({ source, indicator, text }) =>
    fc.constantFrom<Deed>(
      {
        kind: 'row',
        table: 'sources.csv',
        key: 'my-source',
        cells: { ...sourceCells(source), id: 'my-source', title: text },
        reason: text,
      },
      {
        kind: 'row',
        table: 'indicators.csv',
        key: indicator.id,
        cells: { ...indicatorCells(indicator), name_en: text },
        reason: text,
      },
    ),
  );
const review = fc
  .record({ claim: anyClaim, reviewed: fc.boolean() })
  .map(({ claim, reviewed }): Deed => ({ kind: 'review', claim: claim.id, reviewed }));
const settlement = fc
  .record({ claim: anyClaim, how: fc.constantFrom('pick', 'annotate', 'reopen'), note: words })
  .map(({ claim, how, note }): Deed => {
    const pick = how === 'pick' ? claim.id : null;
    return { kind: 'settle', matter: `conflict:${claim.id}`, how, pick, note };
  });
const verification = fc
  .record({ claim: anyClaim, exact: trimmed, prefix: words, name: words })
  .map(({ claim, exact, prefix, name }): Deed => {
    const found = {
      claim: claim.id,
      state: 'moved',
      quote: { exact, prefix, suffix: prefix },
      position: { start: 3, end: 9 },
      paragraph: 2,
    } as const;
    const lost = { ...found, state: 'not-found', quote: null, position: null, paragraph: null };
    const document = { name, format: 'text', size: 120, hash: 'ab12' } as const;
    return {
      kind: 'verify',
      source: claim.source,
      document,
      findings: [found, lost as typeof lost & { readonly state: 'not-found' }],
    };
  });

const rank = fc.stringMatching(/^[0-9A-Za-z]{0,3}[1-9A-Za-z]$/);
const onBoard = fc.record({ figure: fc.constantFrom('f1', 'f2', 'f3'), rank, text: words });
const board = onBoard.chain(({ figure, rank: at, text }) => {
  const base = { kind: 'figure', figure } as const;
  const file = JSON.stringify({ shown: { title: text } });
  return fc.constantFrom<Deed>(
    { ...base, does: 'place', view: '/compare?as=rank#figure', lang: 'zh', rank: at, file },
    { ...base, does: 'renew', file },
    { ...base, does: 'order', rank: at },
    { ...base, does: 'caption', caption: text },
    { ...base, does: 'lift' },
  );
});

/** One thing done. */
export const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  revision,
  addition,
  retirement,
  list,
  review,
  settlement,
  verification,
  board,
);
