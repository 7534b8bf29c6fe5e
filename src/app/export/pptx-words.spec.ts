import fc from 'fast-check';
import { openOffice, packageFaults, tags, textsOf } from '../../testing/office-file';
import { LIGHT } from '../charts/theme';
import { writeDeck } from './pptx-deck';
import { numberFormat } from './pptx-model';
import { fitFoot, heightOf } from './pptx-text';
import { timeCategories } from './pptx-times';

describe('any words at all', () => {
  it('come back as they were, but for signs that XML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string(), (text, name) => {
        const box = { x: 0, y: 0, width: 100, height: 20 };
        const paragraphs = [{ text, size: 12, color: '#000' }];
        const file = openOffice(
          writeDeck({
            title: name,
            slides: [{ shapes: [{ kind: 'text', name, box, paragraphs }], notes: [text] }],
            theme: LIGHT,
            lang: 'en',
            today: '2026-11-28',
          }),
        );
        expect(packageFaults(file)).toEqual([]);
        const held = text
          .toWellFormed()
          .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffc\u{10000}-\u{10ffff}]/gu, '')
          .replace(/\r\n?/g, '\n');
        const read = textsOf(file.xml('ppt/slides/slide1.xml'), 't').join('\n');
        expect(read.replace(/\n+/g, '\n')).toBe(held.replace(/\n+/g, '\n'));
        expect(tags(file.xml('ppt/slides/slide1.xml'), 'r')).toHaveLength(text.split('\n').length);
      }),
      { numRuns: 15 },
    );
  });

  it('at the foot of a slide take no more height than there is, and keep the source', () => {
    const words = fc.array(fc.string({ maxLength: 200 }), { maxLength: 60 });
    fc.assert(
      fc.property(words, fc.string({ maxLength: 600 }), (notes, source) => {
        const room = { width: 888, height: 180 };
        const foot = fitFoot(
          { source, notes, stamp: 'stamp' },
          room,
          10.5,
          (count) => `${count} more`,
        );
        const texts = [source, ...foot.notes, 'stamp'].filter((text) => text !== '');
        const height = heightOf(
          texts.map((text) => ({ text })),
          foot.size,
          room.width,
        );
        expect(height).toBeLessThanOrEqual(room.height);
        expect(foot.source).toBe(source);
        const isWhole = notes.every((note) => foot.notes.join(' ').includes(note));
        expect(isWhole || /\d+ more$/.test(foot.notes.join(' '))).toBe(true);
      }),
    );
  });
});

describe('times as categories', () => {
  it('are evenly spaced, with an empty one for a year that nobody asked for', () => {
    expect(timeCategories([2013.5, 2015.5, 2016.5], ['2013', '2015', '2016'])).toEqual({
      categories: ['2013', '', '2015', '2016'],
      index: [0, 2, 3],
    });
  });

  it('are none where they have no common step: nine months do not stand where a year would', () => {
    expect(timeCategories([2014.5, 2016.375, 2017.5], ['2014', 'Jan–Sep', '2017'])).toBeNull();
    expect(timeCategories([2016.5, 2016.5], ['2016', '2016'])).toBeNull();
  });
});

describe('the format of figures', () => {
  it('adds no decimals to figures that have fewer, and groups thousands', () => {
    expect(numberFormat([5.7, 6.5, null, 3])).toBe('General');
    expect(numberFormat([5.7, 6.5])).toBe('#,##0.0');
    expect(numberFormat([13_000_000, 0])).toBe('#,##0');
    expect(numberFormat([12_345.5, 1])).toBe('#,##0.0');
    expect(numberFormat([0.1 + 0.2, 1e-9])).toBe('#,##0.00');
  });
});
