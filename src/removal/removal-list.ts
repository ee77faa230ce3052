import { createHash, randomBytes } from 'node:crypto';
import type { Removal, RemovalHold, RemovalStep, RemovalSubject, RemovalsInForce } from '../model/removal.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { markOf, numberText, personText } from './marks.ts';
import {
  appendSteps,
  hasKeyOrJournal,
  type Place,
  readJournal,
  readKey,
  removalsOf,
  writeNewKey,
} from './removal-journal.ts';

/** The part of a workspace that says where the list is, and on which day it is read. */
type Dated = Place & Pick<Workspace, 'configuration'>;

const KEY_BYTES = 32;
const COUNTRY_PREFIX = '31';
const NATIONAL_DIGITS = 9;

/**
 * The removals from this workspace, in the order of the requests; empty if there were none.
 * @throws UserError REMOVALS_DAMAGED if the list or its key is missing, truncated or replaced: removed rows would come back
 */
export function readRemovals(workspace: Place): readonly Removal[] {
  return readJournal(workspace).removals;
}

/**
 * The removal that was begun but not finished; undefined if there is none.
 * @throws UserError REMOVALS_DAMAGED
 */
export function pendingRemoval(workspace: Place): Removal | undefined {
  return readRemovals(workspace).find((removal) => !removal.done);
}

/**
 * The number of the next removal. A removal that was given up keeps its number, because its proof may name it.
 * @throws UserError REMOVALS_DAMAGED
 */
export function nextRemovalId(workspace: Place): number {
  const { removals, givenUp } = readJournal(workspace);
  return Math.max(givenUp, ...removals.map(({ id }) => id)) + 1;
}

/** Puts a removal into the list, replacing one with the same id. Writes it whole or not at all; it is on the disk when this returns. */
export function keepRemoval(workspace: Place, removal: Removal): void {
  removalKey(workspace);
  const former = readRemovals(workspace).find(({ id }) => id === removal.id);
  const isFinished = removal.done && former?.done === false && isRepeated(removal, former);
  appendSteps(workspace, [isFinished ? { done: removal.id } : { removal }]);
}

/** Whether two entries say the same, even if only one of them is finished. */
export function isRepeated(one: Removal, other: Removal | undefined): boolean {
  return other !== undefined && JSON.stringify({ ...one, done: true }) === JSON.stringify({ ...other, done: true });
}

/**
 * The key that recognises removed rows; created on first use.
 * @throws UserError REMOVALS_DAMAGED
 */
export function removalKey(workspace: Place): string {
  if (!hasKeyOrJournal(workspace)) writeNewKey(workspace, newKey());
  return readKey(workspace);
}

/** The existing key, or a temporary one for a command that writes nothing. */
export function lentKey(workspace: Place): string {
  return hasKeyOrJournal(workspace) ? readKey(workspace) : newKey();
}

/** 64 random hexadecimal digits. */
export function newKey(): string {
  return randomBytes(KEY_BYTES).toString('hex');
}

/** A telephone number as the list stores it. @param digits of the E.164 form */
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
 * The removals in force on an audit date: every forget, and the purge with the latest day, which took over everything that earlier purges keep. A hold that
 * ended before the audit date no longer counts, unless the configuration extended it. Only the month of the audit date matters.
 * @throws UserError REMOVALS_DAMAGED
 */
export function removalsInForce(workspace: Dated): RemovalsInForce {
  return inForceOf(workspace, readRemovals(workspace));
}

function inForceOf(workspace: Dated, removals: readonly Removal[]): RemovalsInForce {
  const { asOf } = workspace.configuration.audit;
  if (removals.length === 0) return { digest: '', key: '', removals: [], asOf };
  return inForce(removals, readKey(workspace), workspace.configuration);
}

/** An earlier state of a list. */
export interface EarlierList {
  readonly steps: readonly RemovalStep[];
  readonly removals: RemovalsInForce['removals'];
}

/**
 * The latest state of the list whose removals in force have a digest; undefined if it never had it.
 * @throws UserError REMOVALS_DAMAGED
 */
export function listWithDigest(workspace: Dated, digest: string): EarlierList | undefined {
  const { steps } = readJournal(workspace);
  for (let count = steps.length; count >= 0; count -= 1) {
    const earlier = steps.slice(0, count);
    const state = inForceOf(workspace, removalsOf(earlier));
    if (state.digest === digest) return { steps: earlier, removals: state.removals };
  }
  return undefined;
}

/** The removals in force according to a list that is not yet written. */
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

/** The holds of a configuration, with keyed hashes instead of numbers and persons. */
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
