import { describe, expect, it } from 'vitest';
import { configuration, Fixture, loadFile } from './workspace-fixture.ts';

const DIRECTIONS = `select call_id, direction from call order by call_id`;

/** An Asterisk log in which one number calls another, in contexts that the site named. */
const LOG = `uniqueid,linkedid,start,answer,end,src,dst,dcontext,channel,dstchannel,lastapp,lastdata,duration,billsec,disposition
1780480800.1,1780480800.1,2026-06-03 10:00:00,2026-06-03 10:00:05,2026-06-03 10:01:00,0612345651,0851234560,inkomend,PJSIP/kpn-01,PJSIP/anna-02,Dial,PJSIP/anna,60,55,ANSWERED
1780480860.2,1780480860.2,2026-06-03 10:01:00,2026-06-03 10:01:05,2026-06-03 10:02:00,0612345652,0851234560,Stadion-pstn,PJSIP/kpn-03,PJSIP/anna-04,Dial,PJSIP/anna,60,55,ANSWERED
1780480920.3,1780480920.3,2026-06-03 10:02:00,2026-06-03 10:02:05,2026-06-03 10:03:00,0612345653,0851234560,stadion-pstn,PJSIP/kpn-05,PJSIP/anna-06,Dial,PJSIP/anna,60,55,ANSWERED
1780480980.4,1780480980.4,2026-06-03 10:03:00,2026-06-03 10:03:05,2026-06-03 10:04:00,201,0612345654,stadion-pstn,PJSIP/201-07,PJSIP/kpn-08,Dial,PJSIP/0612345654@kpn,60,55,ANSWERED
`;

async function exchange(source: string, more = '', files: Readonly<Record<string, string>> = {}): Promise<Fixture> {
  const fixture = await Fixture.create(
    configuration(`  - { feed: calls, vendor: alfa, format: asterisk-cdr, files: in/log.csv${source} }\n${more}`),
    { 'in/log.csv': LOG, ...files },
  );
  await fixture.load();
  return fixture;
}

async function directions(fixture: Fixture): Promise<string[]> {
  return (await fixture.rows<{ direction: string }>(DIRECTIONS)).map(({ direction }) => direction);
}

const NOTES = `select source_row, kind, column_name, value from problem where reason = 'direction-not-known' order by source_row`;

