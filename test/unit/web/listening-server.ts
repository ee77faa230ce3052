import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { appendLines } from '../../../src/hearing/append-lines.ts';
import { listText } from '../../../src/hearing/listening/sample-list.ts';
import { readRegister } from '../../../src/hearing/register.ts';
import { begunServer, type Opened } from './opened-server.ts';

const RECORDER = { by: 'J. Jansen', at: '2026-07-10T09:12:33Z' };
const IDS = ['A-1', 'A-2', 'A-3'];

export interface ListeningView {
  readonly problem: { readonly code: string; readonly message: string } | null;
  readonly mistake: string;
  readonly recorded: string;
  readonly by: string;
  readonly running: unknown;
  readonly samples: readonly { readonly line: number; readonly heard: string; readonly to: string }[];
  readonly sample: {
    readonly progress: string;
    readonly isDone: boolean;
    readonly calls: readonly { readonly place: number; readonly isHeard: boolean; readonly to: string }[];
    readonly results: { readonly rows: readonly { readonly counts: readonly string[] }[] } | null;
  } | null;
  readonly call: {
    readonly callId: string;
    readonly audio: string;
    readonly recording: string;
    readonly next: string;
    readonly text: string;
    readonly questions: readonly {
      readonly name: string;
      readonly options: readonly { readonly value: string; readonly isChosen: boolean }[];
    }[];
  } | null;
  readonly preview: { readonly mark: string; readonly said: string; readonly unread: readonly string[] } | null;
}

/** The location of its workspace's register. */
export function place({ directory }: Opened): { directory: string; storePath: string } {
  return { directory, storePath: join(directory, '.belaudit', 'store.duckdb') };
}

/** A workspace with a sample of three calls, the first of which rests on a consent and has its recording in the workspace. */
export async function withSample(): Promise<Opened> {
  const server = await begunServer();
  const claimed = { offered: 'yes', identity: 'yes', asked: '', consent: '' } as const;
  await appendLines(place(server), () => [
    {
      ...{ ...RECORDER, kind: 'sample', about: { vendor: 'alfa', period: '2026-06' }, seed: 's', size: 3 },
      strata: [{ stratum: 'offer yes, sale', calls: 30, drawn: 3, claims: { offered: 30, identity: 30 } }],
      list: listText(IDS.map((callId) => ({ callId, stratum: 0, claimed }))),
    },
  ]);
  const folder = join(server.directory, 'reports', 'sample-alfa-1');
  mkdirSync(folder, { recursive: true });
  const calls = IDS.map((callId, index) => ({
    ...{ place: index + 1, callId, localTime: '2026-06-15 10:00:00', number: '+31612345678', agent: 'Anna' },
    ...{ recording: index === 2 ? '' : `0612345678/${callId}.wav`, seconds: 61, restsOnConsent: index === 0 },
  }));
  writeFileSync(join(folder, 'sample.json'), JSON.stringify({ calls }));
  writeFileSync(join(folder, 'sample.xlsx'), 'PK');
  mkdirSync(join(server.directory, 'recordings'));
  writeFileSync(join(server.directory, 'recordings', 'A-1.wav'), 'RIFF0123456789');
  return server;
}

/** The contents of the register, by kind of line. */
export function kindsOf(server: Opened): readonly string[] {
  return readRegister(place(server)).lines.map(({ kind }) => kind);
}
