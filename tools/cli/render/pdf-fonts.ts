import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { FontShelf } from '../../../src/app/export/pdf-shelf';
import { nodeZlib } from './node-zlib';

const require = createRequire(import.meta.url);

/** The fonts of a PDF, which has them in it: from the packages that the app's server has them from. */
export const fontShelf = new FontShelf((path) => {
  const [name = '', file = ''] = path.split('/');
  const inPackage = file.endsWith('.json') ? file : `files/${file}`;
  return Promise.resolve(readFileSync(require.resolve(`@fontsource/${name}/${inPackage}`)));
}, nodeZlib);
