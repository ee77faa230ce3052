import { describe, expect, it } from 'vitest';
import { recogniseFormat } from '../../../src/formats/registry.ts';
import { isEmptyWord } from '../../../src/model/empty-words.ts';
import { xlsxOf } from '../reading/containers/write-xlsx.ts';
import { readSample } from '../reading/reading.ts';
import { configuration, Fixture, loadFile } from './workspace-fixture.ts';

const CALLS = `select call_id, connected, talk_seconds, agent, result from call order by call_id`;
const REMARKS = `select remarks from staged_file order by path`;

async function remarksOn(fixture: Fixture): Promise<string> {
  return (await fixture.rows<{ remarks: string }>(REMARKS)).map(({ remarks }) => remarks).join('\n');
}

const LOG = `call_id,started_at,called_number,connected,talk_seconds,agent,result,notitie
A-1,2026-05-11 10:00:00,+31612345671,NULL,null,\\N,(null),NULL
A-2,2026-05-11 10:01:00,+31612345672,"NULL", Null ,"(NULL)",\\n,x
A-3,2026-05-11 10:02:00,+31612345673,yes,40,Nullens,conversation,NULL
`;

describe('a cell that says that it is empty', () => {
  it('is empty: NULL, \\N and (null), in any case, quoted or not, with white space around it', async () => {
    const fixture = await loadFile('feed: calls, vendor: alfa', LOG);
    const nothing = { connected: null, talk_seconds: null, agent: null, result: null };
    expect(await fixture.rows(CALLS)).toEqual([
      { call_id: 'A-1', ...nothing },
      { call_id: 'A-2', ...nothing },
      { call_id: 'A-3', connected: true, talk_seconds: 40n, agent: 'Nullens', result: 'conversation' },
    ]);
    expect(await fixture.problems()).toEqual([]);
  });

  it('is told once per file, with how many stand in each column that is read, and in no other', async () => {
    const remarks = await remarksOn(await loadFile('feed: calls, vendor: alfa', LOG));
    expect(remarks).toContain('2 in connected, 2 in talk_seconds, 2 in agent, 2 in result.');
    expect(remarks).not.toContain('in notitie');
    const without = LOG.replaceAll(/"?\(?null\)?"?(?=[, \n])|\\n(?=,)/giu, '');
    expect(await remarksOn(await loadFile('feed: calls, vendor: alfa', without))).not.toContain('NULL');
  });

  it('is no id: a row without one is rejected', async () => {
    const fixture = await loadFile(
      'feed: calls, vendor: alfa',
      'call_id,started_at,called_number\nNULL,2026-05-11 10:00:00,+31612345671\n\\N,2026-05-11 10:01:00,+31612345672\n',
    );
    expect(await fixture.problems()).toEqual([
      '2 rejected call_id required-missing',
      '3 rejected call_id required-missing',
    ]);
  });

  it('is empty in JSON and in workbooks', async () => {
    const json = JSON.stringify([
      { call_id: 'A-1', started_at: '2026-05-11 10:00:00', called_number: '+31612345671', agent: 'NULL' },
    ]);
    const sheet = xlsxOf({
      sheets: [
        {
          name: 'Blad1',
          rows: [
            ['call_id', 'started_at', 'called_number', 'agent'],
            ['B-1', '2026-05-11 10:00:00', '+31612345671', '\\N'],
          ],
        },
      ],
    });
    const fixture = await Fixture.create(
      configuration(
        `  - { feed: calls, vendor: alfa, files: in/a.json }\n  - { feed: calls, vendor: beta, files: in/b.xlsx }\n`,
      ),
      { 'in/a.json': json, 'in/b.xlsx': sheet },
    );
    await fixture.load();
    expect(await fixture.rows('select call_id, agent from call order by call_id')).toEqual([
      { call_id: 'A-1', agent: null },
      { call_id: 'B-1', agent: null },
    ]);
    expect((await remarksOn(fixture)).match(/1 in agent/gu)).toHaveLength(2);
  });

  it('is empty in known formats, for telling them apart as well', async () => {
    const row = (number: number, answer: string, linked: string): string =>
      `"","201","061234567${number}","from-internal","NULL","PJSIP/201-0${number}","PJSIP/kpn-1${number}","Dial","PJSIP/061234567${number}@kpn","2026-06-03 10:0${number}:00","${answer}","2026-06-03 10:0${number}:30","30","${answer === 'NULL' ? 0 : 20}","${answer === 'NULL' ? 'NO ANSWER' : 'ANSWERED'}","DOCUMENTATION","17804808${number}0.${number}","","NULL","${linked}","${number}"\n`;
    const fixture = await Fixture.create(
      configuration('  - { feed: calls, vendor: alfa, format: asterisk-cdr, files: in/Master.csv }\n'),
      { 'in/Master.csv': row(1, 'NULL', 'NULL') + row(2, 'NULL', 'NULL') },
    );
    expect((await recogniseFormat(await readSample(`${fixture.directory}/in/Master.csv`)))?.id).toBe('asterisk-cdr');
    await fixture.load();
    expect(await fixture.rows('select call_id, connected, result from call order by call_id')).toEqual([
      { call_id: '1780480810.1', connected: false, result: 'no-answer' },
      { call_id: '1780480820.2', connected: false, result: 'no-answer' },
    ]);
    expect(await fixture.problems()).toEqual([]);
  });

  it('is never looked up: a map of values that gives it a meaning is a mistake', async () => {
    const load = loadFile('feed: calls, vendor: alfa, values: { result: { "NULL": no-answer } }', LOG);
    await expect(load).rejects.toMatchObject({ code: 'CONFIGURATION' });
    await expect(loadFile('feed: calls, vendor: alfa, values: { result: { "NULL": "" } }', LOG)).resolves.toBeDefined();
  });

  it.each(['NULL', ' null ', '\\N', '\\n', '(Null)'])('%j is one', (cell) => expect(isEmptyWord(cell)).toBe(true));
  it.each(['', 'nul', 'N', 'null.', '\n', 'n/a', '-'])('%j is none', (cell) => expect(isEmptyWord(cell)).toBe(false));
});
