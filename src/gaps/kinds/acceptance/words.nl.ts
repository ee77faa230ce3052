import type { GapWords } from '../../../model/gaps.ts';
import { namedGap } from './named-gap.ts';

const WHAT: Readonly<Record<string, (subject: string) => string>> = {
  expired: (subject) => `De acceptatie van het gemis ${subject} is verlopen.`,
  lapsed: (subject) => `De acceptatie van het gemis ${subject} geldt niet meer: waarop zij rustte, is veranderd.`,
  sentence: (subject) =>
    `De uitkomst ${subject} is geaccepteerd zonder dat iemand de gelote oproepen heeft bekeken, met naam en dag. Dat telt niet.`,
  'not-drawn': (subject) =>
    `Voor de uitkomst ${subject} zijn andere oproepen bekeken dan er zijn geloot. Dat telt niet.`,
  unknown: (subject) => `Geaccepteerd is het gemis ${subject}, maar dat gemis is er niet. De acceptatie doet niets.`,
};

const STEPS: Readonly<Record<string, string>> = {
  expired: 'Los het gemis op, accepteer het opnieuw tot een latere dag, of trek de acceptatie in.',
  lapsed: 'Los het gemis op, of kijk er opnieuw naar en accepteer het opnieuw.',
  sentence: 'Bekijk de gelote oproepen op de pagina van deze uitkomst, en zeg van elk of de uitkomst juist is.',
  'not-drawn': 'Bekijk de gelote oproepen op de pagina van deze uitkomst, en zeg van elk of de uitkomst juist is.',
  unknown: 'Is het gemis opgelost? Trek de acceptatie dan in. Is de naam verkeerd? Vergelijk hem met de lijst.',
};

export const words: GapWords = {
  what: ({ subject, form }, say) => WHAT[form]?.(namedGap(subject, say)) ?? subject,
  weight: () => 'Geen oordeel hangt ervan af.',
  todo: ({ form }) => STEPS[form] ?? '',
};
