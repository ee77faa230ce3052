import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { recogniseFormat } from '../../../src/formats/registry.ts';
import { openedTable, readSample, temporaryFolder } from '../reading/reading.ts';
import { configuration, Fixture } from '../staging/workspace-fixture.ts';

/** Samples, and further settings of their source. */
type Sources = readonly (readonly [format: string, file: string, more?: string])[];

async function sample(path: string): Promise<string> {
  return await readFile(fileURLToPath(new URL(`../../../src/formats/${path}`, import.meta.url)), 'utf8');
}

/** A workspace with one source per sample, each in the folder of its format. */
async function loaded(sources: Sources): Promise<Fixture> {
  const lines = sources.map(
    ([format, file, more = '']) =>
      `  - { feed: calls, vendor: alfa, files: in/${format}/${file}, format: ${format}${more} }\n`,
  );
  const files = await Promise.all(
    sources.map(async ([format, file]) => [`in/${format}/${file}`, await sample(`${format}/${file}`)] as const),
  );
  const fixture = await Fixture.create(configuration(lines.join('')), Object.fromEntries(files));
  await fixture.load();
  return fixture;
}

describe('a source that says nothing but its format', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await loaded([
      ['asterisk-cel', 'sample.csv'],
      ['asterisk-cel', 'sample.table.csv'],
      ['avaya-ip-office', 'sample.csv'],
      ['cisco-cucm', 'sample.csv'],
      ['five9', 'sample.csv'],
      ['talkdesk', 'sample.csv'],
      ['talkdesk', 'sample.explore.csv'],
      ['threecx', 'sample.log'],
      ['threecx', 'sample.heading.csv'],
      ['vicidial', 'sample.txt'],
      ['vicidial', 'sample.extended.txt'],
    ]);
  });

  it.each<[string, readonly string[]]>([
    ['asterisk-cel/sample.csv', ['cause 127', 'ANSWERED Playback']],
    ['vicidial/sample.txt', ['TERUGM', 'PM']],
    ['cisco-cucm/sample.csv', ['cause 47']],
    ['threecx/sample.log', ['TerminatedByDst']],
    ['avaya-ip-office/sample.csv', ['connected without ring time']],
    ['five9/sample.csv', ['Consult Set', 'Afspraak', 'Afspraak']],
    ['talkdesk/sample.csv', ['Geen belang', 'dialer_x']],
  ])('%s: a word that nobody can know is emptied and listed', async (path, words) => {
    const unknown = await fixture.rows<{ value: string }>(
      `select value from problem inner join source_file using (file_key)
      where path = 'in/${path}' and kind = 'emptied' and column_name = 'result' and reason = 'unknown-value' order by source_row`,
    );
    expect(unknown.map(({ value }) => value)).toEqual(words);
  });

  it.each([
    // Epochs, and ids that hold one.
    'asterisk-cel/sample.table.csv',
    'cisco-cucm/sample.csv',
    'threecx/sample.log',
    'threecx/sample.heading.csv',
    'vicidial/sample.extended.txt',
    // The system states UTC.
    'talkdesk/sample.csv',
    // The client's zone, if the file states none.
    'avaya-ip-office/sample.csv',
    'five9/sample.csv',
    'talkdesk/sample.explore.csv',
  ])('%s begins at noon in Amsterdam', async (path) => {
    const rows = await fixture.rows<{ time: string }>(
      `select strftime(make_timestamp(min(started_at)), '%H:%M') as time from call inner join source_file using (file_key) where path = 'in/${path}'`,
    );
    expect(rows).toEqual([{ time: '10:00' }]);
  });
});

describe('a source that maps values', () => {
  it('gives a word its meaning, and changes nothing of what the format knows', async () => {
    const map = ', values: { result: { TERUGM: callback, PM: voicemail } }';
    const fixture = await loaded([['vicidial', 'sample.txt', map]]);
    expect(await fixture.rows(`select value from problem where kind = 'emptied'`)).toEqual([]);
    expect(
      await fixture.rows(
        `select result, count(*) as calls from call where number in (31612345914, 31612345915, 31612345901) group by result order by result`,
      ),
    ).toEqual([
      { result: 'callback', calls: 1n },
      { result: 'sale', calls: 1n },
      { result: 'voicemail', calls: 1n },
    ]);
  });

  it('says which number a queue stands for; one that is not mapped is refused by name', async () => {
    const map = ', values: { called_number: { verkoop: "0851234567" } }';
    const fixture = await loaded([['asterisk-queue-log', 'sample.txt', map]]);
    const numbers = 'select number, direction, count(*) as calls from call group by number, direction';
    expect(await fixture.rows(numbers)).toEqual([{ number: 31851234567n, direction: 'inbound', calls: 4n }]);
    const refused = await fixture.rows<{ raw: string }>(
      `select raw from problem where kind = 'rejected' and value = 'service' order by source_row`,
    );
    expect(refused.map(({ raw }) => raw.split('|')[4])).toEqual([
      'ENTERQUEUE',
      'CONNECT',
      'ATTENDEDTRANSFER',
      'COMPLETEAGENT',
    ]);
  });
});

