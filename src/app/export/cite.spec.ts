import fc from 'fast-check';
import { exportOf, exportOfLines } from '../../testing/data-exports';
import { datasetBeside } from '../../testing/dataset-beside';
import { statedIn } from '../../testing/comparing';
import { FIGURE_NAMES } from '../../testing/figures';
import { realSet } from '../../testing/package-files';
import type { CslItem } from '../domain/citation';
import type { ClaimSet } from '../domain/claim-set';
import { LIGHT } from '../charts/theme';
import { citeFigure } from './cite';
import type { ExportRequest } from './export-request';

const items = (request: ExportRequest) =>
  JSON.parse(citeFigure(request, 'csl-json')) as readonly CslItem[];

/** The entries of BibTeX, read by its rules: keys, and fields with balanced braces. */
function entriesOf(text: string) {
  const entries: { readonly key: string; readonly fields: Readonly<Record<string, string>> }[] = [];
  for (const [, key = '', body = ''] of text.matchAll(/@\w+\{([^\s,{}]+),\n([\s\S]*?)\n\}\n/g)) {
    const fields: Record<string, string> = {};
    for (const line of body.split(/,\n(?= {2}\w+ = )/)) {
      const [, name = '', value = ''] = /^ {2}(\w+) = ([\s\S]*)$/.exec(line) ?? [];
      let depth = 0;
      for (const [, sign] of value.matchAll(/\\[\s\S]|([{}])/g)) {
        depth += sign === '{' ? 1 : sign === '}' ? -1 : 0;
        expect(depth).toBeGreaterThanOrEqual(0);
      }
      expect(depth).toBe(0);
      fields[name] = value;
    }
    entries.push({ key, fields });
  }
  return entries;
}

describe.each(FIGURE_NAMES)('citing “%s”', (name) => {
  it.each(['en', 'zh'] as const)(
    'names the figure, then each source behind it once (%s)',
    (lang) => {
      const request = exportOf(name, lang);
      const { title, subtitle } = request.figure(LIGHT);
      const [own, ...sources] = items(request);
      expect(own).toMatchObject({
        title,
        issued: { 'date-parts': [[2026, 11, 28]] },
        language: lang,
      });
      expect(own?.note).toContain(subtitle);
      const plain = citeFigure(request, 'plain');
      expect(plain.startsWith(`“${title}”`)).toBe(true);
      const entries = entriesOf(citeFigure(request, 'bibtex'));
      expect(entries.map(({ key }) => key)).toEqual([own?.id, ...sources.map(({ id }) => id)]);
      for (const { id, title: cited } of sources) {
        expect(request.set.sources.get(id)?.title.en).toBe(cited);
        expect(plain).toContain(cited);
      }
    },
  );
});

describe('the citation of a figure', () => {
  it('says where it is, and where in its sources its figures stand', () => {
    const plain = citeFigure(exportOf('bars'), 'plain');
    expect(plain).toMatch(
      /^“.*”\. Regional Indicators, 28 November 2026, GDP growth.*; \/compare\?indicator=gdp-growth&regions=CN-LN#figure\.\n\nSources\n/,
    );
    expect(plain).toMatch(
      /“China's rust belt seeks new growth engines”\. Xinhua, 3 March 2016, paragraph \d+/,
    );
  });

  it('in Chinese has Chinese dates and words', () => {
    expect(citeFigure(exportOf('bars', 'zh'), 'plain')).toMatch(
      /2026年11月28日[\s\S]*\n来源\n[\s\S]*新华社，2016年3月3日，第\d+段/,
    );
  });

  it('has no two entries under one key, and what BibTeX takes for commands is escaped', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'a:~\\{}%#$&_^é中'.split('')),
      maxLength: 6,
    });
    fc.assert(
      fc.property(text, text, (first, second) => {
        const set = datasetBeside(realSet());
        const claims = set.claims.filter(({ table }) => table);
        const [claim] = claims;
        const source = set.sources.get('ds-a');
        if (!claim || !source) throw new Error('There is no dataset');
        const named = (id: string, title: string) => ({
          ...source,
          id,
          title: { en: title, zh: title },
        });
        const two = [
          { ...claim, id: 'one', source: 'ds~a' },
          { ...claim, id: 'two', source: 'ds a', value: 3 },
        ];
        const cited: ClaimSet = {
          ...set,
          claims: two,
          byId: new Map(two.map((one) => [one.id, one])),
          sources: new Map([
            ['ds~a', named('ds~a', first)],
            ['ds a', named('ds a', second)],
          ]),
        };
        const asked = statedIn(cited, { indicator: 'ds-a.1', regions: ['CN-LN'] });
        const request = exportOfLines(asked, cited);
        const keys = entriesOf(citeFigure(request, 'bibtex')).map(({ key }) => key);
        expect(keys).toHaveLength(3);
        expect(new Set(keys).size).toBe(3);
      }),
      { numRuns: 50 },
    );
  });
});
