import type { Language } from '../index.ts';
import { formatNumber } from '../language/numbers.ts';
import type { JobState } from './jobs.ts';

/** Progress of a job, in words. */
export interface ProgressView {
  readonly stage: string;
  /** From 0 to 100; null if unknown. */
  readonly percent: number | null;
  readonly left: string;
  readonly isRunning: boolean;
  /** It already knows something that its page shows. */
  readonly hasSoFar: boolean;
}

/** Stages by the library's names; names of files that are made come in the language of the reports. */
const DUTCH: Readonly<Record<string, string>> = {
  'Looking at the files': 'Bestanden nakijken',
  'Examining the file': 'Bestand bekijken',
  Reading: 'Bestanden lezen',
  'Joining calls from several files': 'Gesprekken uit meer bestanden samenvoegen',
  'Making the facts': 'Gegevens ordenen',
  Judging: 'Gesprekken beoordelen',
  Counting: 'Tellen',
  'Writing results': 'Resultaten schrijven',
  Explaining: 'Uitleg schrijven',
  'Writing the example': 'Voorbeeld schrijven',
  'Gathering what is known': 'Verzamelen wat bekend is',
  'Reading the list': 'De lijst lezen',
  'Writing the lists': 'De lijsten schrijven',
  'Going through the reports': 'Rapporten doorlopen',
  'Making the pack': 'Pakket maken',
  Encrypting: 'Versleutelen',
};
const SECONDS_PER_MINUTE = 60;
const MANY_SECONDS = 90;

export function progressView(
  { stage, share, left, isRunning, isStopping, soFar }: JobState,
  language: Language,
): ProgressView {
  const isDutch = language === 'nl';
  const name =
    stage === ''
      ? isDutch
        ? 'Beginnen'
        : 'Beginning'
      : isDutch && Object.hasOwn(DUTCH, stage)
        ? (DUTCH[stage] ?? stage)
        : stage;
  const stopping = isDutch ? 'Wordt gestopt' : 'Stopping';
  return {
    stage: isStopping ? stopping : name,
    percent: share === null ? null : Math.floor(share * 100),
    left: left === null ? '' : leftText(left, language),
    isRunning,
    hasSoFar: soFar !== undefined,
  };
}

function leftText(milliseconds: number, language: Language): string {
  const seconds = Math.ceil(milliseconds / 1000);
  const isShort = seconds < MANY_SECONDS;
  const amount = formatNumber(isShort ? seconds : Math.round(seconds / SECONDS_PER_MINUTE), language);
  if (language === 'nl')
    return `nog ongeveer ${amount} ${isShort ? (seconds === 1 ? 'seconde' : 'seconden') : 'minuten'}`;
  return `about ${amount} ${isShort ? (seconds === 1 ? 'second' : 'seconds') : 'minutes'} left`;
}

/** Server-sent events of a job, until it ends or nobody listens any more; then an event `end`. */
export function progressEvents(state: () => JobState | undefined, language: Language, every = 400): Response {
  const encoder = new TextEncoder();
  let timer: NodeJS.Timeout | undefined;
  const body = new ReadableStream({
    start(controller) {
      const tell = (): void => {
        const now = state();
        if (now?.isRunning === true) {
          controller.enqueue(encoder.encode(`data: ${JSON.stringify(progressView(now, language))}\n\n`));
          return;
        }
        clearInterval(timer);
        controller.enqueue(encoder.encode('event: end\ndata: {}\n\n'));
        controller.close();
      };
      timer = setInterval(tell, every);
      tell();
    },
    cancel() {
      clearInterval(timer);
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' } });
}
