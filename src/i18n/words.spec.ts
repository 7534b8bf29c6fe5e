import { GAP_REASONS } from '../app/domain/gap';
import { en } from './en';
import { enFaults } from './en-faults';
import { enJudging } from './en-judging';
import { enComparing } from './en-comparing';
import { enLater } from './en-later';
import { enMethodsPage } from './en-methods-page';
import { enStatistics } from './en-statistics';
import { enWork } from './en-work';
import { zh } from './zh';
import { zhEvidence } from './zh-evidence';
import { zhFaults } from './zh-faults';
import { zhJudging } from './zh-judging';
import { zhComparing } from './zh-comparing';
import { zhLater } from './zh-later';
import { zhMethodsPage } from './zh-methods-page';
import { zhPptx } from './zh-pptx';
import { zhStatistics } from './zh-statistics';
import { zhWork } from './zh-work';

const english = {
  ...en,
  ...enLater,
  ...enComparing,
  ...enJudging,
  ...enWork,
  ...enStatistics,
  faults: enFaults,
  methodsPage: enMethodsPage,
};
const chinese = {
  ...zh,
  ...zhLater,
  ...zhComparing,
  ...zhJudging,
  ...zhWork,
  ...zhStatistics,
  faults: zhFaults,
  methodsPage: zhMethodsPage,
};

/** Every key of a dictionary with what stands there: `figure.sources function`. */
function keysOf(words: object, above = ''): readonly string[] {
  return Object.entries(words).flatMap(([key, value]) => {
    const path = above === '' ? key : `${above}.${key}`;
    if (typeof value === 'object' && value !== null) return keysOf(value as object, path);
    return `${path} ${typeof value}`;
  });
}

function textsOf(words: object): readonly string[] {
  return Object.values(words).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? textsOf(value) : [];
  });
}

/** The language itself, the switch back to English, and formats that are called the same everywhere. */
const NAMES = ['zh', 'English', 'PNG', 'SDMX-CSV 2.0', 'BibTeX', 'CSL-JSON', '300 dpi'];

describe('the words of the product', () => {
  it.each(GAP_REASONS)('say why there is no figure: %s', (reason) => {
    for (const words of [english, chinese])
      for (const reasons of [words.gaps, words.gapsShort])
        expect(reasons[reason].length).toBeGreaterThan(1);
  });

  it('tell what is carried on to a horizon from what follows from claims, in Chinese too', () => {
    const { targetFigures, targetPage, methodsPage } = chinese;
    const said = [
      ...[targetFigures.projection, targetPage.projection, targetPage.noProjection],
      ...[targetFigures.lines.projected('', ''), targetFigures.notes.projected('', '')],
      ...[targetFigures.notes.notProjected(''), targetPage.facts.projected('')],
      ...[targetPage.whyUnknown.noMethod, methodsPage.disagree.projected, zhPptx.projection('')],
    ];
    expect(said.filter((text) => !text.includes('外推') || text.includes('推算'))).toEqual([]);
    expect(zhEvidence.bases.derived).toBe('推算');
  });

  it.each(GAP_REASONS)('say so of the figures of a dataset too: %s', (reason) => {
    for (const { gaps, gapsShort } of [enStatistics, zhStatistics])
      expect([gaps[reason], gapsShort[reason]]).not.toContain(undefined);
  });

  it('are the same in both languages, key by key', () => {
    expect([...keysOf(chinese)].sort()).toEqual([...keysOf(english)].sort());
  });

  it('say which language they are', () => {
    expect([en.lang, zh.lang]).toEqual(['en', 'zh']);
  });

  it('are Chinese where they are said to be', () => {
    const texts = textsOf(chinese).filter((text) => /[\p{L}]{2}/u.test(text));
    const foreign = texts.filter((text) => !/\p{Script=Han}/u.test(text));
    expect(foreign.filter((text) => !NAMES.includes(text))).toEqual([]);
  });
});
