import { propose, roles, table } from '../../../testing/proposed';

describe('a table whose format explains it', () => {
  it('is taken at its word: dimensions make the indicator, attributes are not read', () => {
    const head = table(
      [
        'DATAFLOW@DATAFLOW|FREQ@FREQ|CURR@CURR|REP_CTY@REP_CTY|TIME_PERIOD@TIME_PERIOD|COLL@COLL|OBS_STATUS@OBS_STATUS|OBS_VALUE@OBS_VALUE|UNIT_MULT@UNIT_MULT',
        'X|A|USD|5J|2015|S|A|1|6',
      ],
      'sdmx-csv',
    );
    expect(roles(head)).toEqual([
      'ignored',
      'ignored',
      'indicator',
      'region',
      'period',
      'ignored',
      'status',
      'value',
      'multiplier',
    ]);
    expect(propose(head).columns[4]).toEqual({
      role: 'period',
      reason: 'by-format',
      detail: 'TIME_PERIOD',
      certainty: 'sure',
    });
  });

  it('has labels beside its codes, and the unit in words', () => {
    const head = table(
      [
        'REF_AREA@REF_AREA|Reference area|MEASURE@MEASURE|Measure|UNIT_MEASURE@UNIT_MEASURE|Unit of measure|TIME_PERIOD@TIME_PERIOD|Time period|OBS_VALUE@OBS_VALUE|Observation value|COUNTRY@COUNTRY|Country|OBS_STATUS@OBS_STATUS|Observation status',
        'UKG13|Warwickshire|POP|Population|PS|Persons|2020||17300||GBR|United Kingdom|A|Normal value',
      ],
      'sdmx-csv',
    );
    expect(roles(head)).toEqual([
      'region',
      'region-name',
      'indicator',
      'indicator-name',
      'ignored',
      'unit',
      'period',
      'ignored',
      'value',
      'ignored',
      'ignored',
      'ignored',
      'status',
      'ignored',
    ]);
  });

  it('may have its regions in a dimension that it does not call so', () => {
    const rows = ['2015|TOT|CN-LN|1', '2015|TOT|CN-JL|2'];
    expect(roles(table(['tid@TIME_PERIOD|kind|place|OBS_VALUE@OBS_VALUE', ...rows], 'px'))).toEqual(
      ['period', 'indicator', 'region', 'value'],
    );
  });

  it('with several structures keeps them apart', () => {
    const rows = ['A:X(1.0)|Jilin|2015|1', 'A:Y(1.0)|Jilin|2015|2'];
    expect(
      roles(
        table(
          [
            'STRUCTURE_ID@STRUCTURE_ID|REF_AREA@REF_AREA|TIME_PERIOD@TIME_PERIOD|OBS_VALUE@OBS_VALUE',
            ...rows,
          ],
          'sdmx-csv',
        ),
      )[0],
    ).toBe('indicator');
  });
});
