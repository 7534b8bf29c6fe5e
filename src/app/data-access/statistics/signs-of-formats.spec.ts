import {
  isEurostatTsv,
  isJsonStat,
  isPx,
  isSdmxCsv,
  isSdmxJson,
  isSdmxMl,
  isSdmxStructure,
} from './signs-of-formats';

const TESTS = {
  isEurostatTsv,
  isJsonStat,
  isPx,
  isSdmxCsv,
  isSdmxJson,
  isSdmxMl,
  isSdmxStructure,
};

/** Which tests say yes. */
const signs = (text: string) =>
  Object.entries(TESTS).flatMap(([name, is]) => (is(text) ? [name] : []));

describe('what the beginning of a file shows', () => {
  it.each([
    ['{"version":"2.0","class":"dataset","id":["a"]', ['isJsonStat']],
    ['\uFEFF {"class" : "collection", "link":{}}', ['isJsonStat']],
    ['{"gdp":{"label":"GDP","value":[1,2,3', ['isJsonStat']],
    ['{"gdp":{"dimension":{"id":["geo"],"size":[1]', ['isJsonStat']],
    ['{"meta":{},"data":{"structure":{"dimensions":{"series":[]', ['isSdmxJson']],
    ['{"header":{},"dataSets":[{"series":{}}]}', ['isSdmxJson']],
    ['{"meta":{},"data":{"codelists":[{"id":"CL"}]}}', ['isSdmxJson', 'isSdmxStructure']],
    ['<?xml version="1.0"?>\n<!-- a > b -->\n<m:GenericData xmlns:m="x">', ['isSdmxMl']],
    ['<mes:StructureSpecificTimeSeriesData\n xmlns:mes="x">', ['isSdmxMl']],
    [
      '<mes:Structure xmlns:mes="http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message">',
      ['isSdmxMl', 'isSdmxStructure'],
    ],
    ['CHARSET="ANSI";\nAXIS-VERSION="2010";', ['isPx']],
    ['AXIS-VERSION="2013";\r\nCODEPAGE="utf-8";\r\nMATRIX="X";', ['isPx']],
    ['DATAFLOW,FREQ,TIME_PERIOD,OBS_VALUE\nA:B(1.0),A,2000,1', ['isSdmxCsv']],
    ['STRUCTURE;STRUCTURE_ID;ACTION;FREQ\n', ['isSdmxCsv']],
    ['STRUCTURE[;],STRUCTURE_ID,ACTION\n', ['isSdmxCsv']],
    ['"STRUCTURE","STRUCTURE_ID"\r\n', ['isSdmxCsv']],
    ['freq,unit,geo\\TIME_PERIOD\t2000 \t2001 \n', ['isEurostatTsv']],
    ['geo\\time\t2014 \n', ['isEurostatTsv']],
  ])('%s', (text, expected) => {
    expect(signs(text)).toEqual(expected);
  });

  it.each([
    '',
    'region,year,value\nLiaoning,2015,1\n',
    'STRUCTURE,FLOORS\nhouse,2\n',
    'a,b\nSTRUCTURE,STRUCTURE_ID\n',
    '{"name":"package","resources":[{"path":"a.csv"}]}',
    '<html><body>Structure</body></html>',
    '<Structure><floor/></Structure>',
    'A=1\nB=2\n',
    'C:\\data\\file\t1\n',
  ])('nothing of these in %j', (text) => {
    expect(signs(text)).toEqual([]);
  });
});
