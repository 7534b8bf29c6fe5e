import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';
import { guardConsole } from './console-guard';

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });
guardConsole();

// jsdom has no canvas: ng2-charts renders nothing when the context is null. Painting is Karma's part.
HTMLCanvasElement.prototype.getContext = () => null;
