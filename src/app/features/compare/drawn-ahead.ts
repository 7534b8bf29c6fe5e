import type { Signal } from '@angular/core';
import { ApplicationRef, effect, inject, PendingTasks, signal, untracked } from '@angular/core';
import { breathe } from '../../charts/paint-queue';
import type { ChartSpec, Figure } from '../../charts/spec';
import type { ChartTheme } from '../../charts/theme';

/** What takes no longer, milliseconds, shares its task with the painting: each task more may cost a frame. */
const QUICK = 10;

/** A drawing that was made before it was asked for. */
interface Drawing {
  readonly theme: ChartTheme;
  readonly width: number | undefined;
  readonly spec: ChartSpec;
}

/**
 * Follows a signal of what is shown, and has its figure drawn up before it hands it on: working out, drawing up and
 * painting take a task each where they are long, so that a key press waits for one of them at most. The first value, and
 * one that has no figure, comes at once. Call it where a page is made.
 */
export function drawnAhead<T extends { readonly figure: Figure | null }>(
  source: Signal<T | null>,
): Signal<T | null> {
  const [tasks, app] = [inject(PendingTasks), inject(ApplicationRef)];
  const followed = signal<T | null>(null);
  let last: Drawing | null = null;
  const remembering = (figure: Figure, ahead: Drawing | null): Figure => {
    let ready = ahead;
    return (theme, width) => {
      const fits = ready?.theme === theme && ready.width === width;
      const spec = fits && ready ? ready.spec : figure(theme, width);
      // Chart.js writes into a spec: it serves one chart.
      ready = null;
      last = { theme, width, spec };
      return spec;
    };
  };
  /** The next figure is wanted in the theme and width of the last. */
  const ahead = (figure: Figure): Drawing | null => {
    if (!last) return null;
    const { theme, width } = last;
    return { theme, width, spec: untracked(() => figure(theme, width)) };
  };
  effect((onCleanup) => {
    const from = performance.now();
    const isLate = () => performance.now() - from > QUICK;
    const value = source();
    const figure = value?.figure;
    if (!figure || untracked(followed) === null) {
      followed.set(value && { ...value, figure: figure ? remembering(figure, null) : null });
      return;
    }
    const handOn = (drawing: Drawing | null) => {
      followed.set({ ...value, figure: remembering(figure, drawing) });
    };
    let drawing = isLate() ? null : ahead(figure);
    if (!isLate()) {
      handOn(drawing);
      return;
    }
    let isCalledOff = false;
    const isWanted = () => !isCalledOff;
    const done = tasks.add();
    onCleanup(() => {
      isCalledOff = true;
      done();
    });
    const inTurns = async () => {
      if (!drawing) {
        await nextTask();
        if (!isWanted()) return;
        drawing = ahead(figure);
      }
      await nextTask();
      if (!isWanted()) return;
      handOn(drawing);
      // Now, not in the next frame, which has work of its own.
      app.tick();
    };
    void inTurns().finally(done);
  });
  return followed;
}

/** jsdom, which paints nothing either, has no channels. */
async function nextTask(): Promise<void> {
  if (typeof MessageChannel !== 'undefined') await breathe();
  else await new Promise((resolve) => setTimeout(resolve));
}
