import type { Lang } from '../../src/app/domain/localized';
import type { CommandLineWords } from '../../src/i18n/en-command-line';
import type { WordsOfTargets } from '../../src/i18n/en-judging';
import type { AllWords } from '../../src/i18n/en-later';
import type { WordsOfWork } from '../../src/i18n/en-work';
import type { enFaults } from '../../src/i18n/en-faults';
import type { Given } from './command';

/** The words of each language, read when they are asked for: start-up is what a command costs. */

export function langOf({ values }: Given): Lang {
  return values['lang'] === 'zh' ? 'zh' : 'en';
}

export async function ownWords(lang: Lang): Promise<CommandLineWords> {
  return lang === 'zh'
    ? (await import('../../src/i18n/zh-command-line')).zhCommandLine
    : (await import('../../src/i18n/en-command-line')).enCommandLine;
}

export async function faultWords(lang: Lang): Promise<typeof enFaults> {
  return lang === 'zh'
    ? (await import('../../src/i18n/zh-faults')).zhFaults
    : (await import('../../src/i18n/en-faults')).enFaults;
}

export async function workWords(lang: Lang): Promise<WordsOfWork> {
  const [all, work] = await Promise.all([
    allWords(lang),
    lang === 'zh'
      ? import('../../src/i18n/zh-work').then(({ zhWork }) => zhWork)
      : import('../../src/i18n/en-work').then(({ enWork }) => enWork),
  ]);
  return { ...all, ...work };
}

export async function targetWords(lang: Lang): Promise<WordsOfTargets> {
  const [all, judging] = await Promise.all([
    allWords(lang),
    lang === 'zh'
      ? import('../../src/i18n/zh-judging').then(({ zhJudging }) => zhJudging)
      : import('../../src/i18n/en-judging').then(({ enJudging }) => enJudging),
  ]);
  return { ...all, ...judging };
}

async function allWords(lang: Lang): Promise<AllWords> {
  if (lang === 'zh') {
    const [{ zh }, { zhLater }] = await Promise.all([
      import('../../src/i18n/zh'),
      import('../../src/i18n/zh-later'),
    ]);
    return { ...zh, ...zhLater };
  }
  const [{ en }, { enLater }] = await Promise.all([
    import('../../src/i18n/en'),
    import('../../src/i18n/en-later'),
  ]);
  return { ...en, ...enLater };
}
