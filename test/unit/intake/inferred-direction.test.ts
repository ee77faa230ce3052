import { expect, it } from 'vitest';
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
