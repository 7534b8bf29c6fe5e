import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { Observable } from 'rxjs';
import { NEVER, of, throwError } from 'rxjs';
import { brokenReading, loadError } from '../../testing/app-page';
import { emptyDatabase } from '../../testing/browser-database';
import { realReading } from '../../testing/package-files';
import { corrected } from '../../testing/workspace-changes';
import { PackageReader } from '../data-access/package-reader';
import type { PackageReading } from '../data-access/read-package';
import { ClaimsStore } from './claims-store';
import { Workspaces } from './workspaces';

/** A store whose reader answers as said, one answer for each time it is asked. */
function storeOf(...answers: readonly Observable<PackageReading>[]): ClaimsStore {
  const left = [...answers];
  const read = () => left.shift() ?? NEVER;
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      { provide: PackageReader, useValue: { read } },
    ],
  });
  return TestBed.inject(ClaimsStore);
}

describe('the store of claims', () => {
  it('is loading until the package is read', () => {
    const store = storeOf(NEVER);
    expect(store.state()).toEqual({ kind: 'loading' });
    expect(store.set()).toBeNull();
    expect(store.heard()).toBeNull();
  });

  it('is ready with every claim of the project’s own data, none rejected', () => {
    const store = storeOf(of(realReading()));
    expect(store.state()).toMatchObject({ kind: 'ready', rejected: [] });
    expect(store.set()?.byId.get('gdp-growth-2015-liaoning')?.value).toBe(3);
  });

  it('is ready with the good rows where one is broken, and keeps that one’s fault', () => {
    const state = storeOf(of(brokenReading())).state();
    if (state.kind !== 'ready') throw new Error(`It is ${state.kind}`);
    expect(state.rejected.map(({ label }) => label)).toEqual(['gdp-growth-2015-jilin']);
    expect(state.set.byId.has('gdp-growth-2015-jilin')).toBe(false);
    expect(state.set.claims).toHaveLength(realReading().set.claims.length - 1);
  });

  it('says which file failed, and is ready after a retry that works', () => {
    const failure = { kind: 'status', file: 'claims.csv', status: 404 } as const;
    const store = storeOf(
      throwError(() => loadError(failure)),
      of(realReading()),
    );
    expect(store.state()).toEqual({ kind: 'failed', failure });
    expect(store.set()).toBeNull();
    store.reload();
    expect(store.state().kind).toBe('ready');
  });

  it('is loading again while it retries', () => {
    const failure = { kind: 'network', file: 'units.csv', status: 0 } as const;
    const store = storeOf(
      throwError(() => loadError(failure)),
      NEVER,
    );
    store.reload();
    expect(store.state()).toEqual({ kind: 'loading' });
  });

  it('hears only the documents while companions are off, but knows all', async () => {
    const store = storeOf(of(realReading()));
    expect(store.heard()).toBe(store.set());
    await TestBed.inject(Router).navigateByUrl('/?companions=off');
    expect(store.heard()?.byId.has('gdp-growth-2015-liaoning')).toBe(true);
    expect(store.heard()?.byId.has('gdp-growth-2015-china')).toBe(false);
    expect(store.set()?.byId.has('gdp-growth-2015-china')).toBe(true);
    const heard = new Set(store.heard()?.claims.map(({ source }) => source));
    const sets = [...heard].map((id) => store.set()?.sources.get(id)?.set);
    expect(new Set(sets)).toEqual(new Set(['document']));
  });
});

describe('the store of claims with a workspace', () => {
  const LIAONING = 'gdp-growth-2015-liaoning';
  const growth = realReading().set.byId.get(LIAONING)!;
  const calm = async () => {
    for (let round = 0; round < 30; round += 1) await new Promise((done) => setTimeout(done));
  };

  beforeEach(() => {
    localStorage.clear();
    emptyDatabase();
  });

  it('follows each change, and keeps the shipped package beside', async () => {
    const store = storeOf(of(realReading()));
    const workspaces = TestBed.inject(Workspaces);
    await workspaces.ready;
    const shipped = store.set();
    workspaces.make({ kind: 'review', claim: LIAONING, reviewed: true });
    expect(store.set()).toBe(shipped);
    workspaces.make(corrected(growth, '4'));
    expect(store.heard()?.byId.get(LIAONING)?.value).toBe(4);
    expect(store.base()?.set.byId.get(LIAONING)?.value).toBe(3);
    workspaces.undo();
    expect(store.set()).toBe(shipped);
  });

  it('waits for the one that is open, and shows nothing of the shipped package before', async () => {
    const first = storeOf(of(realReading()));
    TestBed.inject(Workspaces).make(corrected(growth, '4'));
    await calm();
    expect(first.set()?.byId.get(LIAONING)?.value).toBe(4);
    TestBed.resetTestingModule();
    const again = storeOf(of(realReading()));
    expect(again.state().kind).toBe('loading');
    await calm();
    expect(again.set()?.byId.get(LIAONING)?.value).toBe(4);
  });

  it('goes on with the shipped package where the one that is open cannot be had', async () => {
    localStorage.setItem('ri.workspace', 'gone');
    const store = storeOf(of(realReading()));
    await calm();
    expect(store.set()?.byId.get(LIAONING)?.value).toBe(3);
    expect(localStorage.getItem('ri.workspace')).toBe('');
  });
});
