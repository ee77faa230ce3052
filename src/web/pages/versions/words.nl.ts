import type { VersionsWords } from './words.ts';

export const LABELS = {
  heading: 'Eerdere instellingen',
  lead: 'Bij alle resultaten blijft bewaard hoe belaudit.yaml toen was. Hier ziet u wat er sindsdien is veranderd.',
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
};

export const words: VersionsWords = {
  labels: LABELS,
  version: (period, number) => `${period}, versie ${number}`,
  summary: (added, gone, same) =>
    added + gone === 0
      ? 'Er is geen verschil.'
      : `${added === 1 ? '1 regel' : `${added} regels`} nieuw, ${gone === 1 ? '1 regel' : `${gone} regels`} weg, ${same} gelijk.`,
  left: (count, text) => (count === 1 ? '… 1 regel gelijk' : `… ${text} regels gelijk`),
};
