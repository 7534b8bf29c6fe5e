import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createCanvas, loadImage } from '@napi-rs/canvas';
import { ownFolder, ri, riWith } from './run-ri';

// Each run is a process of its own, on a machine that may be busy.
jest.setTimeout(60_000);

const GROWTH = 'indicator=gdp-growth&regions=CN-HL,CN-JL,CN-LN';
const BARS = `/compare?${GROWTH}&periods=2015`;
const LINES = `/compare?${GROWTH}&periods=2013,2014,2015&view=lines`;
const DAY = ['--date', '2026-01-02'];

/** An address for each kind of chart that the pages draw. */
const KINDS = {
  bars: BARS,
  columns: `/compare?${GROWTH}&periods=2013,2014,2015&view=columns`,
  lines: LINES,
  dumbbell: `/compare?${GROWTH}&periods=2013,2017&view=dumbbell`,
  slope: `/compare?${GROWTH}&periods=2013,2017&view=slope`,
  multiples: `/compare?${GROWTH}&periods=2013,2014,2015&view=multiples`,
  heat: `/compare?${GROWTH}&periods=2013,2014,2015&view=heat`,
  tiles: `/compare?${GROWTH}&periods=2015&view=tiles`,
  map: `/compare?${GROWTH}&periods=2015&view=map`,
  bullet: '/targets/target-gdp-growth-2015-liaoning#bullet',
  trajectory: '/targets/target-energy-per-unit-of-gdp-2017#trajectory',
  matrix: '/targets#matrix',
  index: '/targets#index-2012-2017',
  sources: '/#sources',
};

/** Writes the figure of a view, and returns its bytes. */
function drawn(view: string, file: string, ...more: readonly string[]): Buffer {
  const path = join(ownFolder(), file);
  const { status, stderr } = ri('render', view, '-o', path, ...DAY, ...more);
  if (status !== 0) throw new Error(stderr);
  return readFileSync(path);
}

