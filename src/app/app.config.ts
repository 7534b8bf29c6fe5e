import type { ApplicationConfig } from '@angular/core';
import { inject, provideAppInitializer, provideBrowserGlobalErrorListeners } from '@angular/core';
import type { ActivatedRouteSnapshot, ViewTransitionInfo } from '@angular/router';
import { provideRouter, withComponentInputBinding, withViewTransitions } from '@angular/router';
import { routes } from './app.routes';
import { ClaimsStore } from './store/claims-store';
import { Language } from './store/language';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withViewTransitions({ skipInitialTransition: true, onViewTransitionCreated: skipOnSamePage }),
    ),
    provideAppInitializer(async () => {
      // Asks for the data before the first page is made: the two need not wait for each other.
      inject(ClaimsStore);
      await inject(Language).restore();
      // Setting up and drawing the first page are two tasks, so that neither keeps a reader waiting for long.
      await new Promise((resolve) => setTimeout(resolve));
    }),
  ],
};

/** A change of a page's choices is no change of scene. */
function skipOnSamePage({ transition, from, to }: ViewTransitionInfo): void {
  if (leafPath(from) === leafPath(to)) transition.skipTransition();
}

function leafPath(route: ActivatedRouteSnapshot): string {
  const leaf = route.firstChild;
  return leaf ? leafPath(leaf) : (route.routeConfig?.path ?? '');
}
