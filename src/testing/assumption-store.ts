import { TestBed } from '@angular/core/testing';
import { provideRouter, Router } from '@angular/router';
import type { Draft } from '../app/domain/assumption';
import { draftOf } from '../app/domain/assumption';
import { Assumptions } from '../app/store/assumptions';
import { KEPT } from '../app/store/kept-assumptions';
import { assumption } from './assumptions';

/** What tests of the store of assumptions share: a reader who opens the page, in one tab or two, with little room. */

export const TARGET = 'target-services-share-2017';
export const DRAFT = draftOf(assumption());
export const named = (name: string): Draft => ({ ...DRAFT, name });
export const names = (store: Assumptions) => store.all().map(({ name }) => name);

/** The page opened anew by the same reader: services begin again, the browser's storage stays. */
export async function open(url = '/targets'): Promise<Assumptions> {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({ providers: [provideRouter([{ path: '**', children: [] }])] });
  await TestBed.inject(Router).navigateByUrl(url);
  return TestBed.inject(Assumptions);
}

/** A second tab of the same browser; a change in one is told to the other, as browsers do. */
export async function twoTabs(): Promise<readonly [Assumptions, Assumptions]> {
  const first = await open();
  return [first, TestBed.runInInjectionContext(() => new Assumptions())];
}

export function tellOthers(key: string | null = KEPT): void {
  window.dispatchEvent(new StorageEvent('storage', { key }));
}

export function fillStorage(name = 'QuotaExceededError'): jest.SpyInstance {
  return jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('there is no room', name);
  });
}

/** Each test begins with a browser that keeps nothing. */
export function startsWithEmptyStorage(): void {
  beforeEach(() => {
    localStorage.clear();
  });

  afterEach(() => {
    jest.restoreAllMocks();
  });
}
