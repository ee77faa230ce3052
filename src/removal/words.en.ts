import { ENGLISH } from '../language/phrases.ts';
import { MASK } from '../model/masked-numbers.ts';
import { isAnswerOrPack, isOfPeriod, isPack } from './result-folders.ts';
import type { RemovalWords } from './words.nl.ts';

const { day, n } = ENGLISH;

function rows(count: number): string {
  return count === 1 ? '1 row' : `${n(count)} rows`;
}

const KEPT = {
  violation: 'a call that broke the rules and can still be fined',
  'rests-on': 'what the verdict on such a call rests on',
  'not-judged': 'a call that has not been judged yet',
  hold: 'needed for a lawsuit or a letter from the regulator',
  objection: 'an objection, to honour it',
} as const;

export const words: RemovalWords = {
  defaultReason: { forget: 'request to be forgotten', purge: 'past the term' },
  title: { forget: 'Proof of removal: a request to be forgotten', purge: 'Proof of removal: past the term' },
  day,
  asked: ({ kind, before, subjects, asked_on: askedOn, reason, related }) => [
    kind === 'purge'
      ? `Asked on ${day(askedOn)}: to remove everything from before ${day(before ?? askedOn)}. Reason: ${reason}.`
      : `Asked on ${day(askedOn)}: to remove everything about ${subjects.map((subject) => (subject.kind === 'number' ? `the number ending in ${subject.ending}` : 'the person named')).join(' and ')}. Reason: ${reason}.`,
    ...(related.persons === 0
      ? []
      : [
          subjects.some((subject) => subject.kind === 'person')
            ? `According to the data, ${related.persons === 1 ? '1 other person has' : `${n(related.persons)} other persons have`} or had this number. If one of them is the same person, give the request for that person too, with --person.`
            : `According to the data, ${related.persons === 1 ? '1 person has' : `${n(related.persons)} persons have`} or had this number. The person is not removed yet. Give the request for whoever asked too, with --person.`,
        ]),
    ...(related.numbers.length === 0
      ? []
      : [
          `According to the data, the person also has a number ending in ${related.numbers.join(', ')}. If only this person had it, give the request for that number too.`,
        ]),
  ],
  headings: {
    asked: 'What was asked',
    removed: 'What was removed',
    kept: 'What stays, and why',
    reports: 'Reports and other files of Belaudit',
    proofs: 'Proofs of consents',
    todo: 'What you still have to do',
    proof: 'How this can be established',
  },
  removedLead: (count, files) =>
    count === 0
      ? 'The loaded files held nothing that had to go.'
      : `${rows(count)} of ${files === 1 ? '1 file' : `${n(files)} files`} ${count === 1 ? 'was' : 'were'} removed from the store. Whoever loads the same files again does not get ${count === 1 ? 'it' : 'them'} back.`,
  removedLine: (path, count, lines, isDeleted) =>
    `${path}: ${rows(count)} (${lines})${isDeleted ? '. This file was deleted' : ''}`,
  keptLead: (count) =>
    count === 0 ? 'No row of the loaded files is kept.' : `${rows(count)} ${count === 1 ? 'stays' : 'stay'} for now.`,
  keptLine: (path, count, lines, reason, until) =>
    `${path}: ${rows(count)} (${lines}): ${KEPT[reason]}${until === null ? '' : `, up to and including ${day(until)}`}`,
  keptFoldersLead: 'These folders in reports hold some of it, and stay whole for now:',
  keptFolder: (folder, reason, why, until) =>
    `${folder}: ${{ answer: 'an answer to a regulator', pack: 'a sealed pack', hold: `a hold keeps it (${why})` }[reason]}; look at it again on ${day(until)}`,
  reportsLead: (folders, kind) =>
    folders === 0
      ? 'The folder reports held nothing that had to go.'
      : `Something was removed from ${folders === 1 ? '1 folder' : `${n(folders)} folders`} in reports. ${kind === 'forget' ? 'PDFs of results never show a number in full; they stay.' : 'The figures (summary.json), manifest.json, the PDFs and the rows of calls that stay are still there. PDFs of results never show a number in full.'} What went stands in each folder: removed.md.`,
  registerLead: 'Texts or evidence of the register were removed from the folder decisions.',
  reportsLine: (folder, files) =>
    `${folder}: ${files.map(({ path, rows: count }) => (count === null ? path : `${path} (${rows(count)})`)).join(', ')}`,
  proofsLead: 'These files were the proof of a consent that was removed.',
  proofBecame: {
    deleted: 'deleted',
    shared: 'stays, because it is also a proof of the consents of others. Check yourself what has to go.',
    kept: 'stays, because the workspace also uses it for something else, or it has another name. Check yourself what has to go.',
  },
  todo: ({ kind, removed, kept, reports, proofs = [] }) => [
    ...(removed.some((file) => !file.deleted)
      ? [
          `The delivered files are yours: Belaudit does not alter them. Delete the lines above yourself, or delete the files. Have the call centres that delivered them do the same.${kind === 'purge' ? ' With --delete-files Belaudit deletes the files in which every row is past its term.' : ''}`,
        ]
      : []),
    ...(kept.some(({ reason }) => reason === 'not-judged')
      ? ['Some of the calls have not been judged yet. Audit that period, and run the command again.']
      : []),
    ...(kept.some(({ until }) => until !== null)
      ? [
          'What stays until a certain day leaves the store when you load again after that day. Then give the command again, so that it leaves the reports too.',
        ]
      : []),
    ...(reports.some(({ folder }) => isOfPeriod(folder)) && kind === 'forget'
      ? ['Make the results of the periods above again: then they are complete, without these data.']
      : []),
    ...(reports.some(({ folder }) => isAnswerOrPack(folder)) && kind === 'forget'
      ? ['The other folders above are now empty. If you still need them for others, make them again.']
      : []),
    ...([...removed, ...kept, ...proofs].some(({ path }) => path.includes(MASK))
      ? [
          'The name of a file above may contain a telephone number (•••). If so, rename that file. summary.json and manifest.json of earlier results still have the whole name: delete those folders if you no longer need them.',
        ]
      : []),
    ...(reports.some(({ folder }) => isPack(folder))
      ? ['You may have given a pack above (share-…) to somebody. Ask the recipient to delete it.']
      : []),
    ...(kind === 'forget'
      ? [
          kept.length > 0
            ? 'Tell the person what was removed, and what stays and why.'
            : 'Tell the person what was removed.',
          'Belaudit does not look into lists and texts that you put into the workspace yourself (numbers asked for, statements). Look there yourself.',
        ]
      : []),
    'Belaudit does not know your backups, or what you gave to others before. Remove it there too.',
  ],
  proofLead: (kind) => [
    'removal.json holds the same, with the SHA-256 of every file before and after.',
    ...(kind === 'forget'
      ? [
          'It holds the number and the person only as a code (HMAC-SHA-256), made with a key that stays in the workspace. By that code Belaudit recognises them when the files are loaded again.',
          'Lines in the register of decisions (decisions) cannot change, and stay. There, a removed call with eight digits or more in its id is now only a code (HMAC-SHA-256), unless its line was written before Belaudit used such codes; any other still has its id. Belaudit does not search reasons and names that people typed into a line.',
        ]
      : []),
    'Seal this folder: then others can see whether this proof was changed later.',
  ],
  note: {
    title: 'Something was removed from this folder',
    lead: (kind, asked, reason) =>
      `${kind === 'purge' ? 'Past the term' : 'A request to be forgotten'}, ${day(asked)}. Reason: ${reason}.`,
    changed: (path, count) => `${path}: ${count === null ? 'written again' : `without ${rows(count)}`}`,
    removed: (path) => `${path}: removed`,
    checksums: 'The SHA-256 codes before and after are in removed.json.',
    again: {
      forget:
        'Make the results of this period again: then they are complete, without these data. Make dossiers, answers and packs again too.',
      purge:
        'The figures of this period are still the former ones. Do not run the period again: calls that were removed would no longer count.',
    },
  },
};
