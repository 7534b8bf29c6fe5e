import { isDevMode } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';

bootstrapApplication(App, appConfig)
  .then(async (app) => {
    // Offline use waits until the first page stands. Angular's own client for this weighs 2 kB more and adds nothing.
    await app.whenStable();
    if (!isDevMode() && 'serviceWorker' in navigator) {
      await navigator.serviceWorker.register('ngsw-worker.js');
    }
  })
  .catch((error: unknown) => {
    console.error(error);
  });
