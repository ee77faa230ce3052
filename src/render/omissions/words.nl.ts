import { formatDay } from '../../language/dates.ts';
import { DUTCH } from '../../language/phrases.ts';
import type { OmissionWords } from './words.ts';

const { counted, listed, n } = DUTCH;

export const words: OmissionWords = {
  heading: 'Er lijken oproepen te ontbreken',
  changedHeading: 'Oproepen zijn achteraf gewijzigd',
  invoice: (invoiced, logged, reader) =>
    `${reader === 'vendor' ? 'Uw factuur' : 'De factuur'} noemt ${counted(invoiced, 'oproep', 'oproepen')}, ${reader === 'vendor' ? 'uw' : 'het'} belbestand ${n(logged)}.`,
  missingIds: (missing, around) =>
    `In de nummering ${missing === 1 ? 'ontbreekt 1 kenmerk' : `ontbreken ${n(missing)} kenmerken`}${around === 0 ? '' : `, ${around === missing ? '' : `${n(around)} daarvan `}rond een dag zonder oproepen`}.`,
  silentDays: (days, all, complaints, reader) => {
    const more = all - days.length;
    const named = [...days.map((day) => formatDay(day, 'nl')), ...(more === 0 ? [] : [`${n(more)} andere werkdagen`])];
    const complaint =
      complaints === 0
        ? ''
        : `; over die ${all === 1 ? 'dag' : 'dagen'} ${complaints === 1 ? 'kwam wel 1 klacht' : `kwamen wel ${n(complaints)} klachten`}`;
    return `Op ${listed(named)} staat in ${reader === 'vendor' ? 'uw' : 'het'} belbestand geen enkele oproep${complaint}.`;
  },
  moreChanges: (chapter) => `Meer wijzigingen staan in het hoofdstuk “${chapter}”.`,
  meaning: (reader) =>
    reader === 'vendor'
      ? 'Lever de oproepen die ontbreken, of leg uit waarom zij er niet zijn.'
      : 'Over oproepen die ontbreken, zegt dit rapport niets. Vraag ze op.',
};
