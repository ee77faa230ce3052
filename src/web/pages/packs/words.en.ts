import type { PacksWords } from './words.nl.ts';

export const words: PacksWords = {
  labels: {
    heading: 'Packs',
    lead: 'What you send to others: to each call centre only its own part, and for a question only the answer to it. Everything is sealed, so that the recipient can see that nothing was changed.',
    keyHeading: 'First, a key',
    keyLead:
      'Sealing needs a key of your organisation. Its secret half stays in this workspace: keep a copy in a safe place, and give it to nobody.',
    makeKey: 'Make a key',
    keyFirst: 'Make a key first.',
    make: 'Make the pack',
    encrypt: 'Encrypt it, so that only the recipient can open it',
    recipients: 'Public key of the recipient',
    recipientsHint:
      'Begins with age1. Several recipients: separate them with spaces. Empty: the pack is not encrypted.',
    by: 'Your name',
    byHint:
      'Records in the register of decisions that you are sending it; the time to reply to new findings then begins. Empty: nothing is recorded.',
    replyBy: 'Last day to reply',
    replyByHint:
      'Holds only for findings that are new to the call centre. Empty: the day in the report. It cannot be earlier.',
    moreTime: 'Give more time to reply',
    moreLead: 'A term that still runs can be extended. Sending a pack again changes no term.',
    vendor: 'Call centre',
    until: 'New last day',
    reason: 'Reason',
    reasonHint: 'The call centre reads it in the next pack. Do not put names or numbers of consumers here.',
    moreBy: 'Your name',
    giveTime: 'Give more time',
    notWhole: 'Fill in the day and your name. Nothing was recorded.',
    noResults: 'There are no results of this period yet.',
    heldResults:
      'You cannot send this yet: the results are a draft, because something is open that can change a verdict.',
    heldAnswer: 'You cannot send this yet: it is a draft, because something is open. Resolve that, then make it again.',
    toCheck: 'Go to Questions',
    packs: 'Packs that were made',
    encrypted: 'Encrypted, ready to send',
    seals: 'Seal and verify',
    sealsLead:
      'A seal records how each file is now. Verifying shows whether that is still so, also for the files that were used to make it.',
    folder: 'Folder',
    state: 'Seal',
    todo: 'What you can do',
    isSealed: 'sealed',
    verify: 'Verify',
    seal: 'Seal',
    key: 'Public key',
    publicKeys: 'Public key for your recipients',
    publicLead:
      'The recipient verifies the seal with it. Give it by another route than the pack: by letter, on your website or in the contract.',
  },
  toVendors: (period) => (period === '' ? 'For the call centres' : `For the call centres: results of ${period}`),
  vendorGets: [
    'Its own report with annexes (PDF), and as CSV: findings, calls, completeness and rejected rows of its own log.',
    'A workbook of its own (findings.xlsx) to reply in, with the names of its own agents; and a letter that asks for missing data, if there is any.',
    'Numbers are in full, as in its own log; in the report and the CSV files agents have a pseudonym.',
    'Not: calls, names, figures or files of other call centres, and not your settings.',
  ],
  answers: {
    regulator: {
      title: 'For the regulator',
      gets: [
        'The answer (PDF) with annexes about the numbers of the list, which are shown in full.',
        'Not: anything about other numbers.',
      ],
    },
    dossier: {
      title: 'For whoever asked about one number',
      gets: [
        'The dossier (PDF and JSON) of that number, which is shown in full.',
        'Not: anything about other numbers.',
      ],
    },
  },
  keyMade: (fingerprint) => `The key is ready. Fingerprint (SHA-256): ${fingerprint}.`,
  shared: (what) => `${what}: made and sealed.`,
  second: 'Send it once a second person approved it, on the page Decisions.',
  recorded: (line, day) =>
    day === ''
      ? `Line ${line} of the register of decisions says that it was sent; no day was set.`
      : `Line ${line} of the register of decisions says that it was sent; the last day to reply is ${day}.`,
  terms: {
    opens: (count, shown) =>
      count === 1
        ? 'New to this call centre: 1 finding. A term starts for it.'
        : `New to this call centre: ${shown} findings. A term starts for these.`,
    running: (count, shown, day) =>
      `Sent before: ${count === 1 ? '1 finding' : `${shown} findings`}. The term runs until ${day}.`,
    closed: (count, shown, day) =>
      `Sent before: ${count === 1 ? '1 finding' : `${shown} findings`}. The term ended on ${day} and does not start again.`,
  },
  more: (line, count, shown) =>
    `Recorded as line ${line} of the register of decisions: more time for ${count === 1 ? '1 finding' : `${shown} findings`}.`,
  sealed: (what) => `${what}: sealed.`,
  whole: (what) => `${what}: the seal is valid, and nothing has changed.`,
  notWhole: (what) => `${what}: something has changed, or the seal is not valid.`,
};
