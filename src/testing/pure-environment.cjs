// Node.js for specs of pure rooms, with one thing of a browser: the parser that reads back the HTML and XML that was written.
const { TestEnvironment } = require('jest-environment-node');

module.exports = class extends TestEnvironment {
  constructor(...given) {
    super(...given);
    let parser;
    Object.defineProperty(this.global, 'DOMParser', {
      // Fetched by the first spec that asks, and outside of Jest's modules, which cannot hold it.
      get: () => (parser ??= parserOfPage()),
    });
  }
};

function parserOfPage() {
  const { window } = new (require('jsdom').JSDOM)();
  // Each document that is searched makes this one window listen, and a listener is compared with all before it: of a
  // thousand documents that is seconds. No event ever comes here.
  window.addEventListener = () => undefined;
  return window.DOMParser;
}
