import type { PacksWords } from './words.ts';

export const words: PacksWords = {
  labels: {
    heading: 'Packs',
    lead: 'What leaves the company: for each call centre its own part alone, and for a question its answer alone. Everything is sealed, so that whoever gets it can see that nothing was changed.',
    keyHeading: 'A key first',
    keyLead:
      'Sealing takes a key of your organisation. Its secret half stays in this workspace: keep a copy in a safe place, and give it to nobody.',
    makeKey: 'Make a key',
    keyFirst: 'Make a key first.',
    make: 'Make the pack',
    encrypt: 'Encrypt it, so that the reader alone can open it',
    recipients: 'Public key of the reader',
    recipientsHint: 'Begins with age1. Several readers: with spaces between. Empty: the pack is not encrypted.',
    noResults: 'There are no results of this period yet.',
    heldResults: 'This cannot go yet: the results are a draft, for something is open that can change a verdict.',
    heldAnswer: 'This cannot go yet: it is a draft, for something is open. Close that, and make it again.',
    toCheck: 'To the check',
    packs: 'Packs that were made',
    encrypted: 'Encrypted, to be sent',
    seals: 'Seal and verify',
    sealsLead:
      'A seal records how each file is now. Verifying shows whether it still is so, also of the files that it was made of.',
    folder: 'Folder',
    state: 'Seal',
    todo: 'What you can do',
    isSealed: 'sealed',
    verify: 'Verify',
    seal: 'Seal',
    key: 'Public key',
    publicKeys: 'Public key for your readers',
    publicLead:
      'With it the reader verifies the seal. Give it by another route than the pack: by letter, on your web site, in the contract.',
  },
  toVendors: (period) => `For the call centres: results of ${period}`,
  vendorGets: [
    'Its own report with annexes (PDF), and as CSV: findings, calls, completeness and rejected rows of its own log.',
    'A workbook of its own (findings.xlsx) to reply in, with the names of its own agents; and a letter that asks for what is missing, if anything is.',
    'Numbers are in full, as in its own log; in the report and the CSV files agents have a pseudonym.',
    'Not: calls, names, figures or files of other call centres, and not your settings.',
  ],
  answers: {
    regulator: {
      title: 'For the regulator',
      gets: [
        'The answer (PDF) with annexes about the numbers of the list, which stand in full.',
        'Not: anything of other numbers.',
      ],
    },
    dossier: {
      title: 'For whoever asked about one number',
      gets: ['The dossier (PDF and JSON) of that number, which stands in full.', 'Not: anything of other numbers.'],
    },
  },
  keyMade: (fingerprint) => `The key is there. Fingerprint (SHA-256): ${fingerprint}.`,
  shared: (what) => `${what}: made and sealed.`,
  sealed: (what) => `${what}: sealed.`,
  whole: (what) => `${what}: the seal is right, and everything is as it was.`,
  notWhole: (what) => `${what}: not everything is as it was, or the seal is not right.`,
};
