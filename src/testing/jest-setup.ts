import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';
import { guardConsole } from './console-guard';

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });
guardConsole();

// jsdom has no canvas: ng2-charts renders nothing when the context is null. Painting is Karma's part.
// Specs of what runs in a worker ask for Node.js, which has no canvas at all.
if ('HTMLCanvasElement' in globalThis) HTMLCanvasElement.prototype.getContext = () => null;
