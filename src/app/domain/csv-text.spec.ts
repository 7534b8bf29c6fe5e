import { csvText } from './csv-text';

describe('CSV that a spreadsheet opens', () => {
  it('begins with a byte order mark, keeps numbers plain and what is missing empty', () => {
    expect(csvText([['a', 5.7, null, 13e6]])).toBe('\ufeffa,5.7,,13000000\r\n');
  });

  it('puts text with commas, quotes and line breaks into quotes', () => {
    expect(csvText([['a, b', '“c”', 'd"e', 'f\ng']])).toBe('\ufeff"a, b",“c”,"d""e","f\ng"\r\n');
  });

  it('lets no text become a formula', () => {
    expect(csvText([['=1+1', '-32 %', '@x', -32]])).toBe("\ufeff'=1+1,'-32 %,'@x,-32\r\n");
    expect(csvText([['-1+1', '-3.5', "'=1", "'s"]])).toBe("\ufeff'-1+1,-3.5,''=1,'s\r\n");
  });
});
