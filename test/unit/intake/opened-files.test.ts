import { createReadStream, mkdtempSync, readFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { inspectFile } from '../../../src/inspect/inspect-file.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { KEPT_FOLDER } from '../../kept-stores.ts';
import { configuration, Fixture } from './workspace-fixture.ts';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, open: vi.fn(real.open) };
});
vi.mock('node:fs', async (original) => {
  const real = await original<typeof import('node:fs')>();
  return { ...real, createReadStream: vi.fn(real.createReadStream) };
});

const LOG = 'in/log.csv';
const ROWS =
  'call_id,started_at,called_number\nA-1,2026-05-11T10:00:00,0612345671\nA-2,2026-05-11T10:05:00,0612345672\n';
const RECORDS = readFileSync(new URL('../../../src/formats/asterisk-cdr/sample.csv', import.meta.url), 'utf8');

/** How often the file was opened since the previous test. */
function timesOpened(): number {
  return [vi.mocked(open), vi.mocked(createReadStream)]
    .flatMap(({ mock }) => mock.calls.map(([path]) => String(path)))
    .filter((path) => path.endsWith('log.csv')).length;
}

afterEach(() => {
  vi.clearAllMocks();
});

describe('a load opens a file', () => {
  // Nothing is written before the mistakes of all files are told, and what was seen of a file is not kept until it is read: there can be thousands.
  it('for its first bytes, its digest, its beginning and its rows, each once', async () => {
    const fixture = await Fixture.create(configuration(`  - { feed: calls, vendor: alfa, files: ${LOG} }\n`), {
      [LOG]: ROWS,
    });
    await fixture.load();
    expect(timesOpened()).toBe(4);
  });

  it('of a known format, whose beginning tells how to read it, once more each time', async () => {
    const source = `  - { feed: calls, vendor: alfa, format: asterisk-cdr, files: ${LOG}, time_zone: UTC }\n`;
    const fixture = await Fixture.create(configuration(source), { [LOG]: RECORDS });
    await fixture.load();
    expect(timesOpened()).toBe(6);
  });

  it('that it knows for its first bytes and its digest alone', async () => {
    const fixture = await Fixture.create(configuration(`  - { feed: calls, vendor: alfa, files: ${LOG} }\n`), {
      [LOG]: ROWS,
    });
    await fixture.load();
    vi.clearAllMocks();
    await fixture.load();
    expect(timesOpened()).toBe(2);
  });
});

describe('inspect opens a file', () => {
  async function inspected(text: string): Promise<number> {
    const folder = mkdtempSync(join(KEPT_FOLDER, 'opened-'));
    const fixture = await Fixture.create(configuration(''), { [LOG]: text });
    await inspectFile(join(fixture.directory, LOG), folder, SILENT, { today: '2026-07-10' });
    return timesOpened();
  }

  // Its beginning also tells its kind and its dialect.
  it('for its first bytes, its beginning and its rows, each once; and as a load does to try the mapping', async () => {
    expect(await inspected(ROWS)).toBe(3 + 4);
  });

  it('of a known format as often, and as a load of that format does', async () => {
    expect(await inspected(RECORDS)).toBe(3 + 6);
  });

  it('that is JSON as often as one that is text', async () => {
    const rows = [
      { call_id: 'A-1', started_at: '2026-05-11T10:00:00', called_number: '0612345671' },
      { call_id: 'A-2', started_at: '2026-05-11T10:05:00', called_number: '0612345672' },
    ];
    expect(await inspected(JSON.stringify(rows))).toBe(3 + 4);
  });
});
