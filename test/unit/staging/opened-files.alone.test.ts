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

const CELLS = [
  ['call_id', 'started_at', 'called_number'],
  ['A-1', '2026-05-11T10:00:00', '0612345671'],
  ['A-2', '2026-05-11T10:05:00', '0612345672'],
] as const;
const TEXT = CELLS.map((cells) => `${cells.join(',')}\n`).join('');
const [NAMES, ...ROWS] = CELLS;
const RECORDS = ROWS.map((cells) => Object.fromEntries(cells.map((cell, place) => [NAMES[place], cell])));
const EXCHANGE = readFileSync(new URL('../../../src/formats/asterisk-cdr/sample.csv', import.meta.url), 'utf8');

/** The sources of a file. */
type Sources = (file: string) => string;
const mapped: Sources = (file) => `  - { feed: calls, vendor: alfa, files: ${file} }\n`;
const known: Sources = (file) =>
  `  - { feed: calls, vendor: alfa, format: asterisk-cdr, files: ${file}, time_zone: UTC }\n`;
const customers: Sources = (file) =>
  `  - { feed: phones, files: ${file}, columns: { person_id: call_id, number: called_number } }\n`;

const KINDS: Readonly<Record<string, { readonly sources: Sources; readonly contents: string | Buffer }>> = {
  text: { sources: mapped, contents: TEXT },
  'text of a known format': { sources: known, contents: EXCHANGE },
  'text packed as gz': { sources: mapped, contents: gzipSync(TEXT) },
  JSON: { sources: mapped, contents: JSON.stringify(RECORDS) },
  'an archive': {
    sources: known,
    contents: zipOf(['a.csv', 'b.csv'].map((name) => ({ name, content: EXCHANGE }))),
  },
  'a workbook': {
    sources: mapped,
    contents: xlsxOf({ sheets: [{ name: 'calls', rows: CELLS.map((cells) => [...cells]) }] }),
  },
  'an empty file': { sources: mapped, contents: '' },
  'text that two feeds read': { sources: (file) => mapped(file) + customers(file), contents: TEXT },
};

const FILES = Object.fromEntries(Object.keys(KINDS).map((kind, place) => [kind, `in/${place}-log.csv`]));

/** How often each log was opened since the last time, by kind. */
function timesOpened(): Readonly<Record<string, number>> {
  const paths = opened.splice(0);
  const times = Object.entries(FILES).map(([kind, file]) => [kind, paths.filter((path) => path.endsWith(file)).length]);
  return Object.fromEntries(times.filter(([, count]) => count !== 0));
}

async function delivered(...kinds: readonly string[]): Promise<Fixture> {
  const chosen = kinds.map((kind) => ({ file: FILES[kind] as string, ...(KINDS[kind] as (typeof KINDS)[string]) }));
  const fixture = await Fixture.create(
    configuration(chosen.map(({ sources, file }) => sources(file)).join('')),
    Object.fromEntries(chosen.map(({ file, contents }) => [file, contents])),
  );
  timesOpened();
  return fixture;
}

describe('a delivered file is opened once', () => {
  const once = (kinds: readonly string[]): unknown => Object.fromEntries(kinds.map((kind) => [kind, 1]));

  it('by a load, whether or not the store knows it', async () => {
    const kinds = Object.keys(KINDS);
    const fixture = await delivered(...kinds);
    await fixture.load();
    expect(timesOpened()).toEqual(once(kinds));
    await fixture.load();
    expect(timesOpened()).toEqual(once(kinds));
  });

  it('by a check, which also tries to load it', async () => {
    const kinds = ['text of a known format', 'an archive'];
    const { workspace } = await delivered(...kinds);
    await checkWorkspace(workspace, SILENT);
    expect(timesOpened()).toEqual(once(kinds));
  });

  it.each(['text of a known format', 'JSON', 'a workbook'])(
    'by inspect, which also tries the mapping: %s',
    async (kind) => {
      const { directory } = await delivered(kind);
      await inspectFile(join(directory, FILES[kind] as string), mkdtempSync(join(KEPT_FOLDER, 'opened-')), SILENT, {
        today: '2026-07-10',
      });
      expect(timesOpened()).toEqual({ [kind]: 1 });
    },
  );
});
