import type { Companion } from '../../src/print/companion.ts';
import { requestLetter, requestText } from './letter.ts';

/** The letters as text for a mail. */
export const companions: readonly Companion[] = [
  {
    file: 'request-<id>.txt',
    title: { nl: 'Verzoeken om gegevens als tekst', en: 'Requests for data as text' },
    content: (input) => ({
      kind: 'texts',
      files: input.summary.vendors.flatMap((vendor) => {
        const letter = requestLetter(input, vendor);
        return letter === null ? [] : [{ file: `request-${vendor.id}.txt`, text: requestText(letter) }];
      }),
    }),
  },
];