/** The texts of an SVG in their order: those that are filled, each once. */
function textsOf(svg: string): readonly string[] {
  const texts = [...svg.matchAll(/<text\b[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '');
  return [...new Set(texts)].map((text) => text.replaceAll('\u00a0', ' '));
}

async function pixelsOf(png: Buffer) {
  const image = await loadImage(png);
  const ctx = createCanvas(image.width, image.height).getContext('2d');
  ctx.drawImage(image, 0, 0);
  const { data } = ctx.getImageData(0, 0, image.width, image.height);
  return { width: image.width, height: image.height, data };
}

/** Draws several views in one run, each under its name; returns their files by these names. */
function drawnTogether(
  views: Readonly<Record<string, string>>,
  format: string,
  ...more: readonly string[]
): ReadonlyMap<string, Buffer> {
  const [folder, out] = [ownFolder(), ownFolder()];
  for (const [name, view] of Object.entries(views))
    writeFileSync(join(folder, `${name}.txt`), view);
  const args = ['render', folder, '-o', out, '--format', format, ...DAY, ...more];
  const { status, stderr } = ri(...args);
  if (status !== 0) throw new Error(stderr);
  return new Map(
    Object.keys(views).map((name) => [name, readFileSync(join(out, `${name}.${format}`))]),
  );
}

describe('ri render', () => {
  it('draws every kind of chart, as a picture and with its words, in both languages', async () => {
    const [svgs, chinese] = ['en', 'zh'].map((lang) => drawnTogether(KINDS, 'svg', '--lang', lang));
    const pngs = drawnTogether(KINDS, 'png', '--scale', '1');
    for (const kind of Object.keys(KINDS)) {
      const texts = textsOf(svgs?.get(kind)?.toString('utf8') ?? '');
      expect(texts).toContain('Regional Indicators, 2 January 2026');
      expect(texts.some((text) => /^Sources?: /.test(text))).toBe(true);
      const words = textsOf(chinese?.get(kind)?.toString('utf8') ?? '');
      expect(words.some((text) => text.startsWith('来源：'))).toBe(true);
      const { width, height, data } = await pixelsOf(pngs.get(kind) ?? Buffer.of());
      expect([width, height]).toEqual([960, 540]);
      const colors = new Set<number>();
      for (let at = 0; at < data.length; at += 4)
        colors.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0));
      expect(colors.size).toBeGreaterThan(20);
    }
  });

  it.each(['png', 'svg', 'pdf'])(
    'gives the same bytes for the same view and day, wherever and whenever: %s',
    (format) => {
      const path = join(ownFolder(), `lines.${format}`);
      const args = ['render', LINES, '--lang', 'zh', '-o', path, ...DAY];
      const places: readonly Readonly<Record<string, string>>[] = [
        { TZ: 'Asia/Shanghai', LANG: 'zh_CN.UTF-8', SOURCE_DATE_EPOCH: '0' },
        { TZ: 'America/New_York', LANG: 'C', NODE_DISABLE_COMPILE_CACHE: '1' },
      ];
      const [here, there] = places.map((env) => {
        expect(riWith(env, ...args).stderr).toBe('');
        return readFileSync(path);
      });
      expect(here?.length).toBeGreaterThan(5000);
      expect(here?.equals(there ?? Buffer.of())).toBe(true);
    },
  );

  it.each(['png', 'svg', 'pdf'])(
    'gives the same bytes for a figure alone and among others: %s',
    (format) => {
      const { tiles, map, matrix } = KINDS;
      const together = drawnTogether({ a: tiles, b: map, c: matrix, d: map }, format);
      const alone = drawn(map, `map.${format}`);
      for (const name of ['b', 'd'])
        expect(together.get(name)?.equals(alone) ? 'the same' : name).toBe('the same');
    },
  );

  it('has Chinese letters, and those of other names, from its own fonts', async () => {
    // A character that is of a font's ranges, and yet not in it, is a box, the same one for all.
    const titles = ['\u1d62', '辽', '宁', '≥', 'ń', '→'];
    const views = titles.map((title, at) => [`v${String(at)}`, `${BARS}&title=${title}`] as const);
    const pngs = drawnTogether(Object.fromEntries(views), 'png', '--scale', '1');
    const pictures = await Promise.all(
      [...pngs.values()].map(async (png) =>
        Buffer.from((await pixelsOf(png)).data).toString('base64'),
      ),
    );
    expect(new Set(pictures).size).toBe(titles.length);
  });

  it('says the day of SOURCE_DATE_EPOCH where none is given', () => {
    const path = join(ownFolder(), 'bars.svg');
    riWith({ SOURCE_DATE_EPOCH: '86400' }, 'render', BARS, '-o', path);
    expect(readFileSync(path, 'utf8')).toContain('Regional Indicators, 2 January 1970');
  });

  it('is as large as asked, knows its resolution, and leaves out finding and notes where asked', async () => {
    const png = drawn(BARS, 'bars.png', '--size', '600x400', '--scale', '300dpi');
    const { width, height } = await pixelsOf(png);
    expect([width, height]).toEqual([1875, 1250]);
    const at = png.indexOf('pHYs');
    // Pixels per metre: 300 dpi.
    expect(png.readUInt32BE(at + 4)).toBe(11811);
    const gaps = `/compare?${GROWTH}&periods=2014-S1`;
    const whole = textsOf(drawn(gaps, 'gaps.svg').toString('utf8'));
    const svg = drawn(gaps, 'bare.svg', '--no-finding', '--no-notes').toString('utf8');
    const bare = textsOf(svg);
    expect(whole[0]).toMatch(/^Jilin grew slowest/);
    expect(bare[0]).not.toMatch(/^Jilin grew slowest/);
    expect(whole.some((text) => text.startsWith('Heilongjiang, first half of 2014: '))).toBe(true);
    expect(bare.some((text) => text.startsWith('Heilongjiang, first half of 2014: '))).toBe(false);
    expect(bare).toContain('GDP growth · percent · first half of 2014');
    expect(bare.some((text) => text.startsWith('Source'))).toBe(true);
    // What the picture leaves out, it does not carry either.
    expect(svg).toContain('"shown":{"title":"GDP growth · percent · first half of 2014"');
    expect(svg).toContain('"notes":[]');
  });

  it('puts a logo into the corner, in every format, and names what is none', async () => {
    const folder = ownFolder();
    const canvas = createCanvas(120, 40);
    const ctx = canvas.getContext('2d');
    ctx.fillStyle = '#ff00ff';
    ctx.fillRect(0, 0, 120, 40);
    const logo = join(folder, 'logo.png');
    writeFileSync(logo, canvas.toBuffer('image/png'));
    const [png, svg, pdf] = ['png', 'svg', 'pdf'].map((format) =>
      drawn(BARS, `bars.${format}`, '--scale', '1', '--logo', logo),
    );
    const { width, data } = await pixelsOf(png ?? Buffer.of());
    const at = (48 * width + width - 60) * 4;
    expect([...data.slice(at, at + 3)]).toEqual([255, 0, 255]);
    expect(svg?.toString('utf8')).toContain('href="data:image/png;base64,');
    expect(pdf?.toString('latin1')).toContain('/Subtype /Image /Width 120 /Height 40');
    const refused = ri('render', BARS, '-o', join(folder, 'x.png'), '--logo', 'package.json');
    expect(refused.stderr).toContain('--logo “package.json” is no picture. Give a PNG or a JPEG.');
    expect(refused.status).toBe(1);
  });

  it('takes a link to any page, wherever the app is served', () => {
    const link = drawn(`https://stats.example/deep/app${LINES}#figure`, 'a.svg');
    expect(link.equals(drawn(LINES, 'b.svg'))).toBe(true);
    const overview = drawn('https://stats.example/deep/app/#sources', 'a.svg');
    expect(overview.equals(drawn('/#sources', 'b.svg'))).toBe(true);
  });

  it('draws a list, which carries the claims of the rows that it shows and no others', () => {
    const svg = drawn('/claims?role=target#list', 'list.svg').toString('utf8');
    const words = textsOf(svg).join(' ');
    const rest = Number(/… and (\d+) more rows/.exec(words)?.[1]);
    const all = Number(/(\d+) of \d+ claims/.exec(words)?.[1]);
    const carried = new Set(svg.match(/"target-[\w-]+"/g));
    expect(rest).toBeGreaterThan(0);
    expect(carried.size).toBeGreaterThan(0);
    expect(carried.size).toBeLessThanOrEqual(all - rest);
  });

  it.each(['png', 'svg'])('draws a figure that a %s carries, from the claims in it', (format) => {
    const folder = ownFolder();
    const picture = join(folder, `figure.${format}`);
    writeFileSync(picture, drawn(LINES, `lines.${format}`, '--lang', 'zh'));
    // In its own language, since none is asked for.
    const again = textsOf(drawn(picture, 'again.svg').toString('utf8'));
    expect(again).toEqual(textsOf(drawn(LINES, 'lines.svg', '--lang', 'zh').toString('utf8')));
    const other = textsOf(drawn(picture, 'again.svg', '--lang', 'en').toString('utf8'));
    expect(other).toEqual(textsOf(drawn(LINES, 'lines.svg').toString('utf8')));
  });

  it('draws a folder in one go, with progress, and names what it cannot draw', () => {
    const [views, out] = [ownFolder(), join(ownFolder(), 'deep', 'out')];
    writeFileSync(join(views, 'a.txt'), BARS);
    writeFileSync(join(views, 'b.txt'), 'no address');
    writeFileSync(join(views, 'c.txt'), '/targets#matrix');
    writeFileSync(join(views, 'd.json'), '{"format":"other"}');
    writeFileSync(join(views, 'README.md'), 'not a view');
    const { status, stderr } = ri('render', views, '-o', out, '--format', 'svg', ...DAY);
    expect(readdirSync(out).sort()).toEqual(['a.svg', 'c.svg']);
    const lines = stderr.split('\n');
    expect(lines[0]).toBe(`[1/4] ${join(out, 'a.svg')}`);
    expect(lines[1]).toMatch(
      /^\[2\/4\] “no address” is no address of a figure, and no file\. Give/,
    );
    expect(lines[2]).toBe(`[3/4] ${join(out, 'c.svg')}`);
    expect(lines[3]).toMatch(/^\[4\/4\] “.*d\.json”: It is JSON of another kind/);
    expect(lines[4]).toBe('ri: 2 of 4 not drawn');
    expect(status).toBe(1);
    const alone = drawn(BARS, 'a.svg');
    expect(readFileSync(join(out, 'a.svg')).equals(alone)).toBe(true);
  });

  it('names in its place what fails only when it is written, and goes on', () => {
    const [views, out] = [ownFolder(), ownFolder()];
    writeFileSync(join(views, 'a.txt'), `${BARS}&title=%F0%9F%98%80`);
    writeFileSync(join(views, 'b.txt'), BARS);
    const { status, stderr } = ri('render', views, '-o', out, '--format', 'pdf', ...DAY);
    expect(stderr.split('\n')).toEqual([
      expect.stringContaining('[1/2] no font of the file has a letter for "😀" (U+1F600)'),
      `[2/2] ${join(out, 'b.pdf')}`,
      'ri: 1 of 2 not drawn',
      '',
    ]);
    expect(readdirSync(out)).toEqual(['b.pdf']);
    expect(status).toBe(1);
  });

  it.each([
    [1, ['nowhere.png', '-o', 'x.png'], '“nowhere.png” is no address of a figure, and no file.'],
    [1, ['/review', '-o', 'x.png'], '“/review”: no page with figures is at “/review”.'],
    [1, ['/claims', '-o', 'x.png'], 'no figure “figure”. Write one of these behind the #: list'],
    [1, [`${BARS}&title=%F0%9F%98%80`, '-o', 'x.pdf'], 'ri: no font of the file has a letter for'],
    [
      1,
      [`${BARS}&title=%E0%B8%81`, '-o', 'x.png'],
      'ri: no font of the picture has a letter for "ก" (U+0E01); take it out, or write SVG',
    ],
    [
      1,
      ['/targets#pie', '-o', 'x.png'],
      'no figure “pie”. Write one of these behind the #: matrix',
    ],
    [1, ['/targets/none#bullet', '-o', 'x.png'], '“none” is the claim of no target.'],
    [
      1,
      [`/compare?indicator=gdp-growth&regions=CN-XX`, '-o', 'x.png'],
      'cannot be drawn as it stands: ',
    ],
    [1, ['package.json', '-o', 'x.png'], '“package.json”: It is JSON of another kind'],
    [1, ['data', '-o', 'x'], '“data/datapackage.json”: It is JSON of another kind'],
    [1, [BARS, '-o', 'x.png', '--package', 'nope'], 'There is no file or folder “nope”.'],
    [2, [], 'Give a view, a file or a folder: ri render <view> -o figure.png.'],
    [2, [BARS], 'Say where the figure goes: -o figure.png'],
    [
      2,
      [BARS, '-o', 'x.gif'],
      '-o “x.gif” ends in no format that ri writes. Give a name that ends',
    ],
    [2, [BARS, '-o', 'x.png', '--format', 'svg'], '--format svg contradict each other'],
    [2, [BARS, '-o', 'x.png', '--size', 'huge'], '--size “huge” is no size. Give slide, column,'],
    [2, [BARS, '-o', 'x.png', '--size', '90000x10'], '--size “90000x10” is no size.'],
    [
      2,
      [BARS, '-o', 'x.png', '--scale', '9'],
      '--scale “9” is out of bounds. Give a number from 1',
    ],
    [2, [BARS, '-o', 'x.png', '--letters', 'big'], '--letters “big” is out of bounds.'],
    [2, [BARS, '-o', 'x.png', '--theme', 'pink'], '--theme “pink” is unknown. Give one of: light,'],
    [2, [BARS, '-o', 'x.png', '--date', '2026-02-30'], '--date “2026-02-30” is no day.'],
  ] as const)('ends with %i and names the mend: ri render %j', (code, args, message) => {
    const { status, stderr } = ri('render', ...args);
    expect(stderr).toContain(message);
    expect(status).toBe(code);
  });
});
