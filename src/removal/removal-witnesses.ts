import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { TableDefinition } from '../model/facts.ts';
import type { Store } from '../store/store.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { MESSAGES } from './messages.ts';
import {
  isAheadOf,
  type JournalState,
  type Place,
  readJournal,
  removalsDamaged,
  stateOf,
  whyBehind,
} from './removal-journal.ts';

/** The state of the list of removals when the store was last filled. */
const KNOWN_REMOVALS: TableDefinition = { steps: 'INTEGER', chain: 'VARCHAR' };
const TABLE = 'known_removals';
const PROOF_FOLDER = /^(?:forget|purge)-/u;
const PROOF_FILE = 'removal.json';
const proofShape = z.object({
  schema: z.literal('belaudit.removal/1'),
  id: z.int().min(1),
  subjects: z.array(z.object({ mark: z.string() })),
});

/** What a folder in `reports` says about a removal. */
interface FoundProof {
  readonly folder: string;
  /** Undefined if the file exists but cannot be read. */
  readonly proof: { readonly id: number; readonly marks: string } | undefined;
}

/**
 * Checks the list of removals against the proofs in `reports`: if the whole of `.belaudit` is gone, only the proofs remain.
 * @throws UserError REMOVALS_DAMAGED
 */
export function assertProofsKnown(workspace: Place & Pick<Workspace, 'reportsDirectory'>): void {
  const { removals, givenUp } = readJournal(workspace);
  const known = new Map(removals.map(({ id, subjects }) => [id, marksOf(subjects)]));
  const proofs = proofsIn(workspace.reportsDirectory);
  // Somebody who gave up removals also gave up the proofs of them.
  const unreadable = givenUp > 0 ? undefined : proofs.find(({ proof }) => proof === undefined);
  if (unreadable !== undefined)
    throw removalsDamaged(`reports/${unreadable.folder}/${PROOF_FILE}`, MESSAGES.isUnreadableProof);
  const unknown = proofs.find(
    ({ proof }) => proof !== undefined && proof.id > givenUp && known.get(proof.id) !== proof.marks,
  );
  if (unknown === undefined) return;
  throw removalsDamaged(
    'removals.json',
    (removals.length === 0 ? MESSAGES.doesNotHoldRemovalOrIsMissing : MESSAGES.lacksProvenRemoval)(unknown.folder),
  );
}

/**
 * Checks that the store was filled according to this list, or to an earlier state of it.
 * @throws UserError REMOVALS_DAMAGED
 */
export async function assertStoreKnown(workspace: Place, store: Store): Promise<void> {
  const known = (await knownTo(store)) ?? { steps: (await isFilledWithout(store)) ? 1 : 0, chain: '' };
  const journal = readJournal(workspace);
  if (isAheadOf(journal, known) || (known.chain === '' && journal.chains.length > 0)) return;
  throw removalsDamaged(
    'removals.json',
    journal.chains.length === 0 ? MESSAGES.isMissing : whyBehind(journal, known, MESSAGES.store),
  );
}

/** Records the state of the list in the store; does nothing if no row was ever removed, or the store is empty. */
export async function rememberRemovals(workspace: Place, store: Store): Promise<void> {
  const { steps, chain } = stateOf(readJournal(workspace));
  if (!(await store.hasTable('loaded_unit'))) return;
  const known = await knownTo(store);
  if (steps === 0 || known?.chain === chain) return;
  await store.fillTable(TABLE, KNOWN_REMOVALS, [[steps, chain]]);
}

/** The highest number in a proof, plus one for each unreadable proof; 0 if there is none. */
export function lastProven({ reportsDirectory }: Pick<Workspace, 'reportsDirectory'>): number {
  const proofs = proofsIn(reportsDirectory);
  const unreadable = proofs.filter(({ proof }) => proof === undefined).length;
  return Math.max(0, ...proofs.map(({ proof }) => proof?.id ?? 0)) + unreadable;
}

async function knownTo(store: Store): Promise<JournalState | undefined> {
  if (!(await store.hasTable(TABLE))) return undefined;
  const [known] = await store.rows<JournalState>('select steps, chain from known_removals');
  return known;
}

/** Whether the facts were made without the rows on a list. If a load was killed after it had filled a new store, this is the only evidence. */
async function isFilledWithout(store: Store): Promise<boolean> {
  if (!(await store.hasTable('loaded_unit'))) return false;
  return (await store.rows("select 1 as found from loaded_unit where removals <> '' limit 1")).length > 0;
}

function proofsIn(reportsDirectory: string): readonly FoundProof[] {
  if (!existsSync(reportsDirectory)) return [];
  return readdirSync(reportsDirectory)
    .filter((folder) => PROOF_FOLDER.test(folder) && existsSync(join(reportsDirectory, folder, PROOF_FILE)))
    .sort()
    .map((folder) => ({ folder, proof: readProof(join(reportsDirectory, folder, PROOF_FILE)) }));
}

function readProof(path: string): FoundProof['proof'] {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
  const { data } = proofShape.safeParse(read);
  return data === undefined ? undefined : { id: data.id, marks: marksOf(data.subjects) };
}

function marksOf(subjects: readonly { readonly mark: string }[]): string {
  return JSON.stringify(subjects.map(({ mark }) => mark));
}
