import { ClickHouseError } from '@clickhouse/client';
import { describe, expect, it } from 'vitest';
import { ClusterNode, nodeError } from '../../../src/engines/clickhouse/cluster.ts';
import { UserError } from '../../../src/errors.ts';

const ADDRESS = { url: 'https://one.example:8443', cluster: 'audit', database: 'belaudit', user: 'a', password: 'b' };
const node = new ClusterNode(ADDRESS.url, ADDRESS);

describe('an error of a server', () => {
  it('names the server and the kind of error, and repeats no word of it: it may quote a row', () => {
    const refused = new ClickHouseError({ message: 'Cannot parse 31612345678', code: '27', type: 'CANNOT_PARSE' });
    const { code, message, hint } = nodeError(node, refused);
    expect([code, message]).toEqual([
      'ENGINE_FAILED',
      'one.example:8443 refused a statement of the audit: CANNOT_PARSE (code 27).',
    ]);
    expect(`${message} ${hint}`).not.toContain('31612345678');
  });

  it('says what helps where its memory is full', () => {
    const full = new ClickHouseError({ message: 'full', code: '241', type: 'MEMORY_LIMIT_EXCEEDED' });
    expect(nodeError(node, full).hint).toContain('max_memory_usage');
  });

  it('means that it does not answer, where it said nothing', () => {
    expect(nodeError(node, new Error('read ECONNRESET'))).toMatchObject({
      code: 'ENGINE_UNREACHABLE',
      message: 'one.example:8443 does not answer.',
    });
  });

  it('stays as it is where it was told before', () => {
    const told = new UserError('ENGINE_BUSY', 'busy', 'wait');
    expect(nodeError(node, told)).toBe(told);
  });
});
