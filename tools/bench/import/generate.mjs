// Files of figures for the bench of imports: regions × indicators × years, with a fixed seed, so that every machine reads the same bytes.
import { closeSync, openSync, writeSync } from 'node:fs';

const YEARS = Array.from({ length: 25 }, (_, at) => 2000 + at);
const INDICATORS = 40;

/** Writes `region,indicator,year,value` for so many regions: 1,000 rows each. Returns the number of bytes. */
export function generate(file, regions) {
  let seed = 20_261_128;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  const out = openSync(file, 'w');
  let bytes = writeSync(out, 'region,indicator,year,value\n');
  for (let region = 1; region <= regions; region++) {
    const lines = [];
    for (let indicator = 1; indicator <= INDICATORS; indicator++)
      for (const year of YEARS) {
        const name = `Area ${String(region).padStart(4, '0')}`;
        lines.push(
          `${name},IND${String(indicator).padStart(2, '0')},${year},${(random() * 900).toFixed(1)}\n`,
        );
      }
    bytes += writeSync(out, lines.join(''));
  }
  closeSync(out);
  return bytes;
}
