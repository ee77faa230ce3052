import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: (gap, say) => {
    const { files, rows, subject } = gap;
    const others = gap.file_count - files.length;
    const paths = [
      ...files.map(({ path }) => path),
      ...(others === 0 ? [] : [say.counted(others, 'ander bestand', 'andere bestanden')]),
    ];
    const where = files.length < 2 ? '' : ` Deze oproepen en de rijen die ze vervingen, staan in ${say.listed(paths)}.`;
    return `In de belbestanden van ${say.vendors(gap)} komt hetzelfde kenmerk terug bij andere oproepen: ${say.number(rows ?? 0)} oproepen, de eerste op ${say.day(subject)}, zijn vervangen door een latere rij met een ander nummer en een andere tijd, en zijn er niet meer.${where}`;
  },
  weight: () =>
    'Oproepen die er niet meer zijn, worden niet beoordeeld, en bezwaren die daarin zijn gemaakt, zijn niet bekend.',
  todo: () =>
    'Wijs als kenmerk een kolom aan waarvan de waarden nooit terugkomen (geen rijnummer, geen teller die opnieuw begint), of vraag om belbestanden met zo’n kolom. Heeft een bestand die niet, laat Belaudit het kenmerk dan uit de rij maken. Was het eerdere bestand een vergissing, haal het dan weg.',
};
