import { createHash, randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import type { Removal, RemovalHold, RemovalList, RemovalSubject, RemovalsInForce } from '../model/removal.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { markOf, numberText, personText } from './marks.ts';

/** Both stand beside the store, and stay where that is deleted. */
const LIST_FILE = 'removals.json';
const KEY_FILE = 'removals.key';
/** What goes along with a workspace, for the same to be removed there. */
export const REMOVAL_FILES: readonly string[] = [LIST_FILE, KEY_FILE];
const KEY_BYTES = 32;
const COUNTRY_PREFIX = '31';
const NATIONAL_DIGITS = 9;

const text = z.string();
const day = z.iso.date();
const subjectShape = z.object({
  kind: z.enum(['number', 'person']),
  mark: text,
  prefix: text,
  length: z.int(),
  ending: text,
});
const removalShape = z.object({
  id: z.int(),
  kind: z.enum(['purge', 'forget']),
  asked_on: day,
  reason: text,
  before: day.nullable(),
  subjects: z.array(subjectShape),
  limitation_months: z.int(),
  judged: z.array(z.object({ from: day, to: day })),
  violations: z.array(z.object({ mark: text, until: day })),
  holds: z.array(
    z.object({
      subject: subjectShape.nullable(),
      vendor: text.nullable(),
      from: day.nullable(),
      to: day.nullable(),
      reason: text,
      until: day,
    }),
  ),
  related: z.object({ numbers: z.array(text), persons: z.int() }),
  done: z.boolean(),
});
const listShape = z.object({
  schema: z.literal('belaudit.removals/1'),
  key_check: text,
  removals: z.array(removalShape),
});

/** What of a workspace the list is found by. */
type Place = Pick<Workspace, 'storePath'>;

/**
 * What was removed from this workspace, in the order in which it was asked for; empty where nothing ever was.
 * @throws UserError REMOVALS_DAMAGED where the list or its key cannot be read: without them, what was removed would come back
 */
export function readRemovals(workspace: Place): readonly Removal[] {
  const path = join(folderOf(workspace), LIST_FILE);
  if (!existsSync(path)) return [];
  let list: RemovalList | undefined;
  try {
    list = listShape.safeParse(JSON.parse(readFileSync(path, 'utf8'))).data;
  } catch {
    list = undefined;
  }
  if (list === undefined) throw damaged(LIST_FILE, 'is no list of removals of this version');
  if (list.key_check !== markOf(readKey(workspace), '')) throw damaged(KEY_FILE, 'is not the key of removals.json');
  return list.removals;
}

/** The removal that was begun and not finished; undefined where there is none. @throws UserError REMOVALS_DAMAGED */
export function pendingRemoval(workspace: Place): Removal | undefined {
  return readRemovals(workspace).find((removal) => !removal.done);
}

/** Puts a removal into the list, in the place of one with its id. Whole or not at all, and on the disk when it returns. */
export function keepRemoval(workspace: Place, removal: Removal): void {
  const others = readRemovals(workspace).filter(({ id }) => id !== removal.id);
  const list: RemovalList = {
    schema: 'belaudit.removals/1',
    key_check: markOf(removalKey(workspace), ''),
    removals: [...others, removal].sort((one, other) => one.id - other.id),
  };
  writeWhole(join(folderOf(workspace), LIST_FILE), `${JSON.stringify(list, null, 2)}\n`);
}

/** The key by which removed rows are recognised: made when it is first asked for. @throws UserError REMOVALS_DAMAGED */
export function removalKey(workspace: Place): string {
  const path = join(folderOf(workspace), KEY_FILE);
  if (!existsSync(path) && !existsSync(join(folderOf(workspace), LIST_FILE)))
    writeWhole(path, `${randomBytes(KEY_BYTES).toString('hex')}\n`);
  return readKey(workspace);
}

/** The key that is there, or one for the length of a command that writes nothing. */
export function lentKey(workspace: Place): string {
  const isThere = existsSync(join(folderOf(workspace), KEY_FILE)) || existsSync(join(folderOf(workspace), LIST_FILE));
  return isThere ? readKey(workspace) : randomBytes(KEY_BYTES).toString('hex');
}

/** A telephone number as the list keeps it. @param digits of the E.164 form */
export function numberSubject(key: string, digits: string): RemovalSubject {
  const isDutch = digits.startsWith(COUNTRY_PREFIX) && digits.length === COUNTRY_PREFIX.length + NATIONAL_DIGITS;
  const prefix = isDutch ? COUNTRY_PREFIX : '';
  return {
    kind: 'number',
    mark: markOf(key, numberText(digits)),
    prefix,
    length: digits.length - prefix.length,
    ending: digits.slice(-3),
  };
}

export function personSubject(key: string, person: string): RemovalSubject {
  return { kind: 'person', mark: markOf(key, personText(person)), prefix: '', length: [...person].length, ending: '' };
}

/**
 * The removals that decide about rows at an audit date: every forget, and the purge with the latest day, which took over what the former ones keep. What was kept
 * until a day before the audit date is kept no longer, unless the configuration has prolonged the same hold. Of the audit date itself the month alone decides.
 * @throws UserError REMOVALS_DAMAGED
 */
export function removalsInForce(workspace: Place & Pick<Workspace, 'configuration'>): RemovalsInForce {
  const { asOf } = workspace.configuration.audit;
  const removals = readRemovals(workspace);
  if (removals.length === 0) return { digest: '', key: '', removals: [], asOf };
  return inForce(removals, readKey(workspace), workspace.configuration);
}

/** The same of a list that is not written yet. */
export function inForce(
  removals: readonly Removal[],
  key: string,
  configuration: Workspace['configuration'],
): RemovalsInForce {
  const { asOf } = configuration.audit;
  const purges = removals.filter(({ kind }) => kind === 'purge');
  const now = holdsOf(configuration, key);
  const deciding = [...removals.filter(({ kind }) => kind === 'forget'), ...purges.slice(-1)].map((removal) => ({
    ...removal,
    done: true,
    violations: removal.violations.filter(({ until }) => until >= asOf),
    holds: removal.holds.map((hold) => prolonged(hold, now)).filter(({ until }) => until >= asOf),
  }));
  const digest = createHash('sha256')
    .update(JSON.stringify([asOf.slice(0, 7), deciding]))
    .digest('hex');
  return { digest, key, removals: deciding, asOf };
}

/** The holds of a configuration, with keyed hashes in the place of numbers and persons. */
export function holdsOf({ holds }: Workspace['configuration'], key: string): readonly RemovalHold[] {
  return holds.map(({ number, person, vendor, from, to, reason, until }) => ({
    subject:
      number === undefined ? (person === undefined ? null : personSubject(key, person)) : numberSubject(key, number),
    vendor: vendor ?? null,
    from: from ?? null,
    to: to ?? null,
    reason,
    until,
  }));
}

function prolonged(hold: RemovalHold, now: readonly RemovalHold[]): RemovalHold {
  const selects = ({ subject, vendor, from, to }: RemovalHold): string =>
    JSON.stringify([subject?.mark ?? null, vendor, from, to]);
  const untils = now.filter((other) => selects(other) === selects(hold)).map(({ until }) => until);
  return { ...hold, until: [hold.until, ...untils].sort().at(-1) as string };
}

function folderOf({ storePath }: Place): string {
  return dirname(storePath);
}

function readKey(workspace: Place): string {
  const path = join(folderOf(workspace), KEY_FILE);
  const key = existsSync(path) ? readFileSync(path, 'utf8').trim() : '';
  if (/^[0-9a-f]{64}$/u.test(key)) return key;
  throw damaged(KEY_FILE, existsSync(path) ? 'is not 64 hexadecimal digits' : 'is missing');
}

function damaged(file: string, message: string): UserError {
  return new UserError(
    'REMOVALS_DAMAGED',
    'The list of what was removed from this workspace cannot be read.',
    'Put removals.json and removals.key back from a copy: without them, what was removed would come back from your files. Nothing was loaded.',
    [{ file: `.belaudit/${file}`, message }],
  );
}

/** Whole or not at all, also where the machine stops halfway. */
function writeWhole(path: string, content: string): void {
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const draft = `${path}.draft`;
  const file = openSync(draft, 'w', 0o600);
  try {
    writeSync(file, content);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  renameSync(draft, path);
}
