import { enComparing } from './en-comparing';
import { enJudging } from './en-judging';
import { enLater } from './en-later';
import { enStatistics } from './en-statistics';
import { enExplorer } from './en-explorer';
import { en } from './en';
import { everyWord } from './every-word';

const PARTS = { en, enLater, enComparing, enJudging, enStatistics, enExplorer };

describe('all words together', () => {
  it('say nothing else under one name, but that Compare knows more gaps and ways to show than the first page', () => {
    const parts = Object.entries(PARTS);
    const clashes = parts.flatMap(([name, words], at) =>
      parts.slice(at + 1).flatMap(([other, others]) =>
        Object.keys(words)
          .filter((key) => key in others)
          .filter((key) => words[key as never] !== others[key as never])
          .map((key) => `${name} and ${other}: ${key}`),
      ),
    );
    expect(clashes).toEqual([
      'en and enComparing: shownName',
      'en and enComparing: gaps',
      'en and enComparing: gapsShort',
      'en and enStatistics: gaps',
      'en and enStatistics: gapsShort',
    ]);
    expect(Object.keys(enComparing.gaps)).toEqual(expect.arrayContaining(Object.keys(en.gaps)));
  });

  it.each(['en', 'zh'] as const)(
    'are those of %s, of the first page and of the last',
    async (lang) => {
      const words = await everyWord(lang);
      expect(words.lang).toBe(lang);
      expect(words.overview.title).not.toBe('');
      expect(words.compare.views.bars).toBe(lang === 'en' ? 'Bars' : '条形图');
      expect(words.dataset.figures).not.toBe('');
      expect(words.methods.short.outcome).not.toBe('');
    },
  );
});
