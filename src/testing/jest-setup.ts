import { setupZonelessTestEnv } from 'jest-preset-angular/setup-env/zoneless';
import { guardConsole } from './console-guard';

setupZonelessTestEnv({ errorOnUnknownElements: true, errorOnUnknownProperties: true });
guardConsole();

// jsdom has no canvas: ng2-charts renders nothing when the context is null. Painting is Karma's part.
// Specs of what runs in a worker ask for Node.js, which has no canvas at all.
if ('HTMLCanvasElement' in globalThis) HTMLCanvasElement.prototype.getContext = () => null;
if ('Document' in globalThis) leaveStylesUnread();

/** jsdom reads Material's styles anew for each test, an eighth of its time, and lays nothing out by them. Looks are for Karma. */
function leaveStylesUnread(): void {
  const { prototype } = Document;
  const create = Object.getOwnPropertyDescriptor(prototype, 'createElement')?.value as (
    this: Document,
    ...given: readonly unknown[]
  ) => Element;
  Object.defineProperty(prototype, 'createElement', {
    configurable: true,
    writable: true,
    value(this: Document, ...given: readonly unknown[]) {
      const made = create.apply(this, [...given]);
      if (made.localName === 'style') made.setAttribute('type', 'text/plain');
      return made;
    },
  });
}
