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
      withViewTransitions({ skipInitialTransition: true, onViewTransitionCreated: skipWithinPage }),
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

/**
 * Other choices on a page, and the steps of one task, are no change of scene. They would also wait for it: the pictures of
 * before and after are drawn apart, a third of a second a frame where there is no graphics card.
 */
function skipWithinPage({ transition, from, to }: ViewTransitionInfo): void {
  if (pageOf(from) === pageOf(to)) transition.skipTransition();
}

function pageOf(route: ActivatedRouteSnapshot): unknown {
  return route.firstChild ? pageOf(route.firstChild) : route.data['page'];
}
