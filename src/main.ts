import { isDevMode } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { App } from './app/app';
import { appConfig } from './app/app.config';

async function start(): Promise<void> {
  // Reading the scripts and starting the app in one go would keep the first view from answering.
  await new Promise((resolve) => setTimeout(resolve));
  const app = await bootstrapApplication(App, appConfig);
  // Offline use waits until the first page stands. Angular's own client for this weighs 2 kB more and adds nothing.
  await app.whenStable();
  // A saved figure may be dropped onto any page; what takes it is fetched when something is dragged in.
  const drops = () => import('./app/features/shared/drop-anywhere');
  const take = async () => {
    (await drops()).takeDroppedFigures(app.injector);
  };
  document.addEventListener('dragenter', () => void take(), { once: true });
  if (!isDevMode() && 'serviceWorker' in navigator) {
    await navigator.serviceWorker.register('ngsw-worker.js');
  }
}

start().catch((error: unknown) => {
  // A picture of an app that will not come must not pass for one.
  document.querySelector('.ri-first-view')?.remove();
  console.error(error);
});
