// Node.js for specs of pure rooms, with one thing of a browser: the parser that reads back the HTML and XML that was written.
const { TestEnvironment } = require('jest-environment-node');

module.exports = class extends TestEnvironment {
  constructor(...given) {
    super(...given);
    let parser;
    Object.defineProperty(this.global, 'DOMParser', {
      // Fetched by the first spec that asks, and outside of Jest's modules, which cannot hold it.
      get: () => (parser ??= new (require('jsdom').JSDOM)().window.DOMParser),
    });
  }
};
