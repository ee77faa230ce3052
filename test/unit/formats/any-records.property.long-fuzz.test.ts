import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listFormats } from '../../../src/formats/registry.ts';
import type { TableDefinition } from '../../../src/model/facts.ts';
import { joinLegs } from '../../../src/staging/legs/join-legs.ts';
import { defineMacros } from '../../../src/staging/macros.ts';
import { Store } from '../../../src/store/store.ts';

const isLong = process.env['BELAUDIT_EXAMPLES'] === 'many';

/** Most rows of an example. What an example costs is its statements, not its rows: few examples of many rows try as many cells as many of few. */
const ROWS = isLong ? 12 : 30;

/** Cells with a meaning to some format, and cells without any. */
const cell = fc.oneof(
  { weight: 2, arbitrary: fc.constant(null) },
  fc.constantFrom('201', '202', '0612345678', '+31612345679', 's', 'h', '*60', '112', '6871000002'),
  fc.constantFrom(
    'SIP/201-00000001',
    'SIP/trunk-00000002',
    'Local/0612345678@x-00000001;1',
    'Local/0612345678@x-00000001;2',
    'DAHDI/1-1',
    '/',
    'SIP/',
  ),
  fc.constantFrom('Dial', 'VoiceMail', 'Playback', 'Queue', 'ANSWERED', 'NO ANSWER', 'BUSY', '8', 'answered'),
  fc.constantFrom(
    '1780480800.1',
    '1780480800.10',
    'main-01-1780480860.3',
    '.',
    '1780480800.',
    '99999999999.1',
    '-1780480800.1',
  ),
  fc.constantFrom(
    '2026-06-03 12:00:00',
    '2026-06-03 24:61:00',
    '0000-00-00 00:00:00',
    '31/2/2026 10:00:00',
    '3/6/2026 12:00',
    '9999-12-31 23:59:59',
  ),
  fc.constantFrom('0', '12', '9999999', '99999999', '1.5', '-1', '1e3', ' 7'),
  fc.constantFrom(
    'CHAN_START',
    'ANSWER',
    'BRIDGE_ENTER',
    'BRIDGE_EXIT',
    'BRIDGE_START',
    'HANGUP',
    'CHAN_END',
    'AppDial',
    '(Outgoing Line)',
    'PJSIP/0612345678@trunk,300',
    '{"hangupcause":17,"dialstatus":"BUSY"}',
    '16,,ANSWER',
  ),
  fc.constantFrom(
    'ENTERQUEUE',
    'CONNECT',
    'COMPLETEAGENT',
    'BLINDTRANSFER',
    '1780480800|1780480800.1|verkoop|NONE|ENTERQUEUE||0201234567|1',
    '1780480860|1780480800.1|verkoop|201|COMPLETECALLER|5|60|1',
    '1780480860|NONE|NONE|NONE|QUEUESTART',
  ),
  fc.constantFrom('1780480800', '1780480860.513823', '2026/06/03 12:00:00', '00:01:32', '0.000069444446', 'INTEGER'),
  fc.constantFrom('I', 'O', '1', '16', '17', 'SALE', 'DNCL', 'EIGEN', 'VDCL', '31', 'outbound', 'Inbound', 'Manual'),
  fc.constantFrom('00000C35BDA35D7B_1', '0000019E8CECF57B_2', 'Ext.101', 'Extension', 'LineSet', 'SEP001122334455'),
  fc.constantFrom(
    '{"uuid":"d80e22e0-4c15-11ea-97a0-9dd79410affb","direction":"outbound","start_uepoch":"1780480800000000","bridge_uuid":"d80e22e1-4c15-11ea-97a0-9dd79410affb"}',
    '[{"caller_profile":{"destination_number":"0612345678","caller_id_number":["x"]}}]',
    '{"uuid":7,"answer_epoch":"9999999999","sip_req_uri":"%FF%2B31612345678%40x"}',
    '[{"segmentType":"interact","segmentStart":"2026-06-03T12:00:00.000Z","segmentEnd":"0001-01-01T00:00:00Z (BC)","wrapUpCode":"x"},null,7,"y"]',
    '[{"segmentType":{},"segmentStart":"infinity","segmentEnd":"-infinity"}]',
    '{"a":',
  ),
  fc.constantFrom(
    'd80e22e0-4c15-11ea-97a0-9dd79410affb',
    'd80e22e1-4c15-11ea-97a0-9dd79410affb',
    'ffffffff-ffff-1fff-bfff-ffffffffffff',
    '2026/6/3 9:05',
    'Outbound Call',
    '&',
  ),
  fc.constantFrom(
    `CA${'0'.repeat(32)}`,
    `CA${'1'.repeat(32)}`,
    'Wed, 03 Jun 2026 12:00:00 +0000',
    'client:anna',
    'completed',
    'inbound',
    'machine_start',
  ),
  fc.constantFrom(
    'voice',
    'agent',
    'customer',
    'VOICE',
    'CHAT',
    'OUTBOUND',
    'TRANSFER',
    '9999-12-31T23:59:59.999Z',
    '0000-01-01T00:00:00+14:00',
  ),
  fc.constantFrom(
    ...["13/06/26 10:07AM   102 02 <I>0201234502   0'12 00:01'05", "31/02/26 25:61   101 01 0612345678   99:99'99 NA"],
    ...['2026-06-03 08:00:00.5+00', '2026-06-03T08:00:00Z', 'external_line', 'extension', 'queue'],
    ...['SIP_INBOUND', 'SIP_ENTERPRISE', 'ORIGINATING', 'TERMINATING', 'UserBusy', 'true', 'false'],
    ...[
      'Call connected',
      'In Progress',
      'Fax',
      'user_out',
      'dr_in_ucap',
      'conf_in',
      '486',
      '92.5',
      'ANSWER',
      'internal',
    ],
  ),
  fc.string({ maxLength: 6 }),
);

