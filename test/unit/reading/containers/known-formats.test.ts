import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { configuration, Fixture } from '../../intake/workspace-fixture.ts';
import { type WrittenCell, xlsxOf } from './write-xlsx.ts';
import { zipOf } from './write-zip.ts';

const FORMATS = new URL('../../../../src/formats/', import.meta.url);

/** How a spreadsheet program converts a text cell when it opens a file: a moment, a number, or a text. */
function asTyped(text: string): WrittenCell {
  if (text === '') return null;
  const [, day, time] = /^(\d{4}-\d{2}-\d{2}) (\d{2}:\d{2}:\d{2})$/u.exec(text) ?? [];
  if (day !== undefined) {
    const serial = (Date.parse(`${day}T${time}Z`) - Date.UTC(1899, 11, 30)) / 86_400_000;
    return { number: String(serial), format: 'yyyy-mm-dd hh:mm:ss' };
  }
  return /^[1-9]\d{0,14}$/u.test(text) ? { number: text } : text;
}

interface Outcome {
  readonly paths: readonly string[];
  readonly counts: readonly (number | undefined)[];
  readonly calls: readonly unknown[];
}

async function outcomeOf(format: string, name: string, content: string | Buffer): Promise<Outcome> {
  const source = configuration(`  - { feed: calls, vendor: alfa, files: in/*, format: ${format} }\n`);
  const fixture = await Fixture.create(source, { [`in/${name}`]: content });
  const { files } = await fixture.load();
  const columns = 'call_id, source_row, started_at, connected_at, talk_seconds, number, result, agent, campaign';
  return {
    paths: files.map(({ path }) => path),
    counts: files.flatMap(({ rowsRead, accepted, rejected }) => [rowsRead, accepted, rejected]),
    calls: await fixture.rows(`select ${columns} from call order by all`),
  };
}

describe('the export of a known system is read the same', () => {
  const samples = [
    { format: 'vicidial', sample: 'sample.extended.txt', delimiter: '\t' },
    { format: 'vicidial', sample: 'sample.vicidial-log.csv', delimiter: ',' },
    { format: 'vicidial', sample: 'sample.headless.txt', delimiter: '\t' },
  ];
  test.each(samples)('$format, $sample, out of an archive and a workbook', async ({ format, sample, delimiter }) => {
    const text = readFileSync(new URL(`${format}/${sample}`, FORMATS), 'utf8');
    const rows = text
      .trimEnd()
      .split(/\r?\n/u)
      .map((line) => line.split(delimiter));
    const plain = await outcomeOf(format, 'log.txt', text);
    expect(plain.calls.length).toBeGreaterThan(1);
    const zip = zipOf([
      { name: 'leesmij.txt', content: 'De gesprekken van juni.\n' },
      { name: 'log.txt', content: text },
    ]);
    expect(await outcomeOf(format, 'x.zip', zip)).toEqual({ ...plain, paths: ['in/x.zip#log.txt'] });
    const paths = ['in/x.xlsx#Blad1'];
    const asText = xlsxOf({ sheets: [{ name: 'Blad1', rows }] });
    expect(await outcomeOf(format, 'x.xlsx', asText)).toEqual({ ...plain, paths });
    const typed = xlsxOf({ sheets: [{ name: 'Blad1', rows: rows.map((cells) => cells.map(asTyped)) }] });
    expect(await outcomeOf(format, 'x.xlsx', typed)).toEqual({ ...plain, paths });
  });
});
