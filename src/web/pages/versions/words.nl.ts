import type { WordsLike } from '../../../language/phrases.ts';

export const words = {
  labels: {
    heading: 'Eerdere instellingen',
    lead: 'Bij alle resultaten blijft bewaard hoe de instellingen toen waren. Hier ziet u wat er sindsdien is veranderd.',
    none: 'Er zijn nog geen resultaten.',
    now: 'Zoals het nu is',
    asNow: 'gelijk aan nu',
    save: 'Opslaan als bestand',
    compare: 'Twee vergelijken',
    former: 'Eerder',
    later: 'Later',
    show: 'Vergelijken',
    change: 'Wijziging',
    line: 'Regel',
    gone: 'weg',
    isNew: 'nieuw',
  },
  version: (period: string, number: number): string => `${period}, versie ${number}`,
  summary: (added: number, gone: number, same: string): string =>
    added + gone === 0
      ? 'Er is geen verschil.'
      : `${added === 1 ? '1 regel' : `${added} regels`} nieuw, ${gone === 1 ? '1 regel' : `${gone} regels`} weg, ${same} gelijk.`,
  left: (count: number, text: string): string => (count === 1 ? '… 1 regel gelijk' : `… ${text} regels gelijk`),
};

export type VersionsWords = WordsLike<typeof words>;
