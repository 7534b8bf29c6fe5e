import type { NativeChart, NativeSeries } from './pptx-model';
import { isSymbol } from './pptx-model';
import type { SheetCell } from './pptx-workbook';
import { columnReference } from './pptx-workbook';
import { attributes, solid } from './pptx-xml';
import { xmlText } from './xml-text';

/** Where the workbook holds a series; rows counted from 0. */
interface Place {
  readonly name: string;
  readonly across: string;
  readonly values: string;
}

/** What the workbook of a chart holds, and the series that point into it. */
export interface ChartData {
  readonly rows: readonly (readonly SheetCell[])[];
  readonly series: readonly string[];
}

/** @param ink colour of labels, @param size of labels, hundredths of a point */
export function chartData(chart: NativeChart, ink: string, size: number): ChartData {
  const { rows, places } = chart.shape === 'scatter' ? pointRows(chart) : categoryRows(chart);
  const written = chart.series.map((one, at) => {
    const place = places[at];
    return place ? seriesXml(one, at, place, { chart, ink, size }) : '';
  });
  return { rows, series: written };
}

/** Categories down the first column, a column for each series. */
function categoryRows({ head, categories, series }: NativeChart) {
  const last = categories.length;
  return {
    rows: [
      [head, ...series.map(({ name }) => name)],
      ...categories.map((name, at): SheetCell[] => [
        name,
        ...series.map(({ values }) => values[at] ?? null),
      ]),
    ],
    places: series.map((_, at) => ({
      name: columnReference(at + 1, 0, 0),
      across: columnReference(0, 1, last),
      values: columnReference(at + 1, 1, last),
    })),
  };
}

/** Points one below the other: name of the series, across, up. */
function pointRows({ head, series, across, values }: NativeChart) {
  const rows: SheetCell[][] = [[head, across?.title ?? '', values.title]];
  const places = series.map((one): Place => {
    const first = rows.length;
    one.values.forEach((value, at) => rows.push([one.name, one.across[at] ?? null, value]));
    const last = rows.length - 1;
    return {
      name: columnReference(0, first, first),
      across: columnReference(1, first, last),
      values: columnReference(2, first, last),
    };
  });
  return { rows, places };
}

interface Setting {
  readonly chart: NativeChart;
  readonly ink: string;
  readonly size: number;
}

function seriesXml(one: NativeSeries, at: number, place: Place, setting: Setting): string {
  const { chart } = setting;
  const isScatter = chart.shape === 'scatter';
  const isBar = chart.shape === 'bars' || chart.shape === 'columns';
  const format = chart.values.format;
  const across = isScatter
    ? `<c:xVal>${numbers(place.across, one.across, chart.across?.format ?? format)}</c:xVal>`
    : `<c:cat>${texts(place.across, chart.categories)}</c:cat>`;
  const tag = isScatter ? 'yVal' : 'val';
  const values = isScatter ? one.values : chart.categories.map((_, at) => one.values[at] ?? null);
  return [
    `<c:ser><c:idx val="${String(at)}"/><c:order val="${String(at)}"/>`,
    `<c:tx>${texts(place.name, [one.name])}</c:tx>`,
    shapeXml(one, one.color),
    isBar ? '<c:invertIfNegative val="0"/>' : markerXml(one, one.color),
    pointsXml(one, isBar),
    labelsXml(one, setting, isBar),
    across,
    `<c:${tag}>${numbers(place.values, values, format)}</c:${tag}>`,
    isBar ? '' : '<c:smooth val="0"/>',
    '</c:ser>',
  ].join('');
}

function shapeXml({ look, dash }: NativeSeries, color: string): string {
  const line = (points: number, style: string) =>
    `<a:ln w="${String(Math.round(points * 12700))}" cap="rnd">${solid(color)}<a:prstDash val="${style}"/><a:round/></a:ln>`;
  if (look === 'filled') return `<c:spPr>${solid(color)}</c:spPr>`;
  if (look === 'frame') return `<c:spPr><a:noFill/>${line(1.5, 'solid')}</c:spPr>`;
  if (look === 'line' || look === 'pace') return `<c:spPr>${line(2.25, dash)}</c:spPr>`;
  return '<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>';
}

