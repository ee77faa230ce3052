import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: (gap, say) =>
    `In de belbestanden van ${say.vendors(gap)} staan ${say.number(gap.rows ?? 0)} gesprekken nog een keer, onder een ander kenmerk, het eerste op ${say.day(gap.subject)}: nummer, begin en duur zijn gelijk.`,
  weight: () =>
    'Elk daarvan telt als een andere oproep. Aantallen, percentages en bevindingen kunnen te hoog of te laag zijn.',
  todo: (gap, say) =>
    `Vraag ${say.vendors(gap)} welke kenmerken kloppen, en om een belbestand waarin elke oproep één keer staat. Is een bestand twee keer geleverd met andere kenmerken, haal er dan één weg.`,
};
