/** @jest-environment jest-preset-angular/environments/jest-jsdom-env */
import { en } from '../../i18n/en';
import { bytesOf, figureRequest } from '../../testing/pptx-request';
import { readFigureView } from '../domain/figure-view';
import { toEmbed, toLink } from './carrying';
import type { ExportRequest } from './export-request';

const ADDRESS =
  '/compare?indicator=gdp-growth&regions=CN-HL,CN-JL,CN-LN&periods=2015&ref=CN#figure';

function request(own: readonly string[] = []): ExportRequest {
  const asked = figureRequest('bars', en);
  const set = own.length ? { ...asked.set, own: new Set(own) } : asked.set;
  return { ...asked, set, view: readFigureView(ADDRESS) };
}

const textOf = async (blob: Blob) => new TextDecoder().decode(await bytesOf(blob));

describe('a figure for other places', () => {
  it('goes onto another site’s page as a frame and as an element, by its address', async () => {
    const text = await textOf(await toEmbed(request()));
    expect(text).toContain('<iframe src="http');
    expect(text).toContain('title="Liaoning grew slowest of the three in 2015');
    expect(text).toMatch(/<ri-chart view="\/compare\?indicator=gdp-growth&amp;/);
  });

  it('does not where it rests on work of the analyst’s own, and says what to do instead', async () => {
    await expect(toEmbed(request(['gdp-growth-2015-liaoning']))).rejects.toThrow('Save it as JSON');
  });

  it('is a link that carries it, and refuses where there is no address', async () => {
    expect(await textOf(await toLink(request()))).toMatch(/\/shared#d=1\.[\w-]+$/);
    await expect(toLink({ ...request(), view: null })).rejects.toThrow('has no address');
  });
});
