import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ClickHouseError } from '@clickhouse/client';
import { describe, expect, it } from 'vitest';
import { Cluster, ClusterNode, nodeError, urlOf } from '../../../src/engines/clickhouse/cluster.ts';
import { UserError } from '../../../src/index.ts';

const ADDRESS = { url: 'https://one.example:8443', cluster: 'audit', database: 'belaudit', user: 'a', password: 'b' };
const node = new ClusterNode(ADDRESS.url, ADDRESS);

describe('an error of a server', () => {
  it('names the server and the kind of error, and repeats no word of it: it may quote a row', () => {
    const refused = new ClickHouseError({ message: 'Cannot parse 31612345678', code: '27', type: 'CANNOT_PARSE' });
    const { code, message, hint } = nodeError(node, refused) as UserError;
    expect([code, message]).toEqual([
      'ENGINE_FAILED',
      'one.example:8443 refused a statement of the audit: CANNOT_PARSE (code 27).',
    ]);
    expect(`${message} ${hint}`).not.toContain('31612345678');
  });

  it('says what helps where its memory is full', () => {
    const full = new ClickHouseError({ message: 'full', code: '241', type: 'MEMORY_LIMIT_EXCEEDED' });
    expect(nodeError(node, full)).toMatchObject({ hint: expect.stringContaining('max_memory_usage') });
  });

  it.each([
    ['AUTHENTICATION_FAILED', 'one.example:8443 refuses the user of the audit.', 'password_from'],
    [
      'ACCESS_DENIED',
      'one.example:8443 does not grant the user of the audit everything that an audit needs.',
      'grants',
    ],
    ['UNKNOWN_DATABASE', 'one.example:8443 has no such database.', 'docs/cluster.md'],
  ])('says what to mend: %s', (type, message, hint) => {
    const error = nodeError(node, new ClickHouseError({ message: 'no', code: '1', type }));
    expect(error).toMatchObject({ code: 'ENGINE_REFUSED', message, hint: expect.stringContaining(hint) });
  });

  it('says that nothing proves which server it is', () => {
    const cause = Object.assign(new Error('self-signed certificate'), { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    expect(nodeError(node, cause)).toMatchObject({
      code: 'ENGINE_REFUSED',
      message: 'The connection to one.example:8443 cannot be trusted: DEPTH_ZERO_SELF_SIGNED_CERT.',
      hint: expect.stringContaining('ca_file'),
    });
  });

  it('means that it does not answer, where it said nothing', () => {
    const reset = Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
    for (const cause of [reset, new Error('Timeout error.'), undefined]) {
      expect(nodeError(node, cause)).toMatchObject({
        code: 'ENGINE_UNREACHABLE',
        message: 'one.example:8443 does not answer.',
      });
    }
  });

  it('is none of a server where the disk here is full', () => {
    const full = Object.assign(new Error('write'), { code: 'ENOSPC' });
    expect(nodeError(node, full)).toMatchObject({ code: 'DISK_FULL', message: 'The disk is full.' });
  });

  it('is none of a server where this program has a fault', () => {
    for (const fault of [new TypeError('x is not a function'), new ReferenceError('x'), new RangeError('x')])
      expect(nodeError(node, fault)).toBe(fault);
  });

  it('stays as it is where it was told before', () => {
    const told = new UserError('ENGINE_BUSY', 'busy', 'wait');
    expect(nodeError(node, told)).toBe(told);
  });
});

/**
 * Answers like a server that an audit cannot use.
 * @param answer to each statement
 */
async function answering(answer: (sql: string) => readonly [status: number, text: string]): Promise<Server> {
  const server = createServer(async (asked, given) => {
    let sql = '';
    for await (const piece of asked) sql += String(piece);
    const [status, text] = answer(sql);
    given.writeHead(status).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/** An answer of a server with one row. */
function rows(row: object): string {
  return JSON.stringify({ data: [row] });
}

async function opening(answer: (sql: string) => readonly [status: number, text: string]): Promise<unknown> {
  const server = await answering(answer);
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  try {
    return await Cluster.open({ ...ADDRESS, url }).catch((error: unknown) => error);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

describe('a cluster', () => {
  it('is refused where a server is older than those that were tried', async () => {
    const shard = { cluster: 'audit', shard_num: 1, host_name: '127.0.0.1' };
    const answer = (sql: string): readonly [number, string] => [
      200,
      rows(sql.includes('system.clusters') ? shard : { version: '26.6.9.1' }),
    ];
    expect(await opening(answer)).toMatchObject({
      code: 'ENGINE_REFUSED',
      message: expect.stringMatching(/^127\.0\.0\.1:\d+ runs ClickHouse 26\.6\.9\.1\.$/u),
    });
  });

  it.each([
    [403, '<html>Forbidden</html>'],
    [407, 'Proxy authentication required for 31612345678'],
    [502, ''],
    [200, 'OK'],
    [200, '{}'],
    [200, 'null'],
  ])('is refused where something else answers in its place: %s %s', async (status, text) => {
    const error = await opening(() => [status, text]);
    expect(error).toMatchObject({
      code: 'ENGINE_REFUSED',
      message: expect.stringMatching(/^127\.0\.0\.1:\d+ does not answer like ClickHouse/u),
    });
    expect(JSON.stringify(error)).not.toContain('31612345678');
  });

  it('is refused where a server tells no version', async () => {
    const shard = { cluster: 'audit', shard_num: 1, host_name: '127.0.0.1' };
    const answer = (sql: string): readonly [number, string] => [
      200,
      rows(sql.includes('system.clusters') ? shard : { version: '27.<b>31612345678' }),
    ];
    expect(await opening(answer)).toMatchObject({
      code: 'ENGINE_REFUSED',
      message: expect.stringContaining('does not answer like ClickHouse'),
    });
  });

  it('shows no more than three digits of what a server names', async () => {
    const named = rows({ cluster: 'of 31612345678', shard_num: 1, host_name: '127.0.0.1' });
    expect(await opening(() => [200, named])).toMatchObject({ hint: 'It knows: of •••678.' });
  });
});

describe('the address of another server', () => {
  it.each([
    ['https://one.example:8443', 'two.example', 'https://two.example:8443/'],
    ['http://localhost:8123', '127.0.0.2', 'http://127.0.0.2:8123/'],
    ['http://127.0.0.1:8123', '::1', 'http://[::1]:8123/'],
  ])('has the scheme and port of %s: %s', (url, host, expected) => {
    expect(urlOf(url, host)).toBe(expected);
  });

  it.each([
    '',
    'two.example/',
    'one.example:1',
    'x@two.example',
    'two example',
    '256.1.1.1',
    'a\u0007',
    '\u202eelpmaxe',
  ])('is refused for a host that is none: %j', (host) => {
    expect(() => urlOf('https://one.example:8443', host)).toThrow('no usable name');
  });

  it.each(['two.example', '10.0.0.2', '127.0.0.1.example', '2001:db8::2'])(
    'is refused over http on another machine: %s',
    (host) => {
      expect(() => urlOf('http://localhost:8123', host)).toThrow(UserError);
    },
  );
});
