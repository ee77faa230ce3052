import { formatDay } from '../language/dates.ts';
import { formatNumber } from '../language/numbers.ts';
import type { WordsLike } from '../language/phrases.ts';
import type { Gap, GapSpeech } from '../model/gaps.ts';

export const words = {
  number: (value: number): string => formatNumber(value, 'nl'),
  day: (isoDay: string): string => formatDay(isoDay, 'nl'),
  listed: (items: readonly string[]): string =>
    items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`,
  /** File and heading. */
  where: (path: string, heading: string | null, more: number): string =>
    [
      path,
      ...(heading === null ? [] : [`kolom ${heading}`]),
      ...(more === 0 ? [] : [more === 1 ? 'en nog 1 bestand' : `en nog ${more} bestanden`]),
    ].join(', '),
  weight: ({ weight, calls, findings, rows, of }: Gap, say: GapSpeech): string => {
    const inRows =
      rows === null
        ? ''
        : of === null
          ? ` Het gaat om ${say.counted(rows, 'rij', 'rijen')}.`
          : ` Het gaat om ${say.number(rows)} van ${say.counted(of, 'rij', 'rijen')}.`;
    if (calls === null && weight !== 'none') return 'Hoeveel oproepen ervan afhangen, wordt geteld bij het beoordelen.';
    if (calls === null) return `Hoeveel oproepen ervan afhangen, is niet te tellen.${inRows}`;
    const found = findings === null || findings === 0 ? '' : ` en ${say.counted(findings, 'bevinding', 'bevindingen')}`;
    const countedCalls = say.counted(calls, 'oproep', 'oproepen');
    const isOne = calls === 1 && found === '';
    if (weight === 'attributes')
      return `Van ${countedCalls}${found} is nu niet te zeggen aan wie dat is toe te rekenen.`;
    if (weight === 'rests') return `${countedCalls} ${calls === 1 ? 'steunt' : 'steunen'} hierop.`;
    return `Met dit gegeven ${isOne ? 'kan' : 'kunnen'} ${countedCalls}${found} anders worden beoordeeld.`;
  },
  blocking: 'Zolang dit openstaat, is dit rapport een concept.',
  /** Until when it is accepted, by whom, and whether it says on what it rests. */
  holding: (until: string, by: string, lapses: boolean): string =>
    [
      `tot en met ${until}`,
      ...(by === '' ? [] : [` door ${by}`]),
      ...(lapses ? [] : [', zonder vermelding waarop']),
    ].join(''),
  accepted: (holding: string): string => `Geaccepteerd ${holding}`,
  /** What was looked at: how many calls, out of how many, and how many of them are right. */
  looked: ([drawn, of, right]: readonly string[], by: string, on: string): string =>
    `Nagekeken: ${drawn} van ${of}, ${right} juist, door ${by} op ${on}.`,
  acceptance: (what: string, holding: string, looked: string): string =>
    [`${what}: geaccepteerd ${holding}.`, ...(looked === '' ? [] : [looked])].join(' '),
} as const;

/** The words for every kind of gap, in one language. Sentences are whole. */
export type CommonWords = WordsLike<typeof words>;
