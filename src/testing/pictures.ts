import { readFileSync } from 'node:fs';
import type { Words } from '../i18n/en';
import type { PictureRequest } from '../app/export/paint-request';
import type { ExportRequest } from '../app/export/export-request';
import type { FigureLook } from '../app/export/figure-look';
import { FontShelf } from '../app/export/pdf-shelf';
import { LOOK, requestOf } from './export-request';
import type { FigureName } from './figures';
import { FIGURES, withLater } from './figures';

/** What tests of exported pictures share. */

export { LOOK };

export const STAMP = 'Regional Indicators, 1 July 2026';

/** A picture of one of the figures that the product draws. */
export function pictureRequest(
  name: FigureName,
  words: Words,
  look: Partial<FigureLook> = {},
): PictureRequest & Pick<ExportRequest, 'words' | 'today' | 'view' | 'set'> {
  return {
    ...requestOf((theme) => FIGURES[name](words, theme)),
    words: withLater(words),
    look: { ...LOOK, ...look },
    stamp: STAMP,
    today: '2026-07-01',
  };
}

/** The fonts of PDF files, from the packages that the build copies them from. */
export function packageShelf(): FontShelf {
  return new FontShelf((path) => {
    const [folder = '', file = ''] = path.split('/');
    const place = file.endsWith('.json') ? file : `files/${file}`;
    return Promise.resolve(
      new Uint8Array(readFileSync(require.resolve(`@fontsource/${folder}/${place}`))),
    );
  });
}
