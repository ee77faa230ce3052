import type { GapWords } from '../../../model/gaps.ts';

const WHAT: Readonly<Record<string, (subject: string) => string>> = {
  expired: (subject) => `De acceptatie van het gemis ‘${subject}’ is verlopen.`,
  lapsed: (subject) => `De acceptatie van het gemis ‘${subject}’ geldt niet meer: waarop zij rustte, is veranderd.`,
  sentence: (subject) =>
    `De uitkomst ‘${subject}’ is geaccepteerd zonder dat iemand de gelote oproepen heeft bekeken, met naam en dag. Dat telt niet.`,
  'not-drawn': (subject) =>
    `Voor de uitkomst ‘${subject}’ zijn andere oproepen bekeken dan er zijn geloot. Dat telt niet.`,
  unknown: (subject) => `accepted_gaps noemt ‘${subject}’, en er is geen gemis met die naam.`,
};

const STEPS: Readonly<Record<string, string>> = {
  expired: 'Los het gemis op, geef de acceptatie een latere ‘until’, of haal haar weg uit belaudit.yaml.',
  lapsed: 'Los het gemis op, of kijk er opnieuw naar en accepteer het opnieuw.',
  sentence: 'Bekijk de gelote oproepen op de pagina van deze uitkomst, en zeg van elk of de uitkomst juist is.',
  'not-drawn': 'Bekijk de gelote oproepen op de pagina van deze uitkomst, en zeg van elk of de uitkomst juist is.',
  unknown: 'Vergelijk de naam met de lijst. Is het gemis opgelost? Haal de regel dan weg uit belaudit.yaml.',
};

export const words: GapWords = {
  what: ({ subject, form }) => WHAT[form]?.(subject) ?? subject,
  weight: () => 'Geen oordeel hangt ervan af.',
  todo: ({ form }) => STEPS[form] ?? '',
};
