import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Fixture } from '../../staging/workspace-fixture.ts';
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

/** The ways in which one log is delivered, each by a call centre of its own: its name and content. */
type Deliveries = Readonly<Record<string, readonly [name: string, content: string | Buffer]>>;

/** What a load makes of each delivery. */
async function outcomesOf(format: string, deliveries: Deliveries): Promise<Readonly<Record<string, Outcome>>> {
  const ways = Object.keys(deliveries);
  const sources = ways.map((way) => `  - { feed: calls, vendor: ${way}, files: in/${way}/*, format: ${format} }`);
  const vendors = ways.map((way) => `  - { id: ${way}, name: ${way} }`);
  const yaml = `client: { name: V, time_zone: Europe/Amsterdam, entities: [{ id: v, name: V }] }
audit: { from: 2026-06-01, to: 2026-06-30, as_of: 2026-07-10 }
vendors:
${vendors.join('\n')}
sources:
${sources.join('\n')}
`;
  const written = Object.entries(deliveries).map(([way, [name, content]]) => [`in/${way}/${name}`, content]);
  const fixture = await Fixture.create(yaml, Object.fromEntries(written));
  const { files } = await fixture.load();
  const columns = 'call_id, source_row, started_at, connected_at, talk_seconds, number, result, agent, campaign';
  const outcomes = ways.map(async (way) => {
    const own = files.filter(({ path }) => path.startsWith(`in/${way}/`));
    const outcome = {
      paths: own.map(({ path }) => path),
      counts: own.flatMap(({ rowsRead, accepted, rejected }) => [rowsRead, accepted, rejected]),
      calls: await fixture.rows(`select ${columns} from call where vendor = '${way}' order by all`),
    };
    return [way, outcome] as const;
  });
  return Object.fromEntries(await Promise.all(outcomes));
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
    const zip = zipOf([
      { name: 'leesmij.txt', content: 'De gesprekken van juni.\n' },
      { name: 'log.txt', content: text },
    ]);
    const asText = xlsxOf({ sheets: [{ name: 'Blad1', rows }] });
    const typed = xlsxOf({ sheets: [{ name: 'Blad1', rows: rows.map((cells) => cells.map(asTyped)) }] });
    const { plain, ...others } = await outcomesOf(format, {
      plain: ['log.txt', text],
      archive: ['x.zip', zip],
      texts: ['x.xlsx', asText],
      typed: ['x.xlsx', typed],
    });
    expect(plain?.calls.length).toBeGreaterThan(1);
    expect(others).toEqual({
      archive: { ...plain, paths: ['in/archive/x.zip#log.txt'] },
      texts: { ...plain, paths: ['in/texts/x.xlsx#Blad1'] },
      typed: { ...plain, paths: ['in/typed/x.xlsx#Blad1'] },
    });
  });
});