function markerXml({ look }: NativeSeries, color: string): string {
  if (!isSymbol(look) && look !== 'line') return '<c:marker><c:symbol val="none"/></c:marker>';
  const symbol = look === 'line' ? 'circle' : look;
  const size = { line: 6, circle: 9, diamond: 11, dash: 14 }[look];
  const shape = `<c:spPr>${solid(color)}<a:ln w="9525">${solid(color)}</a:ln></c:spPr>`;
  return `<c:marker><c:symbol val="${symbol}"/><c:size val="${String(size)}"/>${shape}</c:marker>`;
}

/** What differs from point to point: its colour. */
function pointsXml(one: NativeSeries, isBar: boolean): string {
  return one.pointColors
    .map((color, at) => {
      const marker = isBar ? '<c:invertIfNegative val="0"/>' : markerXml(one, color);
      const shape = isBar ? shapeXml(one, color) : '';
      return `<c:dPt><c:idx val="${String(at)}"/>${marker}<c:bubble3D val="0"/>${shape}</c:dPt>`;
    })
    .join('');
}

function labelsXml(one: NativeSeries, { chart, ink, size }: Setting, isBar: boolean): string {
  const shown = (tag: string, isShown: boolean) => `<c:${tag} val="${isShown ? '1' : '0'}"/>`;
  const flags = [
    shown('showLegendKey', false),
    shown('showVal', one.labels === 'values' || one.labels === 'inside'),
    shown('showCatName', false),
    shown('showSerName', one.labels === 'name'),
    shown('showPercent', false),
    shown('showBubbleSize', false),
  ].join('');
  if (one.labels === 'none') return `<c:dLbls>${flags}</c:dLbls>`;
  const place = labelPlace(one, chart, isBar);
  const deleted = one.unlabelled.map(
    (at) => `<c:dLbl><c:idx val="${String(at)}"/><c:delete val="1"/></c:dLbl>`,
  );
  const format = attributes({ formatCode: chart.values.format, sourceLinked: 0 });
  return `<c:dLbls>${deleted.join('')}<c:numFmt${format}/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textXml(ink, size)}<c:dLblPos val="${place}"/>${flags}</c:dLbls>`;
}

function labelPlace({ labels, look }: NativeSeries, chart: NativeChart, isBar: boolean): string {
  if (isBar) return labels === 'inside' ? 'inEnd' : 'outEnd';
  if (labels === 'inside') return 'b';
  return labels === 'name' || look === 'dash' || chart.shape === 'scatter' ? 't' : 'r';
}

/** How letters of a chart look. */
export function textXml(ink: string, size: number, tag: 'c:txPr' = 'c:txPr'): string {
  return `<${tag}><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${String(size)}" b="0">${solid(ink)}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/></a:defRPr></a:pPr><a:endParaRPr lang="en-US"/></a:p></${tag}>`;
}

function texts(formula: string, all: readonly string[]): string {
  const points = all.map((text, at) =>
    text === '' ? '' : `<c:pt idx="${String(at)}"><c:v>${xmlText(text)}</c:v></c:pt>`,
  );
  return `<c:strRef><c:f>${formula}</c:f><c:strCache><c:ptCount val="${String(all.length)}"/>${points.join('')}</c:strCache></c:strRef>`;
}

/** A gap is a point that is not there. */
function numbers(formula: string, all: readonly (number | null)[], format: string): string {
  const points = all.map((value, at) =>
    value === null ? '' : `<c:pt idx="${String(at)}"><c:v>${String(value)}</c:v></c:pt>`,
  );
  return `<c:numRef><c:f>${formula}</c:f><c:numCache><c:formatCode>${xmlText(format)}</c:formatCode><c:ptCount val="${String(all.length)}"/>${points.join('')}</c:numCache></c:numRef>`;
}
