import { formatDay } from '../../../src/language/dates.ts';
import { DUTCH, type WordsLike } from '../../../src/language/phrases.ts';
import type { LaterReader } from '../later-deliveries/words.nl.ts';

const { counted, listed, n } = DUTCH;

export const words = {
  heading: 'Er lijken oproepen te ontbreken',
  /** If no call seems to be missing, but calls were changed in the call centre's favour. */
  changedHeading: 'Oproepen zijn achteraf gewijzigd',
  invoice: (invoiced: number, logged: number, reader: LaterReader) =>
    `${reader === 'vendor' ? 'Uw factuur' : 'De factuur'} noemt ${counted(invoiced, 'oproep', 'oproepen')}, ${reader === 'vendor' ? 'uw' : 'het'} belbestand ${n(logged)}.`,
  /** `around`: how many of them are around days without a call. */
  missingIds: (missing: number, around: number) =>
    `In de nummering ${missing === 1 ? 'ontbreekt 1 kenmerk' : `ontbreken ${n(missing)} kenmerken`}${around === 0 ? '' : `, ${around === missing ? '' : `${n(around)} daarvan `}rond een dag zonder oproepen`}.`,
  /** The first days, and how many there are. */
  silentDays: (days: readonly string[], all: number, complaints: number, reader: LaterReader): string => {
    const more = all - days.length;
    const named = [...days.map((day) => formatDay(day, 'nl')), ...(more === 0 ? [] : [`${n(more)} andere werkdagen`])];
    const complaint =
      complaints === 0
        ? ''
        : `; over die ${all === 1 ? 'dag' : 'dagen'} ${complaints === 1 ? 'kwam wel 1 klacht' : `kwamen wel ${n(complaints)} klachten`}`;
    return `Op ${listed(named)} staat in ${reader === 'vendor' ? 'uw' : 'het'} belbestand geen enkele oproep${complaint}.`;
  },
  /** If there are more kinds of changes than are shown. */
  moreChanges: (chapter: string) => `Meer wijzigingen staan in het hoofdstuk “${chapter}”.`,
  meaning: (reader: LaterReader): string =>
    reader === 'vendor'
      ? 'Lever de oproepen die ontbreken, of leg uit waarom zij er niet zijn.'
      : 'Over oproepen die ontbreken, zegt dit rapport niets. Vraag ze op.',
} as const;

/** Words for calls that a log seems to leave out, in one language. */
export type OmissionWords = WordsLike<typeof words>;
