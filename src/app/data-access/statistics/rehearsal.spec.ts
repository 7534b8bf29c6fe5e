import { ImportError } from '../../domain/statistics/import-fault';
import { rehearse } from './rehearsal';

describe('the rehearsal of a reading', () => {
  it('reads a whole table, with breaths between', async () => {
    let breaths = 0;
    const rows = await rehearse(() => {
      breaths += 1;
      return Promise.resolve();
    });
    expect(rows).toBe(40_000);
    expect(breaths).toBeGreaterThan(5);
  });

  it('ends in its middle when it is called off, and fails nobody', async () => {
    let breaths = 0;
    const rows = await rehearse(() => {
      breaths += 1;
      return breaths < 3 ? Promise.resolve() : Promise.reject(new ImportError('cancelled'));
    });
    expect(breaths).toBe(3);
    expect(rows).toBeLessThan(40_000);
  });
});
