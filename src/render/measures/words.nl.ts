import { words as FINDING_WORDS } from '../../language/finding-words.nl.ts';
import { DUTCH } from '../../language/phrases.ts';
import type { MeasureWords } from './words.ts';

const { n } = DUTCH;

function unit(calls: number, isAgainstLaw: boolean): string {
  if (isAgainstLaw) return calls === 1 ? 'overtreding' : 'overtredingen';
  return calls === 1 ? 'schending' : 'schendingen';
}

export const words: MeasureWords = {
  unit,
  mended: (calls, prevented, isAgainstLaw) => {
    const what = `${n(calls)} ${unit(calls, isAgainstLaw)}`;
    if (prevented === calls) return `Hiermee ${calls === 1 ? 'was' : 'waren'} ${what} voorkomen.`;
    if (prevented === 0)
      return `Dit raakt ${what}; ${calls === 1 ? 'daarbij ging' : 'bij elk daarvan ging'} ook iets anders mis.`;
    return `Dit raakt ${what}; ${n(prevented)} daarvan ${prevented === 1 ? 'was' : 'waren'} hiermee voorkomen, bij de rest ging ook iets anders mis.`;
  },
  cause: (cause, calls) => `: ${FINDING_WORDS.causes[cause]} (${n(calls)})`,
  moreCauses: (causes) => (causes === 1 ? 'En nog 1 oorzaak.' : `En nog ${n(causes)} oorzaken.`),
};
