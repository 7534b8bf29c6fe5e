import { TestBed } from '@angular/core/testing';
import { openApp } from '../../testing/app-page';
import { allByRole, byRole, shown } from '../../testing/roles';
import { DeskHere, readsTablesHere } from '../../testing/statistics';
import type { Observations, SliceQuery } from '../domain/statistics/statistics';
import { ImportError } from '../domain/statistics/import-fault';
import { NOTHING_SAID } from '../domain/statistics/table';
import { Datasets } from '../store/statistics';
import { NO_CHOICES } from '../domain/statistics/import-run';

const ASKED = 'indicator=ds-1.0&regions=CN-LN,CN-JL&periods=2015';

class BrokenDesk extends DeskHere {
  broken = true;

  override slice(query: SliceQuery): Promise<Observations> {
    return this.broken ? Promise.reject(new ImportError('crashed')) : super.slice(query);
  }
}

/** Compare, on an indicator of a dataset whose figures cannot be read. */
async function openBroken(lang: 'en' | 'zh' = 'en') {
  const desk = new BrokenDesk();
  TestBed.configureTestingModule({ providers: [readsTablesHere(desk)] });
  const app = await openApp('/claims', { lang });
  const knowledge = { regions: [], remembered: [] };
  const { dataset } = await desk.import(new Blob(['a']), 'people.csv', NO_CHOICES, knowledge);
  await TestBed.inject(Datasets).add(dataset.id, NOTHING_SAID, false);
  await app.settle();
  await app.go(`/compare?${ASKED}`);
  return { ...app, desk };
}

describe('figures of the analyst’s statistics that cannot be read', () => {
  it('are said to be missing, and are there after a retry that works', async () => {
    const { main, desk, click, go } = await openBroken();
    const retry = () => byRole(byRole(main, 'alert'), 'button', 'Try again');
    expect(shown(byRole(main, 'alert'))).toContain('Figures of your statistics could not be read.');
    await click(retry());
    expect(allByRole(main, 'alert')).toHaveLength(1);
    desk.broken = false;
    await click(retry());
    expect(allByRole(main, 'alert')).toEqual([]);
    await go(`/compare?${ASKED}`);
    expect(shown(main)).toContain('53.5');
  });

  it('are said to be missing in Chinese', async () => {
    const { main } = await openBroken('zh');
    expect(shown(byRole(main, 'alert'))).toBe('您的统计数据中有数值未能读取；其余均已显示。 重试');
  });

  it('are nothing to speak of where all could be read', async () => {
    const { main } = await openApp('/compare');
    expect(allByRole(main, 'alert')).toEqual([]);
  });
});