describe('who called whom', () => {
  it('is what the log says: outbound, inbound or unknown; empty or unreadable is outbound', async () => {
    const fixture = await loadFile(
      'feed: calls, vendor: alfa',
      `call_id,started_at,called_number,direction
A-1,2026-05-11T10:00:00,+31612345671,outbound
A-2,2026-05-11T10:01:00,+31612345671,Inbound
A-3,2026-05-11T10:02:00,+31612345671,UNKNOWN
A-4,2026-05-11T10:03:00,+31612345671,
A-5,2026-05-11T10:04:00,+31612345671,zijwaarts
`,
    );
    expect(await directions(fixture)).toEqual(['outbound', 'inbound', 'unknown', 'outbound', 'outbound']);
    // The log's own statement is no reason for a note.
    expect(await fixture.problems()).toEqual(['6 emptied direction unknown-value']);
  });

  it('may be mapped, and given for a whole source', async () => {
    const fixture = await Fixture.create(
      configuration(`  - { feed: calls, vendor: alfa, files: in/a.csv, values: { direction: { WEET NIET: unknown } } }
  - { feed: calls, vendor: beta, files: in/b.csv, constants: { direction: unknown } }
`),
      {
        'in/a.csv': 'call_id,started_at,called_number,direction\nA-1,2026-05-11T10:00:00,+31612345671,weet niet\n',
        'in/b.csv': 'call_id,started_at,called_number\nB-1,2026-05-11T10:00:00,+31612345671\n',
      },
    );
    await fixture.load();
    expect(await directions(fixture)).toEqual(['unknown', 'unknown']);
  });

  it('cannot be told by the name of a context that the site chose: each such call is noted with that name', async () => {
    const fixture = await exchange('');
    expect(await directions(fixture)).toEqual(['unknown', 'unknown', 'unknown', 'outbound']);
    const note = { kind: 'noted', column_name: 'direction' };
    expect(await fixture.rows(NOTES)).toEqual([
      { source_row: 2n, ...note, value: 'inkomend' },
      { source_row: 3n, ...note, value: 'stadion-pstn' },
      { source_row: 4n, ...note, value: 'stadion-pstn' },
    ]);
  });

  it.each([
    ['a context that is declared', ', inbound_contexts: [INKOMEND]', ['inbound', 'unknown', 'unknown', 'outbound']],
    ['an own number of the source', ', own_numbers: [085 123 45 60]', ['inbound', 'inbound', 'inbound', 'outbound']],
    ['the client, for all calls', ', constants: { direction: inbound }', ['inbound', 'inbound', 'inbound', 'inbound']],
  ])('is told by %s', async (_, source, expected) => {
    const fixture = await exchange(source);
    expect(await directions(fixture)).toEqual(expected);
    expect(await fixture.rows(NOTES)).toHaveLength(expected.filter((direction) => direction === 'unknown').length);
  });

  it('is not told by a number that called another, in a log of Cisco', async () => {
    const fixture = await loadFile(
      'feed: calls, vendor: alfa, format: cisco-cucm',
      `GLOBALCALLID_CALLID,globalcallid_callmanagerid,DateTimeDisconnect,dateTimeConnect,dateTimeOrigination,origCause_value,destCause_value,finalCalledPartyNumber,originalCalledPartyNumber,callingPartyNumber,pkid
2001,2,1780480835,1780480805,1780480800,16,0,0612345121,0612345121,2001,00000000-0000-4000-8000-000000000019
2002,2,1780480890,1780480865,1780480860,16,0,0612345122,0612345122,0201234521,00000000-0000-4000-8000-000000000020
`,
    );
    expect(await directions(fixture)).toEqual(['outbound', 'unknown']);
    expect(await fixture.rows('select number, caller_number from call where direction = $$unknown$$')).toEqual([
      { number: 31_612_345_122n, caller_number: null },
    ]);
  });

  it('is not known where a system that always says it says nothing, and outbound where its word means nothing', async () => {
    const call = (place: number, direction: string): string =>
      `CA0000000000000000000000000000000${place},,+31851234567,+31612345601,completed,${direction},"Mon, 04 May 2026 08:00:00 +0000","Mon, 04 May 2026 08:01:10 +0000",58`;
    const fixture = await loadFile(
      'feed: calls, vendor: alfa, format: twilio',
      `Call SID,Parent Call SID,From,To,Status,Direction,Start Time,End Time,Duration
${call(1, 'outbound-api')}
${call(2, '')}
${call(3, 'sideways')}
`,
    );
    expect(await directions(fixture)).toEqual(['outbound', 'unknown', 'outbound']);
    expect(await fixture.problems()).toEqual([
      '3 noted direction direction-not-known',
      '4 emptied direction unknown-value',
    ]);
  });

  it('is told by the numbers that the client uses', async () => {
    const fixture = await exchange('', '  - { feed: numbers, files: in/numbers.csv }\n', {
      'in/numbers.csv': 'number,listed_from\n+31851234560,2020-01-01\n',
    });
    expect(await directions(fixture)).toEqual(['inbound', 'inbound', 'inbound', 'outbound']);
  });

  it('is doubted where a number of the company itself called in: the row has a note', async () => {
    const fixture = await Fixture.create(
      configuration(`  - { feed: calls, vendor: alfa, files: in/a.csv }
  - { feed: numbers, files: in/numbers.csv }
`),
      {
        'in/a.csv': `call_id,started_at,called_number,caller_number,direction
A-1,2026-05-11T10:00:00,+31612345671,+31880000001,inbound
A-2,2026-05-11T10:01:00,+31880000001,+31612345671,inbound
A-3,2026-05-11T10:02:00,+31612345671,+31880000001,outbound
`,
        'in/numbers.csv': 'number,listed_from\n+31880000001,2020-01-01\n',
      },
    );
    await fixture.load();
    expect(await directions(fixture)).toEqual(['inbound', 'inbound', 'outbound']);
    expect(await fixture.problems()).toEqual(['2 noted direction inbound-from-own-number']);
  });
});
