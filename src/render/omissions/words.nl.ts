import { formatDay } from '../../language/dates.ts';
import { formatNumber } from '../../language/numbers.ts';
import type { OmissionWords } from './words.ts';

const n = (value: number): string => formatNumber(value, 'nl');
const some = (count: number, one: string, many: string): string => `${n(count)} ${count === 1 ? one : many}`;

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;
}

export const words: OmissionWords = {
  heading: 'Er lijken oproepen te ontbreken',
  changedHeading: 'Oproepen zijn achteraf gewijzigd',
  invoice: (invoiced, logged, reader) =>
    `${reader === 'vendor' ? 'Uw factuur' : 'De factuur'} noemt ${some(invoiced, 'oproep', 'oproepen')}, ${reader === 'vendor' ? 'uw' : 'het'} belbestand ${n(logged)}.`,
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
