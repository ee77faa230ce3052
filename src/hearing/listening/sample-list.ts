import type { SampleLine } from '../../model/hearing.ts';
import type { ClaimedWord, DrawnCall } from '../../model/listening.ts';
import { keptText } from '../kept-files.ts';
import type { Register } from '../register-chain.ts';
import type { Place } from '../register-files.ts';
import { standingLines } from '../standing-lines.ts';

const SAID: readonly ClaimedWord[] = ['yes', 'no', ''];
/** How many digits of the chain end a sample's code. */
const CODE_DIGITS = 8;

/** Samples in force, oldest first. */
export function standingSamples({ lines }: Register): readonly SampleLine[] {
  return standingLines(lines).filter((line): line is SampleLine => line.kind === 'sample');
}

/** The code that identifies a list: the number of the sample's line, and the start of its hash, which no other workspace has. */
export function sampleCode({ chain }: Pick<Register, 'chain'>, seq: number): string {
  return `S${seq}-${(chain[seq - 1] ?? '').slice(0, CODE_DIGITS)}`;
}

/** The stored list: one line of JSON per call. */
export function listText(calls: readonly DrawnCall[]): string {
  return calls
    .map(({ callId, stratum, claimed: { offered, identity, asked, consent } }) =>
      JSON.stringify([callId, stratum, offered, identity, asked, consent]),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** The calls of a sample. @throws UserError REGISTER_CHANGED if the list was changed */
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
