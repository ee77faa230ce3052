import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { UserError } from '../../errors.ts';
import { useExtensions } from '../../extensions/in-force.ts';
import { findFormat } from '../../formats/registry.ts';
import { OpenedTable } from '../../reading/opened-table.ts';
import { identifier } from '../../store/sql.ts';
import { Store } from '../../store/store.ts';
import { defineStagedTables } from '../define-staged-tables.ts';
import { fillList, prepareStaging } from '../prepare-staging.ts';
import { stageFile } from '../stage-file.ts';
import { STAGED_TABLES } from '../staged-tables.ts';
import type { StagingContext } from '../staging-context.ts';
import type { Answer, Message, Setting, StagingTask } from './stage-apart.ts';

// The main module of a process that stages files: `stage-apart.ts` starts it, and sends it one task after another.

const stop = new AbortController();
let context: StagingContext | undefined;

// The parent process has ended, or has no more tasks.
process.once('disconnect', () => stop.abort());
// An interrupt at the terminal reaches all processes; the parent decides what happens to running tasks.
process.on('SIGINT', () => undefined);
process.on('message', async (task: StagingTask) => send(await answer(task)));

function send(message: Message): void {
  if (process.connected) process.send?.(message);
}

async function answer({ setting, file, known, formatId, reading, folder }: StagingTask): Promise<Answer> {
  const opened = new OpenedTable(file.absolutePath, { known });
  try {
    context ??= await openContext(setting);
    const format = formatId === undefined ? undefined : await findFormat(formatId);
    const staged = await stageFile(context, { ...file, opened }, format, reading);
    await mkdir(folder, { mode: 0o700 });
    return { staged, tables: await writeStaged(context.store, folder) };
  } catch (error) {
    if (!(error instanceof UserError)) return { fault: error instanceof Error ? String(error.stack) : String(error) };
    return { mistake: { code: error.code, ...error.said } };
  } finally {
    await opened.close();
  }
}

async function openContext(setting: Setting): Promise<StagingContext> {
  const { readers, ownNumbers, directory, temporaryDirectory, extensions, memoryLimit, threads } = setting;
  useExtensions(extensions);
  const store = await Store.open(':memory:', {
    ...{ allowedDirectory: directory, memoryLimit, threads },
    temporaryDirectory: join(temporaryDirectory, `spill-${process.pid}`),
  });
  stop.signal.addEventListener('abort', () => store.interrupt());
  await defineStagedTables(store);
  const zones = await prepareStaging(store, readers);
  await fillList(store, 'own_number', 'tail', ownNumbers);
  return {
    ...{ store, zones, clientZone: readers.client.timeZone, temporaryDirectory, signal: stop.signal },
    onBytes: (bytes) => send({ bytes }),
    onStep: () => send({ isStep: true }),
  };
}

/**
 * Writes everything that was staged into a folder, then clears it.
 * @returns names of the tables that have rows
 */
async function writeStaged(store: Store, folder: string): Promise<readonly string[]> {
  const written: string[] = [];
  for (const table of Object.keys(STAGED_TABLES)) {
    const path = join(folder, `${table}.parquet`);
    if ((await store.writeFile(path, 'parquet', `select * from ${identifier(table)}`)) > 0) written.push(table);
  }
  await store.dropTable(...Object.keys(STAGED_TABLES), 'person');
  await defineStagedTables(store);
  return written;
}
