import { STOPS } from '../charts/colour-scale';
import type { ChartTheme } from '../charts/theme';
import { DARK, LIGHT } from '../charts/theme';
import type { Palette } from './figure-look';

/** The colours of each look. A region keeps its place in the list, so it is the same one in every picture of a look. */

/** On paper: nothing so pale that a printer loses it, and names in their region's colour at 5:1. */
const PRINT: ChartTheme = {
  ...LIGHT,
  text: '#000000',
  muted: '#3d4048',
  grid: '#c6c6ce',
  rule: '#000000',
  nation: '#5c6069',
  quiet: '#5f7087',
  regions: [
    '#0072b2',
    '#b94f08',
    '#007f5b',
    '#7b4ea3',
    '#b03a78',
    '#6e7400',
    '#00788c',
    '#8c564b',
    '#b3261e',
    '#3f51b5',
  ],
  stops: { ...STOPS.light, sequential: ['#c3dfdc', ...STOPS.light.sequential.slice(1)] },
};

/**
 * Without colour: ten greys, neighbours in the list far apart, each at 4.5:1 for it also writes names. A scale that
 * diverges grows darker all the way, since two equally dark ends would look alike.
 */
const GREYSCALE: ChartTheme = {
  ...LIGHT,
  text: '#000000',
  muted: '#474747',
  grid: '#d0d0d0',
  rule: '#000000',
  nation: '#505050',
  accent: '#404040',
  quiet: '#6b6b6b',
  regions: [
    '#575757',
    '#757575',
    '#0b0b0b',
    '#2f2f2f',
    '#666666',
    '#171717',
    '#4a4a4a',
    '#232323',
    '#6e6e6e',
    '#3c3c3c',
  ],
  stops: {
    sequential: ['#e2e2e2', '#b0b0b0', '#808080', '#555555', '#2b2b2b'],
    neutral: '#a6a6a6',
    below: ['#b8b8b8', '#d0d0d0', '#ececec'],
    above: ['#858585', '#5c5c5c', '#2b2b2b'],
  },
};

/** For poor eyes: whatever is written is at 7:1, black words on cells too, whose colours stay light for it. */
const CONTRAST: ChartTheme = {
  ...LIGHT,
  text: '#000000',
  muted: '#2e2e33',
  grid: '#b4b4bc',
  rule: '#000000',
  nation: '#4a4d54',
  accent: '#1f4a75',
  quiet: '#44526a',
  regions: [
    '#005c91',
    '#943e05',
    '#006548',
    '#6e4592',
    '#973066',
    '#575c00',
    '#006172',
    '#7b4b41',
    '#a3211b',
    '#3d4fb1',
  ],
  stops: {
    sequential: ['#e3f1ee', '#a3d3d5', '#62acc0'],
    neutral: '#f0f0ee',
    below: ['#f3cf9f', '#de9440'],
    above: ['#bcdcf0', '#66aedb'],
  },
};

const THEMES: Readonly<Record<Palette, ChartTheme>> = {
  light: LIGHT,
  dark: DARK,
  print: PRINT,
  greyscale: GREYSCALE,
  contrast: CONTRAST,
};

export function themeOf(palette: Palette): ChartTheme {
  return THEMES[palette];
}

/** Whether series are told apart by more than their colours: where there is none, and where few eyes tell dark ones apart. */
export function isMarkedApart(palette: Palette): boolean {
  return palette === 'greyscale' || palette === 'contrast';
}
