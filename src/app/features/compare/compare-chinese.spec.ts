import { shown } from '../../../testing/roles';
import { openCompare } from './compare-page.harness';

const FIVE = 'indicator=gdp-growth&periods=2013,2014,2015,2016,2017';

/** Latin words that Chinese texts write as they are. */
const NAMES = /GDP|PNG/g;

function latinWords(text: string): readonly string[] {
  return text.replaceAll(NAMES, '').match(/[A-Za-z]{2,}/g) ?? [];
}

describe('the Compare page in Chinese', () => {
  it('names its controls and what they offer', async () => {
    const page = await openCompare('', { lang: 'zh' });
    expect(await page.lists()).toEqual([
      '指标',
      '地区',
      '时期',
      '参照',
      '数值形式',
      '排序',
      '数值标签',
      '修订数据',
      '来源不一致时',
    ]);
    expect(await page.indicator()).toBe('GDP增速');
    expect(await page.regions()).toEqual(['黑龙江', '吉林', '辽宁']);
    expect(await page.chosen('参照')).toBe('中国');
    expect(await page.way('条形图')).toBe('on');
    expect(page.whyNot()).toMatch(
      /^柱形图、折线图、哑铃图、斜率图、小型多图和热力表需要两个时期。/,
    );
    expect(await page.offered('数值形式')).toContain('[指数 – 增速、变化或位次的指数没有意义]');
  });

  it.each([
    ['', 'bars with nothing to say'],
    [
      `${FIVE}&view=multiples&panels=own&as=index&title=结论`,
      'small multiples, a refusal, an own title',
    ],
    [`${FIVE}&view=bars`, 'a slider'],
    [`${FIVE}&view=dumbbell&ref=mean&axis=data&vintage=both`, 'a mean and vintages'],
    [
      'periods=2016-01/2016-09,2015&rule=both&ref==6.5',
      'a dispute, a left-out period, a typed figure',
    ],
    ['indicator=x&regions=y&periods=z&view=q&as=w&ref=v', 'an address with nonsense'],
  ])('has no English word of its own with %s (%s)', async (query) => {
    const page = await openCompare(query, { lang: 'zh' });
    const main = page.app.main;
    const labels = [...main.querySelectorAll('[aria-label], [title], [placeholder]')].flatMap(
      (one) => ['aria-label', 'title', 'placeholder'].map((name) => one.getAttribute(name) ?? ''),
    );
    // Sources are quoted by their own names; nonsense is quoted as it was.
    const sources = main.querySelectorAll('.source, .notes, ri-disputes, .notice li');
    const quoted = [...sources].map(shown).join(' ');
    const own = latinWords([shown(main), ...labels].join(' ')).filter(
      (word) => !quoted.includes(word),
    );
    expect(own).toEqual([]);
  });

  it('speaks Chinese of a change, and composes the finding anew when the language changes', async () => {
    const page = await openCompare('', { lang: 'zh' });
    await page.addRegion('安徽', 'anhui');
    expect(page.spoken()).toBe('已添加安徽；4个地区；2015年');
    expect(page.title()).toMatch(/^2015年辽宁在/);
    await page.app.speak('en');
    expect(page.title()).toMatch(/^Liaoning grew slowest/);
    expect(page.params()['regions']).toBe('CN-HL,CN-JL,CN-LN,CN-AH');
  });

  it('refuses and leaves out in Chinese, on the page and in the notes', async () => {
    const page = await openCompare('periods=2015,2016-01/2016-09&as=index', { lang: 'zh' });
    const leftOut = '2016年1—9月不是整年，未列入。';
    const refused = '未按“指数”显示，而显示数值：增速、变化或位次的指数没有意义。';
    expect(page.notices()[0]).toContain(leftOut);
    expect(page.notices()[0]).toContain(refused);
    expect(page.notes().slice(0, 2)).toEqual([leftOut, refused]);
  });
});
