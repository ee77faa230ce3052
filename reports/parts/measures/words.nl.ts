import { words as FINDING_WORDS } from '../../../src/language/finding-words.nl.ts';
import { DUTCH, type WordsLike } from '../../../src/language/phrases.ts';
import type { Cause } from '../../../src/model/findings.ts';

const { n } = DUTCH;

function unit(calls: number, isAgainstLaw: boolean): string {
  if (isAgainstLaw) return calls === 1 ? 'overtreding' : 'overtredingen';
  return calls === 1 ? 'schending' : 'schendingen';
}

export const words = {
  unit: (calls: number, isAgainstLaw: boolean): string => unit(calls, isAgainstLaw),

  /** @param prevented those of `calls` that are a violation, or breach, for no other reason */
  mended: (calls: number, prevented: number, isAgainstLaw: boolean): string => {
    const what = `${n(calls)} ${unit(calls, isAgainstLaw)}`;
    if (prevented === calls) return `Hiermee ${calls === 1 ? 'was' : 'waren'} ${what} voorkomen.`;
    if (prevented === 0)
      return `Dit raakt ${what}; ${calls === 1 ? 'daarbij ging' : 'bij elk daarvan ging'} ook iets anders mis.`;
    return `Voorkomt ${n(prevented)} van de ${what}.`;
  },
  /** What follows the name of the rule. */
  cause: (cause: Cause, calls: number) => `: ${FINDING_WORDS.causes[cause]} (${n(calls)})`,
  moreCauses: (causes: number): string => (causes === 1 ? 'En nog 1 oorzaak.' : `En nog ${n(causes)} oorzaken.`),
} as const;

/** Words for an action and the calls that it would prevent. */
export type MeasureWords = WordsLike<typeof words>;
