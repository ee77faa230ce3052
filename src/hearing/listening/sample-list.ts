import type { SampleLine } from '../../model/hearing.ts';
import type { ClaimedWord, DrawnCall } from '../../model/listening.ts';
import { keptText, type Place, type Register } from '../register.ts';
import { standingLines } from '../standing-lines.ts';

const SAID: readonly ClaimedWord[] = ['yes', 'no', ''];
/** Digits of the chain that a sample's code ends in. */
const CODE_DIGITS = 8;

/** Samples that count, the oldest first. */
export function standingSamples({ lines }: Register): readonly SampleLine[] {
  return standingLines(lines).filter((line): line is SampleLine => line.kind === 'sample');
}

/** By which a list is known again: the number of the sample's line, and the beginning of its hash, which no other workspace has. */
export function sampleCode({ chain }: Pick<Register, 'chain'>, seq: number): string {
  return `S${seq}-${(chain[seq - 1] ?? '').slice(0, CODE_DIGITS)}`;
}

/** The list as it is kept: a line of JSON a call. */
export function listText(calls: readonly DrawnCall[]): string {
  return calls
    .map(({ callId, stratum, claimed: { offered, identity, asked, consent } }) =>
      JSON.stringify([callId, stratum, offered, identity, asked, consent]),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** The calls of a sample. @throws UserError REGISTER_CHANGED where the list is not as it was written */
export function drawnCalls(place: Place, { list }: Pick<SampleLine, 'list'>): readonly DrawnCall[] {
  return keptText(place, list)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [callId = '', stratum = 0, ...said] = JSON.parse(line) as [string, number, ...string[]];
      const word = (at: number): ClaimedWord => SAID.find((one) => one === said[at]) ?? '';
      return {
        ...{ callId, stratum },
        claimed: { offered: word(0), identity: word(1), asked: word(2), consent: word(3) },
      };
    });
}
