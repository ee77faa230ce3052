import { formatLocalTime } from '../../../src/language/dates.ts';
import { words as FINDING_WORDS } from '../../../src/language/finding-words.en.ts';
import { ENGLISH } from '../../../src/language/phrases.ts';
import type { LaterWords } from './words.nl.ts';

const { counted, n } = ENGLISH;

/** The outcome of findings, as part of a sentence. */
function becameOf({ findings: { lapsed, weaker, moved } }: Parameters<LaterWords['sentence']>[0]): string {
  const parts = [
    lapsed === 0 ? '' : `${counted(lapsed, 'finding', 'findings')} lapsed after a later delivery`,
    weaker === 0 ? '' : `${counted(weaker, 'finding', 'findings')} became less certain`,
    moved === 0 ? '' : `another party now answers for ${counted(moved, 'finding', 'findings')}`,
  ].filter((part) => part !== '');
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} and ${last}`;
}

function inFavourText(changed: number, inFavour: number): string {
  if (inFavour === 0) return 'none of them';
  if (inFavour < changed) return `${n(inFavour)} of them possibly`;
  return changed === 1 ? 'possibly' : 'all of them possibly';
}

export const words: LaterWords = {
  moment: (localTime) => formatLocalTime(localTime, 'en'),
  heading: 'Calls changed after delivery',
  sentence: (figures, reader) => {
    const { changed_calls: changed, in_favour: inFavour } = figures;
    const became = becameOf(figures);
    const calls =
      changed === 0
        ? ''
        : `After the first delivery ${changed === 1 ? '1 call was' : `${n(changed)} calls were`} changed, ${inFavourText(changed, inFavour)} in ${reader === 'vendor' ? 'your favour' : 'favour of the call centre'}`;
    if (calls === '') return became === '' ? '' : `${became.charAt(0).toUpperCase()}${became.slice(1)}.`;
    return became === '' ? `${calls}.` : `${calls}; ${became}.`;
  },
  changed: (before, after) => `from ${before} to ${after}`,
  favoured: (change, calls) => `${change} (${counted(calls, 'call', 'calls')})`,
  method:
    'The last delivery counts. We also judged the calls as they were delivered before. What was found then but no longer is, is listed below. It counts neither as a violation nor for the contract penalty.',
  question: {
    vendor: 'Explain for each call why you changed it, and show it with the recording.',
    company: 'Ask the call centre for each call why it was changed, and ask for the recording.',
  },
  findingsHeading: 'Findings that lapsed',
  findingsColumns: ['Call', 'Finding', 'Earlier delivery', 'Later delivery'],
  valuesHeading: 'Old and new values',
  valuesLead: (values, calls, told) =>
    `${counted(values, 'value was', 'values were')} changed, in ${counted(calls, 'call', 'calls')}.${told === 0 ? '' : ` ${told === values ? (told === 1 ? 'It is' : 'All are') : told === 1 ? '1 of these is' : `${n(told)} of these are`} above, beside the finding.`}`,
  valuesEmpty: 'The earlier delivery of these calls is no longer loaded, so the old values cannot be shown.',
  valuesColumns: ['Call', 'Value', 'Earlier delivery', 'Later delivery'],
  state: (state) =>
    ({
      lapsed: 'lapsed after a later delivery',
      weaker: 'less certain after a later delivery',
      moved: 'another party answers after a later delivery',
    })[state],
  grade: (grade) => FINDING_WORDS.grades[grade],
  columns: {
    started_at: 'start',
    called_number: 'number called',
    connected_at: 'connected at',
    ended_at: 'end',
    talk_seconds: 'talk time in seconds',
    connected: 'connected',
    result: 'result',
    direction: 'direction',
    purpose: 'purpose',
    dial_mode: 'dial mode',
    caller_number: 'number shown',
    caller_id_withheld: 'number withheld',
    agent: 'agent',
    campaign: 'campaign',
    person_id: 'person',
    lead_source: 'source of the number',
    optout_offered: 'opt-out offered',
    optout_requested: 'opt-out requested',
    identity_stated: 'company named',
    ai_disclosed: 'said to be a computer voice',
    spoke_with: 'who was spoken to',
    callback_agreed: 'call back agreed',
    recording: 'recording',
    moment: 'time',
    contact: 'contact',
  },
  values: {
    true: 'yes',
    false: 'no',
    '(empty)': 'not filled in',
    '(unreadable)': 'unreadable',
    another: 'somebody else',
    attempt: 'not connected',
    'no-answer': 'no answer',
    'ai-voice': 'artificial voice',
    client: 'company',
    vendor: 'call centre',
  },
  noValue: 'not filled in',
  hiddenValue: 'see the file',
  direction: (direction) =>
    ({
      for: 'better for the call centre',
      either: 'may be better for the call centre',
      against: 'worse for the call centre',
      neutral: 'makes no difference to the rules',
    })[direction],
  place: (file, row) => `${file}, line ${row}`,
  noFile: 'no file holds the call any more',
  otherCall: (callId, vendor) => `by a change of call ${callId}${vendor === '' ? '' : ` of ${vendor}`}`,
  otherVendor: 'by a change in the file of another call centre',
  fromResults: 'was in the previous results; the file of that time has changed or is gone',
  perhapsAnother: 'number and time differ: perhaps another call with the same id',
  cut: (shown, all, file) => `These are the first ${n(shown)} of ${n(all)}; the rest is in ${file}.`,
};
