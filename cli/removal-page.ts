import type { RemovalOutcome } from './api.ts';
import { pathFromHere } from './command-context.ts';
import { groupedNumber } from './grouped-number.ts';
import type { Page } from './output.ts';

/** Number of rows of a table that are shown; the proof has all. */
const SHOWN = 20;

type Proof = RemovalOutcome['proof'];

const KEPT: Readonly<Record<Proof['kept'][number]['reason'], string>> = {
  violation: 'violations that can still be fined',
  'rests-on': 'records behind their verdicts',
  'not-judged': 'calls not judged yet',
  hold: 'kept by a hold in belaudit.yaml',
  objection: 'objections, to honour them',
};

/** What a removal removed and kept, or would remove and keep. */
export function writeRemoval(page: Page, { folder, proof, sealed }: RemovalOutcome, directory: string): void {
  page.line(totalSentence(proof, folder !== null));
  for (const name of sealed)
    page.line(
      `reports/${name} is sealed, and ${folder === null ? 'would lose' : 'lost'} files: "belaudit verify" will report that.`,
    );
  writeFiles(page, proof);
  writeKept(page, proof);
  for (const { folder: name, files } of proof.reports)
    page.line(`${name === 'decisions' ? name : `reports/${name}`}: ${files.map(({ path }) => path).join(', ')}`);
  writeTasks(page, proof, folder !== null);
  if (folder === null) return;
  if (proof.kind === 'forget' && proof.reports.some((report) => /^\d/u.test(report.folder)))
    page.line('"belaudit run" makes complete results again, without these rows.');
  for (const file of ['removal.json', 'removal.md']) page.line(`  ${pathFromHere(directory, `${folder}/${file}`)}`);
}

function totalSentence({ totals }: Proof, isDone: boolean): string {
  const isOne = totals.removed === 1;
  const rows = isOne ? 'One row' : `${groupedNumber(totals.removed)} rows`;
  if (!isDone) return `${rows} would be removed. Nothing has changed yet.`;
  if (totals.removed === 0) return 'No row of the loaded files had to be removed.';
  return `${rows} ${isOne ? 'is removed, and stays' : 'are removed, and stay'} so when the files are loaded again.`;
}

function writeFiles(page: Page, { removed }: Proof): void {
  if (removed.length === 0) return;
  page.table(
    ['file', 'feed', 'removed', 'of'],
    removed.slice(0, SHOWN).map((file) => [file.path, file.feed, file.removed, file.rows_read]),
  );
  if (removed.length > SHOWN) page.line(`and ${removed.length - SHOWN} more files`);
}

const KEPT_FOLDERS: Readonly<Record<NonNullable<Proof['kept_folders']>[number]['reason'], string>> = {
  answer: 'an answer to a regulator; --answers removes it too',
  pack: 'a sealed pack; --answers removes it too',
  hold: 'kept by a hold in belaudit.yaml',
};

function writeKept(page: Page, { kept, kept_folders: folders = [] }: Proof): void {
  for (const { folder, reason, until } of folders)
    page.line(`Kept: reports/${folder}, ${KEPT_FOLDERS[reason]}. Look at it again on ${until}.`);
  for (const [reason, words] of Object.entries(KEPT)) {
    const own = kept.filter((entry) => entry.reason === reason);
    const count = own.reduce((total, entry) => total + entry.rows, 0);
    const until = own
      .map((entry) => entry.until ?? '')
      .sort()
      .at(-1);
    if (count > 0) page.line(`Kept: ${words} (${count})${until === '' ? '' : `, at most until ${until}`}.`);
  }
}

/** What becomes of the proof of a consent that is removed. */
const PROOFS: Readonly<Record<'deleted' | 'shared' | 'kept', (isDone: boolean) => string>> = {
  deleted: (isDone) => (isDone ? 'was deleted' : 'would be deleted'),
  shared: () => 'stays: it is also a proof of the consents of others',
  kept: () => 'stays: the workspace also uses it for something else, or it has another name',
};

/** What the user still has to do. */
function writeTasks(page: Page, { removed, kept, proofs = [] }: Proof, isDone: boolean): void {
  const deleted = removed.filter((file) => file.deleted);
  for (const { path } of deleted) page.line(`${path} ${isDone ? 'was' : 'would be'} deleted.`);
  for (const { path, became } of proofs) page.line(`${path}, the proof of a consent, ${PROOFS[became](isDone)}.`);
  if (removed.length > deleted.length)
    page.line(
      'The delivered files still hold these rows. Belaudit does not change them: delete the lines or the files yourself; removal.json lists them.',
    );
  if (kept.some(({ reason }) => reason === 'not-judged'))
    page.line('Audit the periods of the calls that are not judged, and run the command again.');
}
