import type { ApplicationConfig } from '@angular/core';
import { inject, provideAppInitializer, provideBrowserGlobalErrorListeners } from '@angular/core';
import { provideRouter, withComponentInputBinding } from '@angular/router';
import { routes } from './app.routes';
import { ClaimsStore } from './store/claims-store';
import { Language } from './store/language';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideRouter(routes, withComponentInputBinding()),
    provideAppInitializer(async () => {
      // Asks for the data before the first page is made: the two need not wait for each other.
      inject(ClaimsStore);
      await inject(Language).restore();
      // Setting up and drawing the first page are two tasks, so that neither keeps a reader waiting for long.
      await new Promise((resolve) => setTimeout(resolve));
    }),
  ],
};
