import { DOCUMENT } from '@angular/core';
import type { HarnessLoader } from '@angular/cdk/testing';
import { TestbedHarnessEnvironment } from '@angular/cdk/testing/testbed';
import { TestBed } from '@angular/core/testing';
import { MATERIAL_ANIMATIONS } from '@angular/material/core';
import { provideRouter, Router, withComponentInputBinding } from '@angular/router';
import type { Observable } from 'rxjs';
import { of } from 'rxjs';
import { App } from '../app/app';
import { routes } from '../app/app.routes';
import { PaintQueue } from '../app/charts/paint-queue';
import { PackageError } from '../app/data-access/fetch-package';
import { PackageReader } from '../app/data-access/package-reader';
import type { PackageReading } from '../app/data-access/read-package';
import { readPackage } from '../app/data-access/read-package';
import { SchemaReader } from '../app/data-access/schema-reader';
import type { LoadFailure } from '../app/domain/fault';
import { Language } from '../app/store/language';
import type { Lang } from '../app/domain/localized';
import { packageTexts, realReading, realSchemas } from './package-files';

// A file's first test also compiles the page that it opens, on a busy machine for longer than Jest waits by itself.
jest.setTimeout(60_000);

/** The app on an address, with the project's own data; only fetching and painting are left out. */
export interface OpenApp {
  readonly page: HTMLElement;
  readonly main: HTMLElement;
  /** Finds Material's harnesses, those in overlays too. */
  readonly loader: HarnessLoader;
  /** The address as it stands now. */
  readonly url: () => string;
  readonly go: (url: string) => Promise<void>;
  /** Waits until nothing moves any more: routes, lazy parts, one card after the other. */
  readonly settle: () => Promise<void>;
  readonly click: (element: HTMLElement) => Promise<void>;
  readonly speak: (lang: Lang) => Promise<void>;
}

export interface AppParts {
  readonly reader?: { readonly read: () => Observable<PackageReading> };
  readonly lang?: Lang;
}

export async function openApp(
  url: string,
  { reader, lang = 'en' }: AppParts = {},
): Promise<OpenApp> {
  standIn();
  TestBed.configureTestingModule({
    providers: [
      provideRouter(routes, withComponentInputBinding()),
      { provide: MATERIAL_ANIMATIONS, useValue: { animationsDisabled: true } },
      { provide: PackageReader, useValue: reader ?? { read: () => of(realReading()) } },
      { provide: SchemaReader, useValue: { read: () => Promise.resolve(realSchemas()) } },
      {
        provide: PaintQueue,
        useValue: { take: (paint: () => void) => Promise.resolve().then(paint) },
      },
    ],
  });
  const router = TestBed.inject(Router);
  const language = TestBed.inject(Language);
  await language.use(lang);
  const fixture = TestBed.createComponent(App);
  const page = fixture.nativeElement as HTMLElement;
  // Focus goes only to what is in the document.
  TestBed.inject(DOCUMENT).body.append(page);
  const settle = async () => {
    for (let round = 0; round < 8; round += 1) {
      await fixture.whenStable();
      await new Promise((resolve) => setTimeout(resolve));
    }
  };
  const go = async (to: string) => {
    await router.navigateByUrl(to);
    await settle();
  };
  await go(url);
  return {
    page,
    main: page.querySelector('main') ?? page,
    loader: TestbedHarnessEnvironment.documentRootLoader(fixture),
    url: () => router.url,
    go,
    settle,
    click: async (element) => {
      element.click();
      await settle();
    },
    speak: async (to) => {
      await language.use(to);
      await settle();
    },
  };
}

/** What jsdom lacks and the app calls. */
function standIn(): void {
  localStorage.clear();
  Object.assign(window, { scrollTo: () => undefined });
  Object.assign(performance, { mark: () => undefined });
  // Without layout nothing has a size, and what has none takes no focus.
  Object.defineProperty(HTMLElement.prototype, 'offsetWidth', { get: () => 1, configurable: true });
}

/** The project's own data with one row broken: Jilin's growth of 2015 is "six". */
export function brokenReading(): PackageReading {
  const texts = packageTexts();
  const claims = texts['claims.csv'].replace(
    /^(gdp-growth-2015-jilin,observation,gdp-growth,CN-JL,2015,,eq,)6\.5/m,
    '$1six',
  );
  return readPackage({ ...texts, 'claims.csv': claims });
}

export function loadError(failure: LoadFailure): Error {
  return new PackageError(failure);
}
