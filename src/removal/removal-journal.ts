import { createHmac } from 'node:crypto';
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { UserError } from '../errors.ts';
import type { Removal, RemovalStep } from '../model/removal.ts';
import { asIs, type Text } from '../model/text.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { writeWhole } from '../workspace/write-whole.ts';
import { markOf } from './marks.ts';
import { MESSAGES } from './messages.ts';

/** Both files lie beside the store, and remain when the store is deleted. */
const LIST_FILE = 'removals.json';
const KEY_FILE = 'removals.key';
/** Files that must move with a workspace, so that the same rows are removed there. */
export const REMOVAL_FILES: readonly string[] = [LIST_FILE, KEY_FILE];

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
const stepShape = z.union([
  z.strictObject({ removal: removalShape, chain: text }),
  z.strictObject({ done: z.int(), chain: text }),
  z.strictObject({ given_up: z.int(), chain: text }),
]);
const listShape = z.object({
  schema: z.literal('belaudit.removals/2'),
  key_check: text,
  count: z.int().min(0),
  steps: z.array(stepShape),
  seal: text,
});
const keyShape = /^(?<key>[0-9a-f]{64})\n(?<steps>0|[1-9]\d{0,8}) (?<chain>[0-9a-f]{64})\n$/u;

/** The part of a workspace that says where the list is. */
export type Place = Pick<Workspace, 'storePath'>;

/** The state of a list: its number of steps, and the chain value of its last step. */
export interface JournalState {
  readonly steps: number;
  readonly chain: string;
}

export interface Journal {
  readonly removals: readonly Removal[];
  /** Removals up to this number were given up deliberately; 0: none. */
  readonly givenUp: number;
  readonly steps: readonly RemovalStep[];
  /** The chain value at each step. */
  readonly chains: readonly string[];
}

const NOTHING: Journal = { removals: [], givenUp: 0, steps: [], chains: [] };

type ListFile = z.infer<typeof listShape>;
type ChainedStep = ListFile['steps'][number];

/**
 * Reads the workspace's list. The key chains each step to the previous one, and seals the number of steps and the whole list. The key file also records the
 * list's last state. A missing, cut, changed or older list is refused.
 * @throws UserError REMOVALS_DAMAGED
 */
export function readJournal(workspace: Place): Journal {
  const list = existsSync(join(folderOf(workspace), LIST_FILE)) ? readList(workspace) : undefined;
  const known = hasKeyOrJournal(workspace) ? readKeyFile(workspace).known : undefined;
  const journal = list === undefined ? NOTHING : journalOf(list);
  // Only the first step can be in the list before the key file records any.
  if (known?.steps === 0 && journal.chains.length > 1) throw removalsDamaged(KEY_FILE, MESSAGES.isOlderCopyWithoutStep);
  if (known === undefined || isAheadOf(journal, known)) return journal;
  throw removalsDamaged(
    LIST_FILE,
    list === undefined ? MESSAGES.isMissing : whyBehind(journal, known, asIs('removals.key')),
  );
}

/** Whether a list extends an earlier state of itself. */
export function isAheadOf({ chains }: Journal, { steps, chain }: JournalState): boolean {
  return steps === 0 || chains[steps - 1] === chain;
}

/** Why a list does not match an earlier record of it. */
export function whyBehind({ chains }: Journal, { steps }: JournalState, knownBy: Text): Text {
  return chains.length < steps
    ? MESSAGES.isOlderCopyWithFewerSteps(chains.length, steps, knownBy)
    : MESSAGES.isNotListThatKnows(knownBy);
}

export function stateOf({ chains }: Journal): JournalState {
  return { steps: chains.length, chain: chains.at(-1) ?? '' };
}

/** Adds steps to the list. Writes the list first and the key after it, so that the list is never behind; each is written whole or not at all. */
export function appendSteps(workspace: Place, steps: readonly RemovalStep[]): void {
  const hasList = existsSync(join(folderOf(workspace), LIST_FILE));
  writeJournal(workspace, readKey(workspace), [
    ...(hasList ? readList(workspace).steps.map(withoutChain) : []),
    ...steps,
  ]);
}

/** Replaces the list and the key. */
export function writeJournal(workspace: Place, key: string, steps: readonly RemovalStep[]): void {
  const chained: ChainedStep[] = [];
  for (const step of steps) {
    // Parsing puts the step's keys in the order in which they will be read again: the chain depends on it.
    const read = stepShape.parse({ ...step, chain: '' });
    chained.push({ ...read, chain: nextChain(key, chained, withoutChain(read)) });
  }
  const list: ListFile = {
    schema: 'belaudit.removals/2',
    key_check: markOf(key, ''),
    count: chained.length,
    steps: chained,
    seal: sealOf(key, chained),
  };
  writeWhole(join(folderOf(workspace), LIST_FILE), `${JSON.stringify(list, null, 2)}\n`);
  writeKeyFile(workspace, key, stateOf(journalOf(list)));
}

