import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configuration, Fixture } from './workspace-fixture.ts';

const NOTES = `select source_row, value from problem where reason = 'direction-inferred' order by source_row`;

/** One record of `cdr_csv` about an answered call. */
function record(row: number, src: string, dst: string, context: string, channel: string, other: string): string {
  const at = `2026-06-03 10:0${row}`;
  return `"","${src}","${dst}","${context}","","${channel}","${other}","Dial","","${at}:00","${at}:05","${at}:35","35","30","ANSWERED","3","178048080${row}.${row}","","","178048080${row}.${row}","${row}"\n`;
}

const LOG = [
  record(1, '201', '0612345671', 'bellen', 'PJSIP/201-01', 'PJSIP/kpn-02'),
  record(2, '0881234567', '0612345672', 'bellen', 'PJSIP/balie-03', 'PJSIP/lijn9-04'),
  record(3, '0612345673', '0881234567', 'binnen', 'PJSIP/lijn9-05', 'PJSIP/balie-06'),
  record(4, '0612345674', '0881234567', 'binnen', 'PJSIP/een-07', 'PJSIP/twee-08'),
  record(5, '0881234568', '0612345675', 'bellen', 'Local/202@agents-09;1', 'PJSIP/kpn-10'),
  record(6, '0612345676', '0881234569', 'from-trunk', 'PJSIP/kpn-11', 'PJSIP/balie-12'),
];

it('is told per call, with what it was inferred from', async () => {
  const fixture = await Fixture.create(
    configuration(
      '  - { feed: calls, vendor: alfa, format: asterisk-cdr, files: in/Master.csv, trunks: [lijn9], own_numbers: ["0881234567"] }\n',
    ),
    { 'in/Master.csv': LOG.join('') },
  );
  await fixture.load();
  expect(await fixture.rows('select source_row, direction from call order by source_row')).toEqual([
    { source_row: 1n, direction: 'outbound' },
    { source_row: 2n, direction: 'outbound' },
    { source_row: 3n, direction: 'inbound' },
    { source_row: 4n, direction: 'inbound' },
    { source_row: 5n, direction: 'outbound' },
    { source_row: 6n, direction: 'inbound' },
  ]);
  expect(await fixture.rows(NOTES)).toEqual([
    { source_row: 1n, value: 'extension' },
    { source_row: 2n, value: 'trunk' },
    { source_row: 3n, value: 'trunk' },
    { source_row: 4n, value: 'own number' },
    { source_row: 5n, value: 'local channel' },
    { source_row: 6n, value: 'context' },
  ]);
});

it('is not told of a log that says it itself', async () => {
  const fixture = await Fixture.create(configuration('  - { feed: calls, vendor: alfa, files: in/calls.csv }\n'), {
    'in/calls.csv': 'call_id,started_at,called_number,direction\nA-1,2026-06-03T10:00:00,0612345671,inbound\n',
  });
  await fixture.load();
  expect(await fixture.rows(NOTES)).toEqual([]);
});

/** The direction of each call, and its source, in the order of the file. */
async function told(format: string, file: string, content: string, settings: string = ''): Promise<string[]> {
  const fixture = await Fixture.create(
    configuration(`  - { feed: calls, vendor: alfa, format: ${format}, files: in/${file}${settings} }\n`),
    { [`in/${file}`]: content },
  );
  await fixture.load();
  const rows = await fixture.rows(
    `select call.called_number as called, direction, value from (select source_row, direction, cast(number as varchar) as called_number from call) as call
    left join problem on problem.source_row = call.source_row and reason like 'direction-%' order by call.source_row`,
  );
  return rows.map(
    ({ called, direction, value }) => `${String(called).slice(-3)} ${String(direction)} ${String(value)}`,
  );
}

describe('of FreeSWITCH', () => {
  /** A row of `cdr_csv` about a call that nobody answered. */
  function leg(row: number, caller: string, called: string, context: string): string {
    const at = `2026-05-04 10:0${row}`;
    return `"","${caller}","${called}","${context}","${at}:00","","${at}:20","20","0","NO_ANSWER","3fb6400${row}-478f-11f1-97a0-9dd79410affb","","","PCMA","PCMA"\n`;
  }

  it('is told by the extension, the own number and the context', async () => {
    const log = [
      leg(1, '201', '0612345671', 'bellen'),
      leg(2, '0881234567', '0612345672', 'bellen'),
      leg(3, '0612345673', '0881234567', 'binnen'),
      leg(4, '0612345674', '0889999999', 'public'),
      leg(5, '0201234561', '0612345675', 'uitbellen'),
      leg(6, '0201234561', '0612345676', 'ergens'),
    ].join('');
    const settings = ', own_numbers: ["0881234567"], outbound_contexts: [uitbellen]';
    expect(await told('freeswitch-csv', 'Master.csv', log, settings)).toEqual([
      '671 outbound extension',
      '672 outbound own number',
      '567 inbound own number',
      '999 inbound context',
      '675 outbound context',
      '676 unknown ergens',
    ]);
  });
});

describe('of Asterisk CEL', () => {
  const SAMPLE = readFileSync(join(import.meta.dirname, '../../../src/formats/asterisk-cel/sample.csv'), 'utf8');

  it('is told by the extension, the context, the caller id and the outside line', async () => {
    const signs = await told('asterisk-cel', 'cel.csv', SAMPLE);
    expect(signs).toContain('801 outbound extension');
    expect(signs).toContain('567 inbound extension');
    expect(signs).toContain('567 inbound context');
    expect(signs).toContain('806 outbound outside line');
    expect(signs).toContain('812 outbound caller id');
  });

  it('is told by a trunk or an own number that the source declares', async () => {
    const byTrunk = await told('asterisk-cel', 'cel.csv', SAMPLE, ', trunks: [trunk]');
    expect(byTrunk).toContain('806 outbound trunk');
    expect(byTrunk).not.toContain('567 inbound context');
    const byNumber = await told('asterisk-cel', 'cel.csv', SAMPLE, ', own_numbers: ["0851234567"]');
    expect(byNumber).toContain('567 inbound own number');
    expect(byNumber).toContain('813 outbound own number');
    expect(byNumber).not.toContain('567 inbound extension');
  });
});
