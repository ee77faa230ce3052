import { maskNumbers } from '../../src/model/masked-numbers.ts';
import type { ChangedFile, VersionChanges } from '../../src/model/results-version.ts';
import type { LinkedText } from '../../src/print/linked-text.ts';
import { becauseSentence } from '../parts/version-changes/causes.ts';
import { cell, type VendorContext } from './context.ts';
import { linkedRule, type Places } from './places.ts';

const MOST_FILES = 12;
const FILE_LENGTH = 56;

export interface ChangesView {
  readonly version: string;
  readonly lead: string;
  readonly because: string;
  readonly files: string;
  readonly rules: readonly { readonly title: LinkedText; readonly counts: readonly string[] }[];
  readonly where: string;
}

/** The changes of these results compared with those that they replace; null for a first version. */
export function changesView(context: VendorContext, places: Places): ChangesView | null {
  const { summary, vendor, words } = context;
  const { details } = words;
  const { replaces } = summary.version;
  const version = versionSentence(context);
  if (replaces === null || version === null) return null;
  const { changes } = replaces;
  if (changes === null) return { version, lead: details.changesUnknown, because: '', files: '', rules: [], where: '' };
  const own = changes.vendors.find((entry) => entry.vendor === vendor.id);
  const counts = own ?? { came: 0, went: 0, changed: 0 };
  const files = filesForReader(context, changes);
  return {
    version,
    lead: details.changesLead(counts, replaces.received_on === undefined ? '' : words.day(replaces.received_on)),
    because: becauseSentence(changes.because, files, words.language),
    files: namesOf(context, files.own),
    rules: (own?.rules ?? []).map(({ rule, came, went, changed }) => ({
      title: linkedRule(context, places, rule),
      counts: [came, went, changed].map(words.number),
    })),
    where: own === undefined ? '' : replaces.received_on === undefined ? details.changesWhere : details.changesWhereOwn,
  };
}

/** Which version this is and what it replaces; null for a first one. */
export function versionSentence(context: VendorContext): string | null {
  const { summary, words } = context;
  const { number, replaces } = summary.version;
  if (replaces === null) return null;
  const { received_on: received } = replaces;
  if (received !== undefined) return words.details.ownVersion(number, replaces.number, words.day(received));
  return words.details.version(number, replaces.number, words.day(replaces.as_of), replaces.run_id);
}

interface ChangedFiles {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  readonly changed: readonly string[];
  /** Files of other call centres, which do not concern this reader, were added, removed or changed. */
  readonly others: boolean;
  /** Its own term to reply ended. */
  readonly termEnded: boolean;
  /** Paths of its own files; those of the client are counted, and not named. */
  readonly own: readonly string[];
}

function filesForReader({ vendor }: VendorContext, { because }: VersionChanges): ChangedFiles {
  const isForReader = (file: ChangedFile): boolean => file.vendor === null || file.vendor === vendor.id;
  const shown = (files: readonly ChangedFile[]): readonly string[] => files.filter(isForReader).map(({ path }) => path);
  const { files_added: added, files_removed: removed, files_changed: changed } = because;
  return {
    added: shown(added),
    removed: shown(removed),
    changed: shown(changed),
    others: ![...added, ...removed, ...changed].every(isForReader),
    termEnded: because.terms_ended?.includes(vendor.id) === true,
    own: [...added, ...removed, ...changed].filter((file) => file.vendor === vendor.id).map(({ path }) => path),
  };
}

function namesOf(context: VendorContext, paths: readonly string[]): string {
  const names = paths.slice(0, MOST_FILES).map((path) => cell(context, maskNumbers(path), FILE_LENGTH));
  const rest = paths.length - names.length;
  return names.length === 0
    ? ''
    : context.words.details.changesFiles(rest === 0 ? names : [...names, `+ ${context.words.number(rest)}`]);
}
