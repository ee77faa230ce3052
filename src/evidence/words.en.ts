import type { Difference } from './reproduction.ts';
import type { ResultsName } from './verify.ts';
import type { EvidenceWords } from './words.nl.ts';

/** How many of some files are unchanged; `which` says what files they are. */
function unchanged(same: number, of: number, which: string): string {
  if (of === 0) return `There are no files ${which}.`;
  if (of === 1) return `The one file ${which} is ${same === 1 ? '' : 'not '}as it was.`;
  if (same === of) return `All ${of} files ${which} are as they were.`;
  const some = same === 0 ? 'None' : same === 1 ? 'One' : `${same}`;
  return `${some} of the ${of} files ${which} ${same < 2 ? 'is as it was' : 'are as they were'}.`;
}

export const words: EvidenceWords = {
  headings: {
    seal: 'Seal',
    files: 'Files',
    inputs: 'Input files',
    result: 'Outcome',
    madeWith: 'What it was made with',
  },
  signature: {
    valid:
      'The signature is valid: the list of checksums (SHA256SUMS) was signed with the key that you gave, and has not changed since.',
    invalid:
      'The signature is NOT valid: the list of checksums (SHA256SUMS) was changed after it was sealed, or was not signed with the key that you gave. So what follows proves nothing.',
    'not-checked':
      'The signature was not checked, because you gave no key (--key). Whoever changed a file may have made its checksum again.',
    absent:
      'This folder is not sealed. Its files were compared with the manifest.json in the folder itself. Whoever changed a file may have made that list again.',
  },
  otherKey: (sealed, given) => `The seal names key ${sealed}; you gave key ${given}.`,
  sealedBy: (name, runId, version, from, to) =>
    `Sealed by ${name}: results ${runId}${version === null ? '' : `, version ${version},`} of the period ${from} to ${to}.`,
  judgedBy: (name) => `The calls were judged by ${name}.`,
  expected: ({ expected, found, isSame }) => {
    if (isSame) return `These are the results that you expected: ${resultsName(expected)}.`;
    const given =
      found === null
        ? 'nothing that was sealed with this key says which results these are'
        : `these are those ${resultsName(found)}`;
    return `These are NOT the results that you expected, ${resultsName(expected)}: ${given}.${found === null ? '' : ' Perhaps somebody sent an older pack again.'}`;
  },
  key: (algorithm, sha256) =>
    `Key: ${algorithm}, SHA-256 ${sha256}. Compare this with what the sender gave you by another route.`,
  same: (same, of) => unchanged(same, of, 'of the list'),
  changed: (path) => `${path} was changed.`,
  removed: (path) => `${path} is missing.`,
  added: (path) => `${path} was added; it is not in the list.`,
  removal: {
    request: (kind, day) =>
      `removed.json says that something was removed ${kind === 'forget' ? 'at the request of a person' : 'because its term was over'} (${day}).`,
    changed: (path) =>
      `${path} was changed by that removal, as removed.json says; its checksums before and after agree.`,
    removed: (path) => `${path} was removed by it, as removed.json says; its checksum agrees.`,
    explainsAll:
      'That explains every difference. removed.json is no part of the seal: ask for the sealed proof of the removal, which names the same checksums.',
    explainsSome: 'That does not explain every difference.',
  },
  link: (path) => `${path} is not a file but a link or a device; nothing was read from it.`,
  inputsNotChecked: (inputs) =>
    inputs === 0
      ? 'The folder names no input files that can be checked.'
      : inputs === 1
        ? 'The folder names one file from which the results were made. The folder does not hold it, so it was not checked: name the folder that does with --inputs.'
        : `The folder names ${inputs} files from which the results were made. The folder does not hold them, so they were not checked: name the folder that does with --inputs.`,
  inputsSame: (same, of) => unchanged(same, of, 'that the results were made of'),
  result: (isWhole, isSigned) => {
    if (!isWhole) return 'The folder is NOT as it was.';
    return isSigned
      ? 'The folder is as it was sealed.'
      : 'The files agree with the list; who made that list was not established.';
  },
  timeStamp: {
    says: (time, authority, isTrusted) =>
      `Time stamp: the signature was there at ${time} (UTC), says ${authority}. ${TRUST[String(isTrusted) as keyof typeof TRUST]}`,
    none: 'There is no time stamp: when it was sealed was not established.',
    wrong: (problem) => `The time stamp is NOT valid: ${problem}.`,
    problems: {
      unreadable: 'it cannot be read',
      refused: 'the authority refused it',
      'other-signature': 'it is of another signature',
      'other-question': 'it answers another question',
      'weak-digest': 'it rests on a digest that is not accepted',
      'unknown-kind': 'its signature is of a kind that is not accepted',
      'no-certificate': 'the certificate of its authority is not in it',
      'wrong-signature': 'its signature is not valid',
      'wrong-purpose': 'its certificate is not for time stamps',
      expired: 'its certificate was not valid then',
    },
  },
  reproduction: {
    madeWithSame: 'Program, rulebook and database are the same as then.',
    madeWith: ({ what, before, now }) =>
      `${WHAT[what]} is different: ${before === '' ? 'none' : before} then, ${now} now. That can cause a difference.`,
    missing: {
      pseudonyms:
        'The key of the pseudonyms of agents (.belaudit/pseudonyms.key) is not there. So reports that name agents were not compared.',
      former:
        'The results that these replaced are no longer there. So what compares with them (summary.json, changes.csv, lapsed-findings and the reports) was not compared.',
    },
    same: (count) =>
      count === 1
        ? 'There is no difference: the one file that was compared was made again with the same bytes.'
        : `There is no difference: ${count} files were made again with the same bytes.`,
    sameBeside: (count) => {
      if (count === 0) return 'No other file was made again with the same bytes.';
      return count === 1
        ? 'One other file was made again with the same bytes.'
        : `${count} other files were made again with the same bytes.`;
    },
    first: (difference) => `The first difference: ${differenceText(difference)}`,
    further: (difference) => `Also different: ${differenceText(difference)}`,
    notCompared: (names) => `Not compared: ${names.join(', ')}.`,
  },
};

function resultsName({ from, to, version }: ResultsName): string {
  return `of ${from} to ${to}${version === null ? '' : `, version ${version}`}`;
}

const TRUST = {
  true: 'A certificate that you gave vouches for this authority.',
  false: 'None of the certificates that you gave vouches for this authority.',
  null: 'Whether this authority can be trusted was not checked: give its certificate with --timestamp-ca.',
} as const;

const WHAT = {
  program: 'The program',
  rulebook: 'The rulebook',
  duckdb: 'DuckDB',
  judge: 'What judged the calls',
  browser: 'The browser',
} as const;

function differenceText({ file, kind, line, column, byte }: Difference): string {
  if (kind === 'not-made') return `${file} was not made again.`;
  if (kind === 'new') return `${file} was not there, and is made now.`;
  const place =
    line === undefined ? `byte ${byte ?? 0}` : `line ${line}${column === undefined ? '' : `, column ${column}`}`;
  return `${file} from ${place} on.`;
}
