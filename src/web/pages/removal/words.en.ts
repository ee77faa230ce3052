import type { RemovalWords } from './words.nl.ts';

export const words: RemovalWords = {
  labels: {
    heading: 'Removal',
    lead: 'For removal requests, and for data past its term. You first see exactly what would be removed and what stays; nothing happens before you confirm.',
    done: 'What was removed',
    goes: 'What goes',
    file: 'File',
    rows: 'Rows',
    of: 'Out of',
    lines: 'Which rows',
    stays: 'What stays, and why',
    nothingStays: 'No row of the loaded files is kept.',
    reports: 'In reports',
    todo: 'What is left to you',
    forGood: 'This cannot be undone.',
    remove: 'Remove for good',
    cancel: 'Do not remove',
    forget: 'Forget somebody',
    forgetLead:
      'A number, a person, or both. Objections stay, because they must be honoured, and so do violations that can still be fined.',
    number: 'Telephone number, in any notation',
    person: 'Customer number or person',
    personHint: 'As it is in the files.',
    asked: 'Day of the request',
    reason: 'Reason, for the proof',
    show: 'Show what goes',
    purge: 'Past its term',
    purgeLead: 'Calls from before a day, and people about whom nothing later is known. Figures and reports (PDF) stay.',
    before: 'Everything from before this day',
    answers: 'Also remove answers to a regulator and sealed packs, unless a case holds them',
    files: 'Also delete delivered files in which every row is past its term',
    proofs: 'Proofs of removal',
    aPerson: 'the person named',
    isDeleted: 'deleted',
    wouldBeDeleted: 'will be deleted',
    delivered:
      'The delivered files are yours: Belaudit does not change them. Delete these rows there, or delete the files, and have the call centres do the same.',
    notJudged: 'Some of the calls have not been judged yet. Make the results of that period, and do this again.',
    runAgain: 'Make the results again on the page Run: they are then complete, without these rows.',
    nobody: 'Fill in a telephone number, or a person, and the day of the request.',
    notYet: 'The day of the request is in the future.',
    otherPreview: 'This is no longer the latest overview. Nothing was removed: check again what would be removed.',
    notTyped: 'That is not the number of rows. Nothing was removed.',
  },
  proofFile: (path, became, isDone) => {
    if (became === 'deleted') return `${path}, the proof of a consent, ${isDone ? 'was' : 'will be'} deleted.`;
    return became === 'shared'
      ? `${path} stays: it is also a proof of the consents of others. Check yourself what has to go.`
      : `${path} stays: the workspace also uses it for something else, or it has another name. Check yourself what has to go.`;
  },
  kept: {
    violation: 'calls that can still be fined',
    'rests-on': 'the records behind the verdicts on such calls',
    'not-judged': 'calls not judged yet',
    hold: 'needed for a lawsuit or a letter from the regulator',
    objection: 'objections, to be honoured',
  },
  keptFolder: (folder, reason, day) =>
    `reports/${folder} stays: ${{ answer: 'an answer to a regulator', pack: 'a sealed pack', hold: 'needed for a case' }[reason]}. Look at it again on ${day}.`,
  number: (ending) => `number …${ending}`,
  whom: (subjects) => `About ${subjects.join(' and ')}.`,
  before: (day) => `From before ${day}.`,
  wouldGo: (rows, count) =>
    count === 0
      ? 'No row of the loaded files would be removed.'
      : count === 1
        ? 'One row would be removed.'
        : `${rows} rows would be removed.`,
  removed: (rows, count) =>
    count === 0
      ? 'No row of the loaded files had to be removed.'
      : count === 1
        ? 'One row is gone, and stays gone when the same files are loaded again.'
        : `${rows} rows are gone, and stay gone when the same files are loaded again.`,
  confirm: (rows) => `Type ${rows} to confirm the removal of that many rows`,
  until: (day) => `until ${day}`,
  more: (files) => `Files not listed here: ${files}. The proof names all of them.`,
  sealed: (folder) => `reports/${folder} is sealed and loses files: whoever verifies the seal after that sees it.`,
  related: (persons) =>
    persons === 1
      ? 'One more person has or had this number. If that is the same person, fill in the customer number too.'
      : `${persons} more people have or had this number. If one of them is the same person, fill in the customer number too.`,
  otherNumbers: (endings) =>
    `The person also has a number ending in ${endings}. If only this person had it, remove that number too.`,
};
