import fs, { mkdtempSync, readFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { inspectFile } from '../../../src/inspect/inspect-file.ts';
import { checkWorkspace } from '../../../src/jobs/inspection.ts';
import { SILENT } from '../../../src/model/progress.ts';
import { KEPT_FOLDER } from '../../kept-stores.ts';
import { xlsxOf } from '../reading/containers/write-xlsx.ts';
import { zipOf } from '../reading/containers/write-zip.ts';
import { configuration, Fixture } from './workspace-fixture.ts';

/** Paths of opened files, in the order in which they were opened. */
const opened: string[] = [];

/** Counts whatever opens a file by its path, in the libraries too. */
function count<Name extends string>(
  holder: Record<Name, (path: unknown, ...others: never[]) => unknown>,
  name: Name,
): () => void {
  const real = holder[name];
  holder[name] = (path, ...others) => {
    opened.push(String(path));
    return real.call(holder, path, ...others);
  };
  return () => {
    holder[name] = real;
  };
}

const restorers = [
  ...(['open', 'openSync', 'readFile', 'readFileSync'] as const).map((name) => count(fs as never, name)),
  ...(['open', 'readFile'] as const).map((name) => count(fs.promises as never, name)),
];
syncBuiltinESMExports();

afterAll(() => {
  for (const restore of restorers) restore();
  syncBuiltinESMExports();
});

const LOG = 'in/log.csv';
const CELLS = [
  ['call_id', 'started_at', 'called_number'],
  ['A-1', '2026-05-11T10:00:00', '0612345671'],
  ['A-2', '2026-05-11T10:05:00', '0612345672'],
] as const;
const TEXT = CELLS.map((cells) => `${cells.join(',')}\n`).join('');
const [NAMES, ...ROWS] = CELLS;
const RECORDS = ROWS.map((cells) => Object.fromEntries(cells.map((cell, place) => [NAMES[place], cell])));
const EXCHANGE = readFileSync(new URL('../../../src/formats/asterisk-cdr/sample.csv', import.meta.url), 'utf8');

const MAPPED = configuration(`  - { feed: calls, vendor: alfa, files: ${LOG} }\n`);
const KNOWN = configuration(`  - { feed: calls, vendor: alfa, format: asterisk-cdr, files: ${LOG}, time_zone: UTC }\n`);

const CUSTOMERS = `  - { feed: phones, files: ${LOG}, columns: { person_id: call_id, number: called_number } }\n`;

const KINDS: Readonly<Record<string, { readonly yaml: string; readonly contents: string | Buffer }>> = {
  text: { yaml: MAPPED, contents: TEXT },
  'text of a known format': { yaml: KNOWN, contents: EXCHANGE },
  'text packed as gz': { yaml: MAPPED, contents: gzipSync(TEXT) },
  JSON: { yaml: MAPPED, contents: JSON.stringify(RECORDS) },
  'an archive': {
    yaml: KNOWN,
    contents: zipOf(['a.csv', 'b.csv'].map((name) => ({ name, content: EXCHANGE }))),
  },
  'a workbook': {
    yaml: MAPPED,
    contents: xlsxOf({ sheets: [{ name: 'calls', rows: CELLS.map((cells) => [...cells]) }] }),
  },
  'an empty file': { yaml: MAPPED, contents: '' },
  'text that two feeds read': { yaml: `${MAPPED}${CUSTOMERS}`, contents: TEXT },
};

function timesOpened(): number {
  return opened.splice(0).filter((path) => path.endsWith('log.csv')).length;
}

async function delivered(kind: string): Promise<Fixture> {
  const { yaml = '', contents = '' } = KINDS[kind] ?? {};
  const fixture = await Fixture.create(yaml, { [LOG]: contents });
  timesOpened();
  return fixture;
}

describe('a delivered file is opened once', () => {
  it.each(Object.keys(KINDS))('by a load, whether or not the store knows it: %s', async (kind) => {
    const fixture = await delivered(kind);
    await fixture.load();
    expect(timesOpened()).toBe(1);
    await fixture.load();
    expect(timesOpened()).toBe(1);
  });

  it.each(['text of a known format', 'an archive'])('by a check, which also tries to load it: %s', async (kind) => {
    const { workspace } = await delivered(kind);
    await checkWorkspace(workspace, SILENT);
    expect(timesOpened()).toBe(1);
  });

  it.each(['text of a known format', 'JSON', 'a workbook'])(
    'by inspect, which also tries the mapping: %s',
    async (kind) => {
      const { directory } = await delivered(kind);
      await inspectFile(join(directory, LOG), mkdtempSync(join(KEPT_FOLDER, 'opened-')), SILENT, {
        today: '2026-07-10',
      });
      expect(timesOpened()).toBe(1);
    },
  );
});