describe('a first line that names the delimiter', () => {
  it.each([
    ['cisco-cucm', 'sample.small.csv'],
    ['threecx', 'sample.heading.csv'],
    ['asterisk-cel', 'sample.table.csv'],
    ['vicidial', 'sample.txt'],
  ])('%s/%s has its heading after it', async (format, file) => {
    const text = await sample(`${format}/${file}`);
    const delimiter = [';', '\t', ','].find((sign) => (text.split('\n', 1)[0] ?? '').includes(sign)) ?? '';
    const folder = await temporaryFolder();
    await writeFile(join(folder, 'file'), `sep=${delimiter}\r\n${text}`);
    const known = await recogniseFormat(await readSample(join(folder, 'file')));
    expect(known?.id).toBe(format);
    const read = await known?.read(openedTable(join(folder, 'file')), { target: join(folder, 'copy') });
    expect(Object.values(known?.columns(read?.columns ?? []) ?? {}).filter((name) => name !== null)).not.toEqual([]);
    expect(read?.columns).toEqual((text.split(/\r?\n/u, 1)[0] ?? '').split(delimiter));
  });
});

describe('a source that says which digits are dialled for an outside line', () => {
  const called = async (fixture: Fixture): Promise<unknown[]> =>
    (await fixture.rows<{ number: bigint }>('select number from call order by call_id')).map((row) => row.number);

  it('has calls read that are set aside without it', async () => {
    const without = await loaded([['cisco-cucm', 'sample.csv']]);
    const having = await loaded([['cisco-cucm', 'sample.csv', ', outside_line: "0"']]);
    const added = new Set(await called(having));
    for (const number of await called(without)) added.delete(number);
    expect([...added]).toEqual([31612345103n]);
    expect(await having.rows(`select * from problem where reason = 'prefix-unclear'`)).toEqual([]);
  });

  it('takes them off where a whole number follows, and nowhere else', async () => {
    const rows = (numbers: readonly string[], prefix: string): string =>
      numbers.map((number, place) => `${prefix}-${place},2026-06-10T10:00:00,${number}\n`).join('');
    const source = (file: string, digit: string): string =>
      `  - { feed: calls, vendor: alfa, files: in/${file}.csv, outside_line: "${digit}" }\n`;
    const nine = [
      '90612345671',
      '9+31612345672',
      '90031612345673',
      '0612345674',
      '+31612345675',
      '0900123456',
      '003225551234',
    ];
    const nought = [
      '00612345681',
      '0031612345682',
      '00031612345683',
      '0+31612345684',
      '0612345685',
      '00 612345686',
      '003225551234',
    ];
    const heading = 'call_id,started_at,called_number\n';
    const fixture = await Fixture.create(configuration(source('9', '9') + source('0', '0')), {
      'in/9.csv': heading + rows(nine, 'A'),
      'in/0.csv': heading + rows(nought, 'B'),
    });
    await fixture.load();
    expect(await called(fixture)).toEqual([
      ...[31612345671n, 31612345672n, 31612345673n, 31612345674n, 31612345675n, 31900123456n, 3225551234n],
      ...[31612345681n, 31612345682n, 31612345683n, 31612345684n, 31612345685n, 31612345686n, 3225551234n],
    ]);
  });

  it('has `00` stand for a country where the digit is another one than 0', async () => {
    const heading =
      'cdrRecordType,globalCallID_callManagerId,globalCallID_callId,dateTimeOrigination,callingPartyNumber,originalCalledPartyNumber,finalCalledPartyNumber,dateTimeConnect,dateTimeDisconnect,pkid';
    const row = (call: number, number: string): string =>
      `1,2,${call},1780480800,201,${number},${number},1780480810,1780480870,p${call}\n`;
    const source = (digit: string): string =>
      `  - { feed: calls, vendor: alfa, files: in/1.csv, format: cisco-cucm${digit === '' ? '' : `, outside_line: "${digit}"`} }\n`;
    const load = async (digit: string): Promise<Fixture> => {
      const fixture = await Fixture.create(configuration(source(digit)), {
        'in/1.csv': `${heading}\n${row(1, '0031612345671')}${row(2, '90031612345672')}${row(3, '90612345673')}${row(4, '00201234567')}`,
      });
      await fixture.load();
      return fixture;
    };
    const nine = await load('9');
    // The last one is a number in Egypt without one digit, or no number at all; with 0 it is one in Amsterdam.
    expect(await called(nine)).toEqual([31612345671n, 31612345672n, 31612345673n]);
    expect(await nine.problems()).toEqual(['5 rejected called_number number-invalid']);
    expect(await called(await load('0'))).toContain(31201234567n);
    expect(await (await load('')).problems()).toContain('5 rejected prefix-unclear');
  });
});