/** Writes a key that was never used. */
export function writeNewKey(workspace: Place, key: string): void {
  writeKeyFile(workspace, key, { steps: 0, chain: '' });
}

/** Writes the key, followed by the state of the list: always both, so that a truncated key is recognised. */
function writeKeyFile(workspace: Place, key: string, { steps, chain }: JournalState): void {
  const proof = steps === 0 ? keyed(key, 'no step') : chain;
  writeWhole(join(folderOf(workspace), KEY_FILE), `${key}\n${steps} ${proof}\n`);
}

/** Whether there is any record to check a list against. */
export function hasKeyOrJournal(workspace: Place): boolean {
  return REMOVAL_FILES.some((file) => existsSync(join(folderOf(workspace), file)));
}

/**
 * A key: 64 hexadecimal digits.
 * @throws UserError REMOVALS_DAMAGED
 */
export function readKey(workspace: Place): string {
  return readKeyFile(workspace).key;
}

/** Moves the existing list and key aside, for anyone who can still read something from them. */
export function setAside(workspace: Place): void {
  for (const file of REMOVAL_FILES) {
    const path = join(folderOf(workspace), file);
    if (existsSync(path)) renameSync(path, `${path}.given-up`);
  }
}

/** Steps that the key vouches for, even if others are missing; empty if there are none. */
export function trustedSteps(workspace: Place): readonly RemovalStep[] {
  try {
    return readList(workspace).steps.map(withoutChain);
  } catch (error) {
    if (error instanceof UserError) return [];
    throw error;
  }
}

function folderOf({ storePath }: Place): string {
  return dirname(storePath);
}

function readKeyFile(workspace: Place): { readonly key: string; readonly known: JournalState } {
  const path = join(folderOf(workspace), KEY_FILE);
  if (!existsSync(path)) throw removalsDamaged(KEY_FILE, MESSAGES.isMissing);
  const { key, steps, chain = '' } = keyShape.exec(readFileSync(path, 'utf8'))?.groups ?? {};
  if (key === undefined) throw removalsDamaged(KEY_FILE, MESSAGES.isNotRemovalKey);
  return { key, known: { steps: Number(steps), chain } };
}

/** @throws UserError REMOVALS_DAMAGED if the list is not exactly as it was written with the key */
function readList(workspace: Place): ListFile {
  let list: ListFile | undefined;
  try {
    list = listShape.safeParse(JSON.parse(readFileSync(join(folderOf(workspace), LIST_FILE), 'utf8'))).data;
  } catch {
    list = undefined;
  }
  if (list === undefined) throw removalsDamaged(LIST_FILE, MESSAGES.isNotRemovalList);
  const key = readKey(workspace);
  if (list.key_check !== markOf(key, '')) throw removalsDamaged(KEY_FILE, MESSAGES.isNotKeyOfRemovalsJson);
  const { steps } = list;
  const isWhole = steps.every(
    (step, place) => step.chain === nextChain(key, steps.slice(place - 1, place), withoutChain(step)),
  );
  if (isWhole && list.count === steps.length && list.seal === sealOf(key, steps)) return list;
  throw removalsDamaged(LIST_FILE, MESSAGES.wasChangedAfterItWasWritten);
}

/** @param former the previous steps, of which only the last one counts */
function nextChain(key: string, former: readonly ChainedStep[], step: RemovalStep): string {
  return keyed(key, `step:${former.at(-1)?.chain ?? ''}:${JSON.stringify(step)}`);
}

function sealOf(key: string, steps: readonly ChainedStep[]): string {
  return keyed(key, `list:${steps.length}:${steps.at(-1)?.chain ?? ''}`);
}

function keyed(key: string, content: string): string {
  return createHmac('sha256', Buffer.from(key, 'hex')).update(content).digest('hex');
}

function withoutChain({ chain: _, ...step }: ChainedStep): RemovalStep {
  return step;
}

function journalOf({ steps: chained }: ListFile): Journal {
  const steps = chained.map(withoutChain);
  return {
    removals: removalsOf(steps),
    givenUp: Math.max(0, ...steps.map((step) => ('given_up' in step ? step.given_up : 0))),
    steps,
    chains: chained.map(({ chain }) => chain),
  };
}

/** The removals that these steps leave, in the order of the requests. */
export function removalsOf(steps: readonly RemovalStep[]): readonly Removal[] {
  const removals = new Map<number, Removal>();
  for (const step of steps) {
    if ('removal' in step) removals.set(step.removal.id, step.removal);
    else if ('done' in step) {
      const begun = removals.get(step.done);
      if (begun !== undefined) removals.set(step.done, { ...begun, done: true });
    }
  }
  return [...removals.values()].sort((one, other) => one.id - other.id);
}

/** The error that stops all work when the list of removals is not the expected one. */
export function removalsDamaged(file: string, message: Text): UserError {
  return new UserError('REMOVALS_DAMAGED', MESSAGES.listOfRemovalsOfThisWorkspace, MESSAGES.nothingWasLoaded, [
    { file: file.includes('/') ? file : `.belaudit/${file}`, message },
  ]);
}