const formats = await listFormats();

describe.each(formats.map((format) => [format.id, format] as const))('%s', (_, format) => {
  const names = Object.keys(format.columns([]));
  const told = {
    ...{ zone_declared: false, outside_line_declared: false, without_seconds: false },
    ...{
      own_numbers: '["612345678"]',
      inbound_contexts: '["from-pstn"]',
      outbound_contexts: '["uitgaand"]',
      trunks: '["lijn9"]',
    },
  };
  const definition: TableDefinition = Object.fromEntries([
    ['source_row', 'BIGINT'],
    ...names.map((name) => [name, 'VARCHAR']),
  ]);

  test('takes any cells: each row comes out once, with the row that leads its call', async () => {
    const store = await Store.open(':memory:', { threads: 1 });
    await defineMacros(store);
    await store.fillTable('own_number', { tail: 'VARCHAR' }, [['612345678']]);
    try {
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.array(cell, { minLength: names.length, maxLength: names.length }), {
            maxLength: ROWS,
            size: 'max',
          }),
          async (rows) => {
            await store.fillTable(
              'source_rows',
              definition,
              rows.map((cells, index) => [index + 2, ...cells]),
            );
            await joinLegs(store, format, told, 'staged');
            const staged = await store.rows<{ source_row: bigint; leads_row: bigint; call_id: string | null }>(
              'select * from staged order by source_row',
            );
            expect(staged.map((row) => Number(row.source_row))).toEqual(rows.map((_cells, index) => index + 2));
            const leaders = new Map(
              staged.filter((row) => row.leads_row === row.source_row).map((row) => [row.source_row, row.call_id]),
            );
            expect(staged.every((row) => leaders.has(row.leads_row))).toBe(true);
            expect(new Set(leaders.values()).size).toBe(leaders.size);
            expect([...leaders.values()].every((id) => id !== null)).toBe(true);
            if (format.ties === undefined) return;
            const unfit = `select * from (${format.ties}) where tie is null or leg is null`;
            expect(await store.rows(unfit)).toEqual([]);
          },
        ),
        { numRuns: isLong ? 100 : 5 },
      );
    } finally {
      store.close();
    }
  });
});
