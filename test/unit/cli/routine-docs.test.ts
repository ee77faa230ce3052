import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { EXIT } from '../../../cli/failure.ts';
import { run } from './stand-in.ts';

const PAGE = readFileSync(new URL('../../../docs/routine.md', import.meta.url), 'utf8');

/** Pieces of code on the page, by their language. */
function pieces(language: string): readonly string[] {
  return [...PAGE.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gmu'))].map(
    ([, code = '']) => code,
  );
}

/** Keys of systemd that the units use, by section. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  Unit: ['Description'],
  Service: [
    ...['Type', 'User', 'WorkingDirectory', 'ExecStartPre', 'ExecStart', 'ExecStopPost', 'SuccessExitStatus'],
    ...['Restart', 'RestartSec', 'UMask'],
  ],
  Timer: ['OnCalendar', 'Persistent'],
  Install: ['WantedBy'],
};

/** The faults of a unit file: lines that are neither a section, a known key with a value, a comment nor empty. */
function unitFaults(unit: string): readonly string[] {
  let section = '';
  return unit.split('\n').filter((line) => {
    const named = /^\[(\w+)\]$/u.exec(line)?.[1];
    if (named !== undefined) {
      section = named;
      return !(named in KEYS);
    }
    const key = /^(\w+)=\S/u.exec(line)?.[1];
    if (key !== undefined) return KEYS[section]?.includes(key) !== true;
    return line !== '' && !line.startsWith('#');
  });
}

describe('the page about the routine', () => {
  it.each(pieces('ini').map((unit) => [/Description=(.*)/u.exec(unit)?.[1] ?? '', unit]))(
    'has a unit for systemd: %s',
    (_, unit) => {
      expect(unitFaults(unit)).toEqual([]);
      expect(unit).toMatch(/^\[(?:Service|Timer)\]$/mu);
    },
  );

  it('has a task for Windows that is XML, with what the task scheduler asks for', () => {
    const [task = ''] = pieces('xml');
    const names: string[] = [];
    const parser = new SaxesParser({ xmlns: true });
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('opentag', ({ local, uri }) => {
      names.push(local);
      expect(uri).toBe('http://schemas.microsoft.com/windows/2004/02/mit/task');
    });
    parser.write(task).close();
    expect(names).toEqual(
      expect.arrayContaining(['Task', 'Triggers', 'StartBoundary', 'Settings', 'Actions', 'Exec', 'Command']),
    );
  });

  it('gives commands that the program understands', async () => {
    const commands = [...PAGE.matchAll(/(?:bin\/belaudit |<Arguments>)([^<\n]+)/gu)].map(([, words = '']) => words);
    expect(commands).toHaveLength(3);
    for (const words of commands) expect([words, (await run(words)).code]).toEqual([words, 0]);
  });

  it('has every exit code once', () => {
    const codes = [...PAGE.matchAll(/^\| (\d+) \|/gmu)].map(([, code]) => Number(code));
    expect(codes).toEqual([...new Set(Object.values(EXIT))].sort((one, other) => one - other));
  });

  it('has sources that are YAML', () => {
    expect(parse(pieces('yaml')[0] ?? '')).toMatchObject({ sources: [{ files: 'in/alfa/*.csv' }, { vendor: 'beta' }] });
  });
});
