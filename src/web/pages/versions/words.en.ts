import type { VersionsWords } from './words.nl.ts';

export const words: VersionsWords = {
  labels: {
    heading: 'Earlier settings',
    lead: 'All results keep a copy of the settings as they were then. Here you see what has changed since.',
    none: 'There are no results yet.',
    now: 'As it is now',
    asNow: 'the same as now',
    save: 'Save as a file',
    compare: 'Compare two',
    former: 'Earlier',
    later: 'Later',
    show: 'Compare',
    change: 'Change',
    line: 'Line',
    gone: 'gone',
    isNew: 'new',
  },
  version: (period, number) => `${period}, version ${number}`,
  summary: (added, gone, same) =>
    added + gone === 0
      ? 'There is no difference.'
      : `${added === 1 ? '1 line' : `${added} lines`} new, ${gone === 1 ? '1 line' : `${gone} lines`} gone, ${same} unchanged.`,
  left: (count, text) => (count === 1 ? '… 1 line unchanged' : `… ${text} lines unchanged`),
};
