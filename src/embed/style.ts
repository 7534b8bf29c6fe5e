import { DARK, FONT, LIGHT } from '../app/charts/theme';

const both = (name: 'ground' | 'text' | 'muted' | 'grid' | 'accent') =>
  `light-dark(${LIGHT[name]}, ${DARK[name]})`;

/** Of the element's own tree. A constructed sheet, since a strict policy allows no others. */
export const STYLE = `
:host {
  display: block;
  contain: layout style;
  box-sizing: border-box;
  padding: 20px;
  border: 1px solid ${both('grid')};
  border-radius: 12px;
  background: ${both('ground')};
  color: ${both('text')};
  font: 400 14px/20px ${FONT};
  text-align: start;
  overflow-wrap: break-word;
}
:host([hidden]) { display: none; }
:host([theme='light']) { color-scheme: light; }
:host([theme='dark']) { color-scheme: dark; }
:focus-visible { outline: 2px solid ${both('accent')}; outline-offset: 2px; }
[hidden] { display: none !important; }
.probe { position: absolute; visibility: hidden; }
.bell { transition: color 1ms; }
.figure { display: grid; grid-template-columns: minmax(0, 1fr); gap: 12px; }
h2 { margin: 0; font: 500 22px/1.3 ${FONT}; text-wrap: pretty; }
h3 { margin: 0; font: 500 14px/20px ${FONT}; }
p { margin: 0; }
.subtitle { margin-top: 4px; }
.subtitle, footer, .claims { color: ${both('muted')}; }
button, a { font: inherit; color: ${both('accent')}; }
button { min-height: 24px; padding: 0; border: 0; background: none; text-align: start; cursor: pointer; }
.phrase, td button { color: inherit; }
.phrase { display: inline; min-height: 0; }
.phrase:is(:hover, :focus-visible), td button { text-decoration: underline dotted; text-underline-offset: 3px; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 16px; margin: 0; padding: 0; list-style: none; }
.legend li { display: flex; align-items: center; gap: 6px; }
.swatch { width: 14px; height: 10px; background: currentColor; }
.swatch:is([data-shape='dot'], [data-shape='ring']) { box-sizing: border-box; width: 10px; margin-inline: 2px; border: 2px solid; border-radius: 50%; }
.swatch[data-shape='ring'] { background: none; }
.swatch[data-shape='hatched'] { background: repeating-linear-gradient(-45deg, currentColor 0 2px, #0000 2px 5px); }
.swatch:is([data-shape='line'], [data-shape='dashed'], [data-shape='dotted']) { height: 0; background: none; border-block-start: 2px solid; }
.swatch[data-shape='dashed'] { border-block-start-style: dashed; }
.swatch[data-shape='dotted'] { border-block-start-style: dotted; }
.plot { position: relative; width: 100%; border-radius: 4px; touch-action: pan-y pinch-zoom; }
.plot:focus-visible { outline-offset: 4px; }
.ring, .tip { position: absolute; z-index: 1; border-radius: 4px; pointer-events: none; }
.ring { border: 2px solid ${both('accent')}; }
.tip { width: max-content; max-width: min(320px, 100%); box-sizing: border-box; padding: 4px 10px; background: ${both('text')}; color: ${both('ground')}; font-size: 12px; line-height: 16px; }
.tip small { display: block; font-size: 11px; opacity: 0.8; }
.spoken, caption { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
footer { display: grid; grid-template-columns: minmax(0, 1fr); gap: 8px; font-size: 12px; line-height: 16px; }
.notes { margin: 0; padding-inline-start: 16px; }
.notes li + li { margin-top: 2px; }
summary { width: fit-content; padding: 4px 0; color: ${both('accent')}; cursor: pointer; }
.scroll { overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 14px; line-height: 20px; font-variant-numeric: tabular-nums; color: ${both('text')}; }
th, td { padding: 6px 12px 6px 0; border-top: 1px solid ${both('grid')}; text-align: start; font-weight: 400; }
thead th { border-top: 0; color: ${both('muted')}; }
tr > :first-child { position: sticky; left: 0; background: ${both('ground')}; }
td.gap { font-style: italic; color: ${both('muted')}; }
.claims { display: grid; gap: 8px; justify-items: start; padding: 12px 16px; border: 1px solid ${both('grid')}; border-radius: 8px; }
.claims ul { display: grid; gap: 8px; margin: 0; padding: 0; list-style: none; }
.claims :is(h3, q) { color: ${both('text')}; }
.claims a { display: inline-block; padding: 2px 0; }
.tools { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 20px; }
.tools > * { display: inline-block; padding: 4px 0; }
.picture { display: block; max-width: 100%; height: auto; margin-top: 8px; }
.refusal { display: grid; gap: 8px; }
.refusal p + p { color: ${both('muted')}; }
`;
