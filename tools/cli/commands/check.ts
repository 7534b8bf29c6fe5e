import { checkPackage } from '../../../src/app/data-access/check-package';
import type { ClaimSet } from '../../../src/app/domain/claim-set';
import type { Fault } from '../../../src/app/domain/fault';
import type { Command, Given } from '../command';
import { JSON_SWITCH, LANG } from '../command';
import { packageAt } from '../package-at';
import { plainLine } from '../text-table';
import { faultWords, langOf, ownWords } from '../words-of';

export const check: Command = {
  name: 'check',
  takes: '[package]',
  most: 1,
  about:
    'Checks a package: its description, every cell against its schema, every row as the app reads it, and what the figures\n' +
    'mean. One line a fault: file, line, column, field, value, and how to mend it. Ends with 1 where there are faults.',
  options: [
    { ...JSON_SWITCH, text: 'as JSON: counts, and the faults with file, line, column' },
    LANG,
  ],
  examples: ['npx ri check', 'npx ri check my-package.zip --json'],
  run,
};

async function run(given: Given): Promise<number> {
  const { path, files } = packageAt(given.texts[0]);
  const lang = langOf(given);
  const [mends, words] = await Promise.all([faultWords(lang), ownWords(lang)]);
  const { faults, reading } = checkPackage(files);
  const mendOf = (fault: Fault) => mends[fault.code](fault);
  if (given.switches.has('json')) {
    const report = {
      package: path,
      counts: countsOf(reading.set),
      faults: faults.map((fault) => ({ ...fault, mend: mendOf(fault) })),
    };
    process.stdout.write(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    const lines = faults.map((fault) => {
      const { file, line, column, field, value } = fault;
      const cell = [field, value && `"${value}"`].filter(Boolean).join(' ');
      return `${plainLine(`${path}/${file}:${line}:${column} ${cell}: ${mendOf(fault)}`)}\n`;
    });
    const { claims, sources, indicators, units, regions, members } = countsOf(reading.set);
    const counts = words.counts(claims, sources, indicators, units, regions, members);
    process.stdout.write(`${lines.join('')}${counts}: ${words.faults(faults.length)}\n`);
  }
  return faults.length ? 1 : 0;
}

function countsOf({ claims, sources, indicators, units, regions, memberships }: ClaimSet) {
  return {
    claims: claims.length,
    sources: sources.size,
    indicators: indicators.size,
    units: units.size,
    regions: regions.size,
    members: memberships.length,
  };
}
