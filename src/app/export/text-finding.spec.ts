import {
  exportOf,
  exportOfDifferences,
  exportOfLines,
  sameBlanks,
} from '../../testing/data-exports';
import { datasetBeside } from '../../testing/dataset-beside';
import { statedIn } from '../../testing/comparing';
import { FIGURE_NAMES } from '../../testing/figures';
import { realSet } from '../../testing/package-files';
import { LIGHT } from '../charts/theme';
import { countWords, MOST_WORDS } from '../domain/phrase';
import { formatDate } from '../../i18n/format';
import { findingText } from './text-finding';

/** Without marks and escapes, as it is read. */
const withoutMarks = (sentence: string) =>
  sentence.replace(/\[\^?\d+\]/g, '').replace(/\\([\\`*_[\]<>|~$&#>+=.)-])/g, '$1');

describe.each(FIGURE_NAMES)('the finding of “%s”', (name) => {
  it.each(['en', 'zh'] as const)(
    'is its title, whose marks lead to the notes below, one for one (%s)',
    (lang) => {
      const request = exportOf(name, lang);
      for (const form of ['markdown', 'plain'] as const) {
        const [sentence = '', blank, ...notes] = findingText(request, form).trimEnd().split('\n');
        expect(withoutMarks(sentence)).toBe(request.figure(LIGHT).title);
        expect(blank ?? '').toBe('');
        const marks = [...sentence.matchAll(/\[(\^?\d+)\]/g)].map(([, mark]) => mark);
        const heads = notes.map((note) => /^\[(\^?\d+)\]/.exec(note)?.[1]);
        expect([...new Set(marks)]).toEqual(heads);
      }
    },
  );

  it('has in its notes source, date and at most twelve words of each claim', () => {
    const request = exportOf(name);
    const { finding = [] } = request.figure(LIGHT);
    const text = sameBlanks(findingText(request, 'plain'));
    for (const id of finding.flatMap(({ claims }) => claims)) {
      const claim = request.set.byId.get(id)!;
      const source = request.set.sources.get(claim.source)!;
      expect(text).toContain(`${source.publisher.en}, ${formatDate(source.published, 'en')}`);
      if (claim.quote?.phrase) expect(text).toContain(`“${sameBlanks(claim.quote.phrase)}”`);
    }
    for (const [, phrase = ''] of text.matchAll(/“([^”]*)”/g))
      if (finding.some(({ claims }) => claims.length))
        expect(countWords(phrase)).toBeLessThanOrEqual(MOST_WORDS);
  });
});

describe('a finding with notes', () => {
  it('says who states its figure, when, where, and in which words', () => {
    const text = sameBlanks(findingText(exportOf('bars'), 'plain'));
    expect(text).toMatch(
      /^Liaoning grew slowest of the three in 2015: 3 %\[1\], 3\.9 percentage points\[2\] below the nation /,
    );
    expect(text).toMatch(/\[1\] Liaoning, 2015, 3 %: Xinhua, 3 March 2016, paragraph \d+: “[^”]+”/);
  });

  it('of differences names both claims behind each figure', () => {
    expect(findingText(exportOfDifferences(), 'plain')).toMatch(/\[1\] Liaoning.*; China, 2015/);
  });

  it('in Chinese reads as Chinese', () => {
    expect(sameBlanks(findingText(exportOf('bars', 'zh'), 'plain'))).toMatch(
      /\[1\] 辽宁，2015年，3%：新华社，2016年3月3日，第\d+段：“/,
    );
  });

  it('of a dataset says the place in its file', () => {
    const set = datasetBeside(realSet());
    const request = exportOfLines(statedIn(set, { indicator: 'ds-a.1', regions: ['CN-LN'] }), set);
    expect(sameBlanks(findingText(request, 'plain'))).toContain(
      'Office, 2017, row 2, column “value”: A table states this figure',
    );
  });
});
