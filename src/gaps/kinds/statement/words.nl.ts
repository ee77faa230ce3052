import type { GapWords } from '../../../model/gaps.ts';

export const words: GapWords = {
  what: ({ form, feed }, say) => {
    const records = feed === null ? '' : say.feed(feed);
    if (form === 'no-file')
      return `Het bedrijf heeft verklaard dat de gegevens van ‘${records}’ volledig zijn, maar daarvan is geen bestand geladen. Wat er niet is, kan niets bewijzen.`;
    if (form === 'not-complete')
      return `Het bedrijf heeft verklaard dat de gegevens van ‘${records}’ niet volledig zijn. Dat er geen grondslag bij een oproep staat, bewijst daarom niets.`;
    if (form === 'other-days')
      return `Voor een deel van de oproepen heeft niemand verklaard dat de gegevens van ‘${records}’ volledig zijn: alles wat het bedrijf voor die dagen heeft, en wat anderen ervoor verzamelden. Dat er bij zo’n oproep geen grondslag staat, bewijst daarom niets.`;
    return `Niemand heeft verklaard dat de gegevens van ‘${records}’ volledig zijn: alles wat het bedrijf voor deze oproepen heeft, en wat anderen ervoor verzamelden. Dat er geen grondslag bij een oproep staat, bewijst daarom niets.`;
  },
  weight: ({ calls, findings }, say) =>
    calls === null
      ? undefined
      : `Hiervan hangt af of ${say.counted(findings ?? 0, 'bevinding', 'bevindingen')} in ${say.counted(calls, 'oproep', 'oproepen')} ${findings === 1 ? 'vaststaat' : 'vaststaan'}, of dat bewijs ontbreekt.`,
  todo: ({ form }) => {
    if (form === 'no-file') return 'Voeg het bestand toe, of trek de verklaring in.';
    if (form === 'not-complete') return 'Lever de gegevens die ontbreken, en laat dan verklaren dat zij volledig zijn.';
    return 'Zijn dit alle gegevens? Laat wie dat weet het verklaren, met naam en dag. Weet niemand het, laat het dan zo.';
  },
};
