import type { ChartTheme } from '../charts/theme';
import type { NativeAxis, NativeChart } from './pptx-model';
import { chartData, textXml } from './pptx-series';
import type { SlideChart } from './pptx-shapes';
import { textWidth } from './pptx-text';
import { attributes, CHARTS, DRAWING, OFFICE, solid, XML_HEAD } from './pptx-xml';
import { xmlText } from './xml-text';

/** Relation of a chart to its workbook. */
export const WORKBOOK_ID = 'rId1';

const [CATEGORIES, VALUES] = ['111111111', '222222222'];

/** @param letters size of letters, 1 as usual */
export function chartXml(chart: NativeChart, theme: ChartTheme, letters: number): SlideChart {
  const crowd = Math.max(
    chart.categories.length,
    chart.shape === 'scatter' ? 0 : chart.series.length,
  );
  const size = Math.round((crowd > 24 ? 8 : crowd > 14 ? 10 : 12) * letters) * 100;
  const { rows, series } = chartData(chart, theme.text, size);
  const setting = { chart, theme, size };
  const xml = [
    `${XML_HEAD}<c:chartSpace xmlns:c="${CHARTS}" xmlns:a="${DRAWING}" xmlns:r="${OFFICE}">`,
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>',
    `<c:plotArea><c:layout/>${plotXml(chart, series, theme)}${axesXml(setting)}</c:plotArea>`,
    legendXml(setting),
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>',
    textXml(theme.text, size),
    `<c:externalData r:id="${WORKBOOK_ID}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`,
  ].join('');
  return { xml, rows, format: chart.values.format };
}

function plotXml(chart: NativeChart, series: readonly string[], { muted }: ChartTheme): string {
  const axes = `<c:axId val="${CATEGORIES}"/><c:axId val="${VALUES}"/>`;
  const all = series.join('');
  switch (chart.shape) {
    case 'bars':
      // What is beside a bar lies over it, as a rule across all of them does.
      return `<c:barChart><c:barDir val="bar"/><c:grouping val="clustered"/><c:varyColors val="0"/>${all}<c:gapWidth val="72"/><c:overlap val="100"/>${axes}</c:barChart>`;
    case 'columns':
      return `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${all}<c:gapWidth val="60"/><c:overlap val="0"/>${axes}</c:barChart>`;
    case 'lines': {
      const joined = `<c:hiLowLines><c:spPr><a:ln w="25400">${solid(muted)}</a:ln></c:spPr></c:hiLowLines>`;
      return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all}${chart.isJoined ? joined : ''}<c:marker val="1"/>${axes}</c:lineChart>`;
    }
    case 'scatter':
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${all}${axes}</c:scatterChart>`;
  }
}

interface Setting {
  readonly chart: NativeChart;
  readonly theme: ChartTheme;
  /** Hundredths of a point. */
  readonly size: number;
}

function axesXml(setting: Setting): string {
  const { chart } = setting;
  const lies = chart.shape === 'bars';
  const values = numberAxis(chart.values, setting, {
    id: VALUES,
    crosses: CATEGORIES,
    side: lies ? 'b' : 'l',
    labels: lies ? 'nextTo' : 'low',
    at: lies ? 'max' : chart.across?.isLog ? 'min' : 'autoZero',
    between: chart.shape === 'scatter' ? 'midCat' : 'between',
  });
  if (chart.across) {
    const across = numberAxis(chart.across, setting, {
      id: CATEGORIES,
      crosses: VALUES,
      side: 'b',
      labels: 'low',
      at: chart.values.isLog ? 'min' : 'autoZero',
      between: 'midCat',
    });
    return across + values;
  }
  return categoryAxis(setting, lies) + values;
}

function categoryAxis({ chart, theme, size }: Setting, lies: boolean): string {
  // Names of regions are all written; of many periods PowerPoint picks those that fit.
  const skip = chart.categories.length <= 40 ? '<c:tickLblSkip val="1"/>' : '';
  return [
    `<c:catAx><c:axId val="${CATEGORIES}"/><c:scaling><c:orientation val="${lies ? 'maxMin' : 'minMax'}"/></c:scaling>`,
    `<c:delete val="0"/><c:axPos val="${lies ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>`,
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>',
    `<c:spPr><a:ln w="9525">${solid(theme.muted)}</a:ln></c:spPr>${textXml(theme.text, size)}`,
    `<c:crossAx val="${VALUES}"/><c:crosses val="${chart.values.isLog ? 'min' : 'autoZero'}"/>`,
    `<c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>${skip}<c:noMultiLvlLbl val="1"/></c:catAx>`,
  ].join('');
}

interface AxisPlace {
  readonly id: string;
  /** The axis that it crosses, and where. */
  readonly crosses: string;
  readonly at: 'autoZero' | 'min' | 'max';
  readonly side: 'l' | 'b';
  /** Beside its own line, or at the low end of the other axis: below what is negative. */
  readonly labels: 'nextTo' | 'low';
  readonly between: 'between' | 'midCat';
}

function numberAxis(
  axis: NativeAxis,
  { theme, size }: Setting,
  { id, crosses, at, side, labels, between }: AxisPlace,
): string {
  const bound = (tag: string, value: number | null) =>
    value === null ? '' : `<c:${tag} val="${String(value)}"/>`;
  const format = attributes({ formatCode: axis.format, sourceLinked: 0 });
  return [
    `<c:valAx><c:axId val="${id}"/><c:scaling>${axis.isLog ? '<c:logBase val="10"/>' : ''}<c:orientation val="minMax"/>`,
    `${bound('max', axis.max)}${bound('min', axis.min)}</c:scaling><c:delete val="0"/><c:axPos val="${side}"/>`,
    `<c:majorGridlines><c:spPr><a:ln w="9525">${solid(theme.grid)}</a:ln></c:spPr></c:majorGridlines>`,
    axis.title === '' ? '' : titleXml(axis.title, theme.muted, size, side),
    `<c:numFmt${format}/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="${labels}"/>`,
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${textXml(theme.muted, size)}`,
    `<c:crossAx val="${crosses}"/><c:crosses val="${at}"/><c:crossBetween val="${between}"/>`,
    `${bound('majorUnit', axis.step)}</c:valAx>`,
  ].join('');
}

function titleXml(title: string, ink: string, size: number, side: AxisPlace['side']): string {
  const turn = side === 'l' ? '<a:bodyPr rot="-5400000" vert="horz"/>' : '<a:bodyPr/>';
  const run = `sz="${String(size)}" b="0"`;
  const look = `${solid(ink)}<a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/>`;
  return `<c:title><c:tx><c:rich>${turn}<a:lstStyle/><a:p><a:pPr><a:defRPr ${run}>${look}</a:defRPr></a:pPr><a:r><a:rPr lang="en-US" ${run}>${look}</a:rPr><a:t>${xmlText(title)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
}

/** Beside the plot where its names are short, above it else. */
function legendXml({ chart, theme, size }: Setting): string {
  if (!chart.hasLegend) return '';
  const longest = Math.max(...chart.series.map(({ name }) => textWidth(name, size / 100)));
  const isBeside = (chart.shape === 'lines' || chart.shape === 'scatter') && longest < 280;
  return `<c:legend><c:legendPos val="${isBeside ? 'r' : 't'}"/><c:overlay val="0"/>${textXml(theme.text, size)}</c:legend>`;
}
