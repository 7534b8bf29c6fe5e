import fc from 'fast-check';
import { realSet } from '../../testing/package-files';
import type { CslItem } from './citation';
import { citation, cslItem, inBraces } from './citation';
import type { Source } from './source';

const set = realSet();
const source = (id: string): Source => {
  const found = set.sources.get(id);
  if (!found) throw new Error(`There is no ${id}`);
  return found;
};
const EN = { lang: 'en', date: '3 March 2016', place: null } as const;
const RUST_BELT = source('xinhua-2016-03-03');

describe('a plain citation', () => {
  it('names title, publisher and date, and the place where it is known', () => {
    expect(citation(RUST_BELT, 'plain', EN)).toBe(
      "“China's rust belt seeks new growth engines”. Xinhua, 3 March 2016.",
    );
    expect(citation(RUST_BELT, 'plain', { ...EN, place: 'paragraph 13' })).toContain(
      '2016, paragraph 13.',
    );
  });

  it('puts no quotation marks around a title that is a description in square brackets', () => {
    const text = citation(source('ecns-2018-01-29'), 'plain', { ...EN, date: '29 January 2018' });
    expect(text).toMatch(/^\[Northeast China's three provinces announce 2017 GDP\]\. China News/);
  });

  it('begins with the body that issued a document', () => {
    expect(citation(source('mofcom-2011-05-16'), 'plain', EN)).toMatch(/^State Council of the/);
  });

  it('does not make a body the author of a newspaper that reports what it issued', () => {
    const report = source('metalsnews-2013-04-02');
    expect(report.issuingBody).not.toBeNull();
    expect(citation(report, 'plain', EN)).toMatch(/^“China Issues Plan/);
    expect(citation(report, 'bibtex', EN)).not.toContain('author');
  });

  it('is punctuated as Chinese is, and keeps the published title', () => {
    expect(
      citation(RUST_BELT, 'plain', { lang: 'zh', date: '2016年3月3日', place: '第13段' }),
    ).toBe("“China's rust belt seeks new growth engines”。新华社，2016年3月3日，第13段。");
  });
});

describe('a citation for BibTeX', () => {
  it('is an article of a newspaper, with title in double braces and the month as a word', () => {
    expect(citation(RUST_BELT, 'bibtex', EN)).toBe(
      [
        '@article{xinhua-2016-03-03,',
        "  title = {{China's rust belt seeks new growth engines}},",
        '  journal = {Xinhua},',
        '  year = {2016},',
        '  month = mar,',
        '  day = {3},',
        '  language = {en}',
        '}\n',
      ].join('\n'),
    );
  });

  it('has no day where none is known, and an author where a body issued it', () => {
    const month = citation(source('asiatimes-2016-10'), 'bibtex', EN);
    expect(month).toContain('month = oct');
    expect(month).not.toContain('day');
    const policy = citation(source('mofcom-2011-05-16'), 'bibtex', EN);
    expect(policy).toMatch(/^@misc/);
    expect(policy).toContain("author = {{State Council of the People's Republic of China}}");
  });

  it('escapes what BibTeX takes for commands', () => {
    expect(inBraces('R&D: 5 % of $1_000 {#2} ~a^b\\c')).toBe(
      'R\\&D: 5 \\% of \\$1\\_000 {\\textbraceleft}\\#2{\\textbraceright} ' +
        '{\\textasciitilde}a{\\textasciicircum}b{\\textbackslash}c',
    );
  });

  it('keeps its braces in pairs, whatever a title holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        let depth = 0;
        for (const sign of inBraces(title)) {
          depth += Number(sign === '{') - Number(sign === '}');
          if (depth < 0) return false;
        }
        return depth === 0;
      }),
    );
  });

  it('has a key without signs that would end it', () => {
    expect(citation({ ...RUST_BELT, id: 'a{b,c 报' }, 'bibtex', EN)).toMatch(/^@article\{a-b-c--,/);
  });
});

describe('a citation as CSL-JSON', () => {
  const KEYS = [
    'id',
    'type',
    'title',
    'author',
    'container-title',
    'publisher',
    'issued',
    'language',
    'note',
  ];

  it.each([...set.sources.values()])('of $id has the shape of the schema', (one) => {
    const [item] = JSON.parse(
      citation(one, 'csl-json', { ...EN, place: 'paragraph 1' }),
    ) as readonly CslItem[];
    expect(Object.keys(item ?? {}).filter((key) => !KEYS.includes(key))).toEqual([]);
    expect(['article-newspaper', 'report', 'document']).toContain(item?.type);
    const [parts] = item?.issued?.['date-parts'] ?? [];
    expect(parts?.every(Number.isInteger)).toBe(true);
    expect([2, 3]).toContain(parts?.length);
    for (const author of item?.author ?? []) expect(author.literal).toEqual(expect.any(String));
  });

  it('knows a month without a day, and Chinese titles as they are', () => {
    expect(cslItem(source('asiatimes-2016-10'), EN).issued?.['date-parts']).toEqual([[2016, 10]]);
    const title = { en: '振兴东北“十三五”规划', zh: '振兴东北“十三五”规划' };
    expect(cslItem({ ...RUST_BELT, title, language: 'zh' }, EN)).toMatchObject({
      title: title.en,
      language: 'zh',
    });
  });
});

describe('a citation of a dataset', () => {
  const table: Source = {
    ...source('xinhua-2016-03-03'),
    id: 'ds-a',
    set: 'dataset',
    publisher: { en: 'Office', zh: 'Office' },
    title: { en: 'Yearbook', zh: 'Yearbook' },
    published: '',
    kind: 'statistics',
    dataset: {
      licence: 'CC BY 4.0',
      address: 'https://office.example/y_1.csv',
      sha256: 'ab',
      read: '2026-11-28T10:00:00Z',
      file: 'y_1.csv',
      format: 'text',
    },
  };

  it('leads to its address, and says when it was read', () => {
    expect(citation(table, 'plain', { ...EN, date: 'undated' })).toBe(
      '“Yearbook”. Office, undated, https://office.example/y_1.csv.',
    );
    const bibtex = citation(table, 'bibtex', EN);
    expect(bibtex).toContain(
      '  url = {https://office.example/y\\_1.csv},\n  urldate = {2026-11-28}',
    );
    expect(bibtex).not.toContain('year');
    expect(cslItem(table, EN)).toMatchObject({
      URL: 'https://office.example/y_1.csv',
      accessed: { 'date-parts': [[2026, 11, 28]] },
    });
  });

  it('makes up no date', () => {
    expect(cslItem(table, EN).issued).toBeUndefined();
    expect(cslItem({ ...table, published: '2017' }, EN).issued?.['date-parts']).toEqual([[2017]]);
  });
});
