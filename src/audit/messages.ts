import type { Text } from '../model/text.ts';

export const MESSAGES = {
  judgedUnderOtherSettings: {
    en: 'The loaded calls were judged under another configuration than the current belaudit.yaml.',
    nl: 'De geladen oproepen zijn beoordeeld met andere instellingen dan die nu in belaudit.yaml staan.',
  },
  auditAgain: {
    en: 'Run `belaudit audit` again, or `belaudit run` for everything.',
    nl: 'Voer de periode opnieuw uit.',
  },
  loadedCallsHaveNotBeenJudged: {
    en: 'The loaded calls have not been judged yet, or were judged by an earlier version or another rulebook.',
    nl: 'De geladen oproepen zijn nog niet beoordeeld, of door een eerdere versie of een ander regelboek.',
  },
  auditFirst: {
    en: 'Run `belaudit audit` first, or `belaudit run` for everything.',
    nl: 'Voer eerst de periode uit.',
  },
  itsSqlFails: (error: string): Text => ({
    en: `its SQL fails: ${error}`,
    nl: `de SQL mislukt: ${error}`,
  }),
};
