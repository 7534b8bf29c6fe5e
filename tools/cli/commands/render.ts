import { existsSync, mkdirSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { LIGHT } from '../../../src/app/charts/theme';
import type { Lang } from '../../../src/app/domain/localized';
import type { ExportRequest } from '../../../src/app/export/export-request';
import type { Logo } from '../../../src/app/export/figure-look';
import type { EveryWord } from '../../../src/i18n/every-word';
import { everyWord } from '../../../src/i18n/every-word';
import { formatDate } from '../../../src/i18n/format';
import type { Command, Given } from '../command';
import { LANG } from '../command';
import { packageAt, readFound } from '../package-at';
import type { RenderGround } from '../render/figure-at';
import { figureAt } from '../render/figure-at';
import { LOOK_OPTIONS, lookOf } from '../render/look-of';
import { fileOf, targetOf } from '../render/outputs';
import type { AskedFigure, Unread } from '../render/views-at';
import { viewsAt } from '../render/views-at';
import type { FigureBytes, Format } from '../render/write-figure';
import { FORMATS, writeFigure } from '../render/write-figure';
import { Stop, wrongInput, wrongUsage } from '../stop';

export const render: Command = {
  name: 'render',
  takes: '<view or file or folder>',
  most: 1,
  about:
    'Draws a figure as the page draws it, without a browser. A view is an address of the app or a full link, the figure of the\n' +
    'page behind the “#”; a file is a .txt that holds such an address, or a PNG, an SVG or a JSON file that the app saved, which\n' +
    'carries its figure with the claims behind it. Of a folder all are drawn in one go.',
  options: [
    {
      name: 'out',
      short: 'o',
      value: 'path',
      text: `file that ends in ${FORMATS.map((one) => `.${one}`).join(', ')}, or a folder`,
    },
    {
      name: 'format',
      value: FORMATS.join('|'),
      text: 'of the files in a folder; png if not given',
      oneOf: FORMATS,
    },
    ...LOOK_OPTIONS,
    LANG,
    {
      name: 'package',
      value: 'path',
      text: 'claims that are drawn; those that come with ri if not given',
    },
    {
      name: 'date',
      value: 'YYYY-MM-DD',
      text: 'day in the last line; that of SOURCE_DATE_EPOCH if not given, or else today',
    },
  ],
  examples: [
    'npx ri render "/compare?indicator=gdp-growth&regions=CN-HL,CN-JL,CN-LN&periods=2015" -o growth.png',
    'npx ri render "/targets/target-energy-per-unit-of-gdp-2017#trajectory" -o energy.svg --lang zh --theme print',
    'npx ri render views -o figures --format svg',
  ],
  run,
};

async function run(given: Given): Promise<number> {
  const [asked] = given.texts;
  if (asked === undefined)
    throw wrongUsage('Give a view, a file or a folder: ri render <view> -o figure.png.');
  const isFolder = existsSync(asked) && statSync(asked).isDirectory();
  const format = FORMATS.find((one) => one === given.values['format']);
  const target = targetOf(given.values['out'], format, isFolder, FORMATS);
  const [bare, today] = [lookOf(given), dayOf(given)];
  const found = packageAt(given.values['package']);
  const { reading, exitCode } = readFound(found);
  const ground = { set: reading.set, files: found.files };
  const { logo } = given.values;
  const look = logo === undefined ? bare : { ...bare, logo: await readLogo(logo, target.format) };
  const views = await viewsAt(asked);
  const words = wordsOf(given);
  const outcome = await drawAll(views, async (view) => {
    const request = await requestOf(view, ground, await words(view), { look, today });
    const path = fileOf(target, view.stem ?? request.figure(LIGHT).name);
    return { path, bytes: writeFigure(target.format, request) };
  });
  return Math.max(exitCode, outcome);
}

/** Loaded for those who have one. */
async function readLogo(path: string, format: Format): Promise<Logo> {
  const { logoAt } = await import('../render/logo-at');
  return logoAt(path, format);
}

interface Drawn {
  readonly path: string;
  /** Comes when another thread has packed it. */
  readonly bytes: Promise<FigureBytes>;
}

/**
 * Draws one after the other, while the last one is being packed and written: never more than two are held. What fails is
 * named, and the others are drawn.
 */
async function drawAll(
  views: readonly (AskedFigure | Unread)[],
  draw: (view: AskedFigure) => Promise<Drawn>,
): Promise<number> {
  const isOne = views.length === 1;
  let [exitCode, failed] = [0, 0];
  let writing = Promise.resolve();
  const paths = new Map<string, string>();
  for (const [at, view] of views.entries()) {
    const tell = (text: string) => {
      if (!isOne) process.stderr.write(`[${String(at + 1)}/${String(views.length)}] ${text}\n`);
    };
    const fail = (error: unknown) => {
      if (isOne || !(error instanceof Stop)) throw error;
      failed += 1;
      exitCode = Math.max(exitCode, error.exitCode);
      tell(error.message);
    };
    try {
      if (view.kind === 'unread') throw view.stop;
      const { path, bytes } = await draw(view);
      const former = paths.get(path);
      if (former !== undefined)
        throw wrongInput(`“${former}” and “${view.from}” would both be ${path}. Rename one.`);
      paths.set(path, view.from);
      const before = writing;
      writing = written(path, bytes, before).then(() => {
        tell(path);
      }, fail);
      // It is waited for after the next figure, and nobody would hear of its failure until then.
      writing.catch(() => undefined);
      await before;
    } catch (error) {
      await writing;
      fail(error);
    }
  }
  await writing;
  if (failed) process.stderr.write(`ri: ${String(failed)} of ${String(views.length)} not drawn\n`);
  return exitCode;
}

/** In the order of the figures. */
async function written(
  path: string,
  bytes: Promise<FigureBytes>,
  before: Promise<void>,
): Promise<void> {
  // One that fails meanwhile must be heard of here alone, once it is its turn.
  const [data] = await Promise.all([bytes, before]);
  // Not before there is something to put into it.
  mkdirSync(dirname(path), { recursive: true });
  await writeFile(path, data);
}

async function requestOf(
  view: AskedFigure,
  ground: RenderGround,
  words: EveryWord,
  { look, today }: Pick<ExportRequest, 'look' | 'today'>,
): Promise<ExportRequest> {
  const { figure, set, assumptions } = await figureAt(view, ground, words);
  const stamp = words.figure.made(formatDate(today, words.lang));
  return { figure, view: view.view, set, assumptions, words, look, stamp, today };
}

/** In the language asked for; if none is, a saved figure in its own. */
function wordsOf({ values }: Given): (view: AskedFigure) => Promise<EveryWord> {
  const made = new Map<Lang, Promise<EveryWord>>();
  return ({ saved }) => {
    const lang =
      values['lang'] === undefined
        ? (saved?.file.lang ?? 'en')
        : values['lang'] === 'zh'
          ? 'zh'
          : 'en';
    const words = made.get(lang) ?? everyWord(lang);
    made.set(lang, words);
    return words;
  };
}

/** The day in the last line and in what the file carries. */
function dayOf({ values }: Given): string {
  const { date } = values;
  if (date !== undefined) {
    const time = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(date) : NaN;
    if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(date)) return date;
    throw wrongUsage(`--date “${date}” is no day. Give one such as 2026-11-28.`);
  }
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return new Date().toISOString().slice(0, 10);
  const time = /^\d{1,11}$/.test(epoch) ? Number(epoch) * 1000 : NaN;
  if (Number.isNaN(time))
    throw wrongUsage(
      `SOURCE_DATE_EPOCH “${epoch}” is no count of seconds. Unset it, or give --date.`,
    );
  return new Date(time).toISOString().slice(0, 10);
}
