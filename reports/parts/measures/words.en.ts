import { words as FINDING_WORDS } from '../../../src/language/finding-words.en.ts';
import { ENGLISH } from '../../../src/language/phrases.ts';
import type { MeasureWords } from './words.nl.ts';

const { n } = ENGLISH;

function unit(calls: number, isAgainstLaw: boolean): string {
  if (isAgainstLaw) return calls === 1 ? 'violation' : 'violations';
  return calls === 1 ? 'breach' : 'breaches';
}

export const words: MeasureWords = {
  unit,
  mended: (calls, prevented, isAgainstLaw) => {
    const what = `${n(calls)} ${unit(calls, isAgainstLaw)}`;
    if (prevented === calls) return `This would have prevented ${what}.`;
    if (prevented === 0)
      return `This affects ${what}; ${calls === 1 ? 'something' : 'in each of them something'} else went wrong as well.`;
    return `Prevents ${n(prevented)} of the ${what}.`;
  },
  cause: (cause, calls) => `: ${FINDING_WORDS.causes[cause]} (${n(calls)})`,
  moreCauses: (causes) => (causes === 1 ? 'And 1 more cause.' : `And ${n(causes)} more causes.`),
};
