import type { WordsLike } from './phrases.ts';

/** What was replied to a finding, and decided; addressed to the call centre. */
export const words = {
  answers: { agreed: 'akkoord', disputed: 'betwist', unclear: 'onduidelijk' },
  decisions: { upheld: 'gehandhaafd', withdrawn: 'ingetrokken' },
  because: {
    'evidence-shown': 'er kwam bewijs',
    'own-error-in-data': 'fout in de gegevens van het bedrijf',
    'law-read-otherwise': 'de regel is anders uitgelegd',
    disproportionate: 'het staat niet in verhouding',
  },
  replied: (answer: string) => `U zei: ${answer}.`,
  late: (answer: string) => `Uw reactie kwam te laat: ${answer}.`,
  silent: 'Geen reactie op tijd: onweersproken.',
  asked: (until: string) => `Gevraagd: meer informatie, uiterlijk ${until}.`,
  decided: (decision: string, because: string): string =>
    `Besluit: ${decision}${because === '' ? '' : ` (${because})`}.`,
} as const;

export type HeardWords = WordsLike<typeof words>;
