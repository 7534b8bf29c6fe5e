import { openApp } from '../../../testing/app-page';
import { allByRole, byRole, shown } from '../../../testing/roles';

async function open(url: string) {
  const app = await openApp(url);
  const title = () => shown(byRole(byRole(app.main, 'article'), 'heading'));
  const params = () => Object.fromEntries(new URLSearchParams(app.url().split('?')[1]));
  return { ...app, title, params };
}

describe('an address with nonsense in it', () => {
  const NOTICE = 'The address held something that could not be used:';

  it.each([
    ['indicator=happiness', 'no indicator “happiness”'],
    ['regions=CN-LN,CN-XX', 'no region “CN-XX”'],
    ['periods=2015,soon', 'no period “soon”'],
    ['periods=2015,2014-S1', '“2014-S1” is a period of another length'],
    ['view=pie', 'no view “pie”'],
    ['view=lines', 'lines need two periods'],
    ['ref=MARS', 'no reference region “MARS”'],
    ['companions=maybe', 'companions are on or off, not “maybe”'],
  ])('is repaired, and the notice names what was in %s', async (query, says) => {
    const { main, title } = await open(`/compare?${query}`);
    const notice = allByRole(main, 'status', new RegExp(`^${NOTICE}`))[0];
    expect(shown(notice)).toContain(says);
    expect(title()).toMatch(/Liaoning/);
  });

  it('is mended at once, and the notice stays until it is dismissed', async () => {
    const { main, params, click } = await open('/compare?regions=CN-LN,CN-XX');
    expect(params()['regions']).toBe('CN-LN');
    expect(shown(main)).toContain(NOTICE);
    await click(byRole(main, 'button', 'Dismiss'));
    expect(shown(main)).not.toContain(NOTICE);
  });

  it('shows no notice where nothing is wrong', async () => {
    const { main } = await open('/compare?regions=CN-LN');
    expect(shown(main)).not.toContain(NOTICE);
  });
});
