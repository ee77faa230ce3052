import type { Text } from '../model/text.ts';

export const MESSAGES = {
  lawBeginsLater: (day: string, first: string): Text => ({
    en: `The rulebook has no law for ${day}: it begins on ${first}.`,
    nl: `Het regelboek heeft geen wet voor ${day}: het begint op ${first}.`,
  }),
  nameOrLaterDay: (first: string): Text => ({
    en: `Name ${first} or a later day.`,
    nl: `Kies ${first} of een latere dag.`,
  }),
  orLater: (first: string): Text => ({
    en: `${first} or later`,
    nl: `${first} of later`,
  }),
  everyCallIsOutOfScope: {
    en: 'Every call would be out of scope.',
    nl: 'Geen enkele oproep zou onder de regels vallen.',
  },
  noLawForDay: (day: string): Text => ({
    en: `The rulebook has no law for ${day}.`,
    nl: `Het regelboek heeft geen wet voor ${day}.`,
  }),
  nameOrEarlierDayForFuture: (lastDay: string): Text => ({
    en: `Name ${lastDay} or an earlier day. For a future day, the law as known now is used.`,
    nl: `Kies ${lastDay} of een eerdere dag. Voor een dag in de toekomst geldt de wet zoals die nu bekend is.`,
  }),
  orEarlier: (lastDay: string): Text => ({
    en: `${lastDay} or earlier`,
    nl: `${lastDay} of eerder`,
  }),
  isAfter2100: { en: 'is after 2100', nl: 'ligt na 2100' },
  ruleCallsItself: (id: string, folder: string): Text => ({
    en: `the rule calls itself ${id}, and its folder ${folder}`,
    nl: `de regel noemt zich ${id}, en de map heet ${folder}`,
  }),
};
