import { describe, expect, it } from 'vitest';
import type { UserError } from '../../../src/errors.ts';
import { readConfiguration } from '../../../src/workspace/read-configuration.ts';

function engineOf(url: string, more = '', user = 'belaudit'): unknown {
  const text = `client: { name: A, entities: [{ id: a, name: A }] }
audit: { from: 2026-01-01, to: 2026-01-31 }
vendors: [{ id: v, name: V }]
sources: [{ feed: calls, files: a }]
engine: { clickhouse: { url: "${url}", cluster: audit, database: belaudit, user: "${user}"${more} } }`;
  return readConfiguration(text, 'belaudit.yaml', '2026-02-01').engine;
}

describe('a cluster in belaudit.yaml', () => {
  it('is read with the name of the variable that holds its password', () => {
    expect(
      engineOf(
        'https://one.example:8443/',
        ', password_from: BELAUDIT_CLUSTER_PASSWORD, ca_file: own/ca.pem, calls_at_once: 4000000',
      ),
    ).toEqual({
      clickhouse: {
        ...{ url: 'https://one.example:8443', cluster: 'audit', database: 'belaudit', user: 'belaudit' },
        ...{ passwordFrom: 'BELAUDIT_CLUSTER_PASSWORD', caFile: 'own/ca.pem', callsAtOnce: 4_000_000 },
      },
    });
  });

  it.each(['http://127.0.0.1:8123', 'http://localhost:8123', 'http://[::1]:8123'])(
    'may be on this machine: %s',
    (url) => {
      expect(engineOf(url)).toMatchObject({ clickhouse: { url } });
    },
  );

  it.each([
    ['numbers in the clear on a network', 'http://one.example:8123'],
    ['a host that only begins as this machine', 'http://127.0.0.1.example:8123'],
    ['a password in the file', 'https://user:secret@one.example:8443'],
    ['a path', 'https://one.example:8443/play'],
    ['settings', 'https://one.example:8443/?skip_unavailable_shards=1'],
    ['no address', 'one.example'],
  ])('is refused with %s', (_, url) => {
    expect(() => engineOf(url)).toThrow('one mistake');
  });

  it('is refused with a certificate out of the workspace', () => {
    expect(() => engineOf('https://one.example:8443', ', ca_file: ../ca.pem')).toThrow('one mistake');
  });

  it.each(['0', '99999', '1.5', 'all'])('is refused where servers would judge this many calls at once: %s', (calls) => {
    expect(() => engineOf('https://one.example:8443', `, calls_at_once: ${calls}`)).toThrow('one mistake');
  });

  it('is refused with a user whose name the servers would cut off at a colon', () => {
    expect(() => engineOf('https://one.example:8443', '', 'a:b')).toThrow('one mistake');
  });

  it('is refused with a password in place of the name of a variable', () => {
    expect(() => engineOf('https://one.example:8443', ', password_from: geheim123')).toThrow('one mistake');
  });

  it('is refused with a variable of another program, whose secret the servers would get', () => {
    expect(() => engineOf('https://one.example:8443', ', password_from: GITHUB_TOKEN')).toThrow('one mistake');
  });

  it.each([
    ['https://user:secret-1@one.example:8443', ''],
    ['https://one.example:8443/?password=secret-1', ''],
    ['https://one.example:8443', ', password_from: secret-1'],
    ['https://one.example:8443', '', 'belaudit:secret-1'],
  ])('repeats no password that stands where none belongs: %s%s', (url, more, user = 'belaudit') => {
    let told = '';
    try {
      engineOf(url, more, user);
    } catch (error) {
      told = JSON.stringify({ ...(error as UserError), message: (error as UserError).message });
    }
    expect(told).toContain('it may hold a password');
    expect(told).not.toContain('secret-1');
  });
});
