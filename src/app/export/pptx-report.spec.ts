import { en } from '../../i18n/en';
import { zh } from '../../i18n/zh';
import { FIGURES } from '../../testing/figures';
import { openOffice, packageFaults, tags, textsOf } from '../../testing/office-file';
import { bytesOf, figureRequest, paintNothing } from '../../testing/pptx-request';
import { toPptxReport } from './pptx';

const read = async (blob: Promise<Blob>) => openOffice(await bytesOf(await blob));
describe('a report of several figures', () => {
  const report = () =>
    read(
      toPptxReport(
        'Growth & targets',
        [
          { request: figureRequest('bars', en), caption: null },
          { request: figureRequest('heat table', en), caption: 'All years at a glance' },
        ],
        paintNothing,
      ),
    );

  it('has a title, contents that lead to each figure, the figures by number, and its sources', async () => {
    const file = await report();
    expect(packageFaults(file)).toEqual([]);
    const titles = [1, 2, 3, 4, 5, 6, 7].map(
      (slide) => textsOf(file.xml(`ppt/slides/slide${slide}.xml`), 't')[0],
    );
    const finding = FIGURES.bars(en).title;
    expect(titles).toEqual([
      'Growth & targets',
      'Contents',
      `Figure 1: ${finding}`,
      `As a picture: Figure 1: ${finding}`,
      'Figure 2: All years at a glance',
      'As a picture: Figure 2: All years at a glance',
      'Sources',
    ]);
    const contents = 'ppt/slides/slide2.xml';
    const links = tags(file.xml(contents), 'hlinkClick').map((link) =>
      file.relations(contents).get(link.getAttribute('r:id') ?? ''),
    );
    expect(links).toEqual(['ppt/slides/slide3.xml', 'ppt/slides/slide5.xml']);
  });

  it('lists each source once, in full, and keeps the finding below a caption', async () => {
    const file = await report();
    const sources = textsOf(file.xml('ppt/slides/slide7.xml'), 't').slice(1);
    expect(sources.length).toBeGreaterThan(4);
    expect(new Set(sources).size).toBe(sources.length);
    expect(sources.every((source) => /^(.+\. )?[“[].+[”\]]\. .+\.$/.test(source))).toBe(true);
    expect(textsOf(file.xml('ppt/slides/slide5.xml'), 't')).toContain(
      FIGURES['heat table'](en).title,
    );
  });

  it('speaks Chinese with Chinese figures, and refuses to be written without any', async () => {
    const figures = [{ request: figureRequest('bars', zh), caption: null }];
    const file = await read(toPptxReport('报告', figures, paintNothing));
    expect(textsOf(file.xml('ppt/slides/slide2.xml'), 't')).toEqual([
      '目录',
      `图1：${FIGURES.bars(zh).title}`,
    ]);
    await expect(toPptxReport('报告', [], paintNothing)).rejects.toThrow('add a figure first');
  });
});
