// What the bench of the Compare page runs within the pages: Playwright hands these functions over as text.

/** Runs in both pages before their own scripts: counts pictures, and makes a change and waits for its picture. */
export function watchPictures() {
  /** Frames without a picture after which a page has said all. */
  const QUIET = 30;
  let drawn = 0;
  const { clearRect } = window.CanvasRenderingContext2D.prototype;
  // Chart.js clears the canvas whenever it draws.
  window.CanvasRenderingContext2D.prototype.clearRect = function (...sides) {
    drawn += 1;
    return clearRect.apply(this, sides);
  };
  /** Leaves the marks `choice`, `picture` (in the frame after the last one that was drawn) and `quiet`. */
  window.__measure = (name, change) =>
    new Promise((resolve, reject) => {
      let [seen, still] = [0, 0];
      const started = performance.now();
      const look = () => {
        still = drawn > seen ? 0 : still + 1;
        seen = drawn;
        if (seen && still === 1) performance.mark(`picture ${name}`);
        if (seen && still > QUIET) {
          performance.mark(`quiet ${name}`);
          resolve();
        } else if (performance.now() - started > 30_000) {
          reject(new Error(`${name}: nothing was drawn for 30 s`));
        } else window.requestAnimationFrame(look);
      };
      // At the beginning of a frame, so that all changes wait alike for the next one.
      window.requestAnimationFrame(() => {
        setTimeout(() => {
          drawn = 0;
          performance.mark(`choice ${name}`);
          change();
          window.requestAnimationFrame(look);
        });
      });
    });
}

/** Runs in the app: a choice by the page's own control, or a change of address, as a link or the browser's history has it. */
export function changeApp({ name, control, address }) {
  const wordsOn = (button) => button.getAttribute('aria-label') ?? button.textContent.trim();
  const buttons = [...document.querySelectorAll('ri-compare-page button')];
  const button = buttons.find((one) => wordsOn(one) === control);
  if (control !== null && !button) throw new Error(`${name}: no button says "${control}"`);
  return window.__measure(name, () => {
    if (button) return button.click();
    window.history.pushState(null, '', address);
    window.dispatchEvent(new window.PopStateEvent('popstate'));
  });
}
