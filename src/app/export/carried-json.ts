import { writeFigureFile } from '../domain/figure-file';
import { figureFileOf } from './carried';
import type { WriteExport } from './export-request';

/** The figure's file by itself, laid out for people: what it shows, and the claims behind it. */
export const toJson: WriteExport = (request) => {
  const text = writeFigureFile(figureFileOf(request), 'lines');
  return Promise.resolve(new Blob([text], { type: 'application/json' }));
};
