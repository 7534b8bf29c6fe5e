// Draws the overview at build time, from the same claims, builders and words as the app: what a reader sees while the
// app's own scripts are still on their way. Pictures and text only; the app puts its live charts in their place.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { ChartSpec } from '../src/app/charts/spec';
import type { ChartTheme } from '../src/app/charts/theme';
import { DARK, LIGHT } from '../src/app/charts/theme';
import type { PackageTexts } from '../src/app/data-access/read-package';
import { PACKAGE_FILES, readPackage } from '../src/app/data-access/read-package';
import { plotToSvg } from '../src/app/export/svg';
import { overviewFigures, targetsWithoutBaseline } from '../src/app/views/overview-figures';
import { en } from '../src/i18n/en';

/** Width of a plot in each layout: cards in two columns, a card across both, a phone's. */
const PLOTS = { half: 596, full: 1254, phone: 324 };

const font = createRequire(import.meta.url).resolve(
  '@fontsource-variable/roboto/files/roboto-latin-wght-normal.woff2',
);
GlobalFonts.registerFromPath(font, 'Roboto Variable');
const context = createCanvas(1, 1).getContext('2d');

function measure(text: string, css: string): number {
  context.font = css;
  return context.measureText(text).width;
}

/** Every colour of the light theme with its counterpart: the picture follows the reader's theme by CSS alone. */
function themed(): (color: string) => string {
  const colors = (theme: ChartTheme) =>
    Object.values<unknown>({ ...theme })
      .flat()
      .filter((value) => typeof value === 'string');
  const dark = colors(DARK);
  const pairs = new Map(colors(LIGHT).map((color, at) => [color, dark[at] ?? color]));
  return (color) =>
    pairs.has(color) ? `light-dark(${color},${pairs.get(color) ?? color})` : color;
}

export function firstView(folder = 'data'): string {
  const texts = PACKAGE_FILES.map(
    (file) => [file, readFileSync(`${folder}/${file}`, 'utf8')] as const,
  );
  const { set } = readPackage(Object.fromEntries(texts) as PackageTexts);
  const figures = overviewFigures(set, en, true);
  const t = en.overview;
  const companions = [...set.sources.values()].filter(
    (source) => source.set === 'companion',
  ).length;
  const card = (build: (() => ChartSpec) | null, wide: boolean, link: string) =>
    build
      ? `<section class="card${wide ? ' wide-card' : ''}">${figure(build, wide)}${link && `<a>${escape(link)}</a>`}</section>`
      : '';
  const spec = (build: ((theme: ChartTheme) => ChartSpec) | null) => build && (() => build(LIGHT));
  const targets = targetsWithoutBaseline(set, en, true).map(
    ({ figure: text, name, horizon }) =>
      `<li><a>${escape(text)}</a><span>${escape(name + en.comma + horizon)}</span></li>`,
  );
  return [
    '<div class="ri-first-view" aria-hidden="true">',
    `<h1>${escape(t.title)}</h1><p class="lead">${escape(`${t.lead} ${t.companions(companions)}`)}</p>`,
    '<div class="cards">',
    card(spec(figures.bars), false, t.more),
    card(spec(figures.share), false, ''),
    card(spec(figures.lines), true, t.more),
    card(spec(figures.targets), false, t.allTargets),
    `<section class="card list"><h2>${escape(t.otherTargets)}</h2><ul class="targets">${targets.join('')}</ul></section>`,
    card(spec(figures.sources), true, t.allClaims),
    '</div></div>',
  ].join('');
}

function figure(build: () => ChartSpec, wide: boolean): string {
  const { title, subtitle, source, notes, height } = build();
  // The height is fixed, as the live plot's is: at widths between the two drawn, the picture shrinks within its place.
  const plot = (width: number) =>
    plotToSvg(build(), { width, height }, measure, themed()).replace(
      '<svg',
      `<svg height="${String(height)}" preserveAspectRatio="xMinYMin"`,
    );
  const list = notes.map((note) => `<li>${escape(note)}</li>`).join('');
  return [
    `<ri-figure><header><div><h2>${escape(title)}</h2><p class="subtitle">${escape(subtitle)}</p></div>`,
    '<span class="ri-icon-button"></span></header>',
    `<div class="wide">${plot(wide ? PLOTS.full : PLOTS.half)}</div>`,
    `<div class="narrow">${plot(PLOTS.phone)}</div>`,
    `<footer><p class="source">${escape(source)}</p>${list ? `<ul class="notes">${list}</ul>` : ''}`,
    `<details><summary>${escape(en.figure.table)}</summary></details></footer></ri-figure>`,
  ].join('');
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
