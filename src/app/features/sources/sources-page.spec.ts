import { openApp } from '../../../testing/app-page';
import { byRole, rowsOf } from '../../../testing/roles';
import { LIGHT } from '../../charts/theme';
import { ExportOpener } from '../../figure/export-opener';

describe('the list of sources', () => {
  it.each(['/sources', '/sources?companions=off'])(
    'is offered to the export sheet as it stands (%s)',
    async (address) => {
      const open = jest.spyOn(ExportOpener.prototype, 'open').mockResolvedValue();
      const app = await openApp(address);
      await app.click(byRole(app.main, 'button', 'Export: Sources'));
      const [asked] = open.mock.lastCall ?? [];
      expect(asked).toMatchObject({ part: 'list', set: null });
      const { rows } = asked!.figure(LIGHT).table;
      const [, ...shown] = rowsOf(byRole(app.main, 'table'));
      expect(rows).toHaveLength(shown.length);
      rows.forEach(({ head, cells }, at) => {
        for (const text of [head, cells[0]?.text ?? '']) expect(shown[at]).toContain(text);
      });
    },
  );
});
