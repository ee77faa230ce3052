import type { RemovedNote } from '../evidence/removed-note.ts';
import type { Language } from '../model/configuration.ts';
import type { RemovalProof } from '../model/removal-proof.ts';
import { isOfRegister } from './result-folders.ts';
import { words as english } from './words.en.ts';
import { words as dutch, type RemovalWords } from './words.nl.ts';

const WORDS: Readonly<Record<Language, RemovalWords>> = { nl: dutch, en: english };

/** Number of files that the letter names; `removal.json` names the others. */
const LISTED = 100;
/** Number of characters of a file's line numbers that the letter shows. */
const LINES_SHOWN = 300;

export function removalWords(language: Language): RemovalWords {
  return WORDS[language];
}

/** The letter beside `removal.json`, as Markdown. File names and reasons come from outside, so nothing in them may act as formatting. */
export function tellRemoval(proof: RemovalProof, language: Language): string {
  const words = WORDS[language];
  const { headings } = words;
  const { removed, kept, reports, totals, proofs = [], kept_folders: folders = [] } = proof;
  return [
    `# ${words.title[proof.kind]}`,
    plain(proof.client),
    ...section(headings.asked, words.asked({ ...proof, reason: plain(proof.reason) })),
    ...section(
      headings.removed,
      [words.removedLead(totals.removed, totals.files)],
      removed.map((file) => words.removedLine(plain(file.path), file.removed, shortened(file.lines), file.deleted)),
    ),
    ...section(
      headings.kept,
      [words.keptLead(totals.kept)],
      kept.map(({ path, rows, lines, reason, until }) =>
        words.keptLine(plain(path), rows, shortened(lines), reason, until),
      ),
    ),
    ...(folders.length === 0
      ? []
      : [
          words.keptFoldersLead,
          folders
            .map(
              ({ folder, reason, why, until }) =>
                `- ${words.keptFolder(plain(folder), reason, plain(why ?? ''), until)}`,
            )
            .join('\n'),
        ]),
    ...section(
      headings.reports,
      [
        words.reportsLead(reports.filter(({ folder }) => !isOfRegister(folder)).length, proof.kind),
        ...(reports.some(({ folder }) => isOfRegister(folder)) ? [words.registerLead] : []),
      ],
      reports.map(({ folder, files }) => words.reportsLine(plain(folder), files)),
    ),
    ...(proofs.length === 0
      ? []
      : section(
          headings.proofs,
          [words.proofsLead],
          proofs.map(({ path, became }) => `${plain(path)}: ${words.proofBecame[became]}`),
        )),
    ...section(headings.todo, [], words.todo(proof)),
    ...section(headings.proof, words.proofLead(proof.kind)),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/u, '\n');
}

/** The text of `removed.md` in a folder from which something was removed. */
export function tellNote({ removals }: RemovedNote, language: Language): string {
  const { note } = WORDS[language];
  const parts = removals.flatMap(({ kind, asked_on: askedOn, reason, files }) => [
    note.lead(kind, askedOn, plain(reason)),
    files
      .map(({ path, became, rows }) => `- ${became === 'removed' ? note.removed(path) : note.changed(path, rows)}`)
      .join('\n'),
  ]);
  const advice = removals.some(({ kind }) => kind === 'purge') ? note.again.purge : note.again.forget;
  return `${[`# ${note.title}`, ...parts, note.checksums, advice].join('\n\n')}\n`;
}

function section(heading: string, lead: readonly string[], items: readonly string[] = []): readonly string[] {
  const shown = items.slice(0, LISTED).map((item) => `- ${item}`);
  if (items.length > LISTED) shown.push(`- … (${items.length - LISTED}: removal.json)`);
  return [`## ${heading}`, ...lead, ...(shown.length === 0 ? [] : [shown.join('\n')])];
}

function shortened(lines: string): string {
  return lines.length <= LINES_SHOWN ? lines : `${lines.slice(0, lines.lastIndexOf(',', LINES_SHOWN))}, …`;
}

/** A text from outside on one line, with everything escaped that Markdown or a terminal would interpret. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, ' ').replace(/[\\`*_[\]<>#|~]/gu, '\\$&');
}
