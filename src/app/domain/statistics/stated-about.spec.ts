import { propose, table } from '../../../testing/proposed';
import { statedAbout } from './stated-about';

function publisher(lines: readonly string[], stated = ''): string {
  const head = table(lines);
  const about = { ...head.about, publisher: stated };
  return statedAbout({ head: { ...head, about }, mapping: propose(head) }).publisher;
}

describe('what a table says of itself', () => {
  const lines = ['region|year|value|source', 'Jilin|2015|1|NBS', 'Liaoning|2015|2|NBS'];

  it('has its publisher from a column of sources that says one and the same in nearly all rows', () => {
    expect(publisher(lines)).toBe('NBS');
    const many = Array.from({ length: 19 }, (_, at) => `Jilin|${String(1990 + at)}|1|NBS`);
    expect(publisher(['region|year|value|source', ...many, 'Jilin|2015|1|IMF'])).toBe('NBS');
  });

  it('has none where rows name several, or some name none', () => {
    expect(publisher([...lines, 'Hebei|2015|3|IMF'])).toBe('');
    expect(publisher([...lines, 'Hebei|2015|3|'])).toBe('');
    expect(publisher(['region|year|value', 'Jilin|2015|1'])).toBe('');
  });

  it('keeps the one that the file states', () => {
    expect(publisher(lines, 'World Bank')).toBe('World Bank');
  });
});
