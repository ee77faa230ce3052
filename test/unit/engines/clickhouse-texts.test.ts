import { describe, expect, it } from 'vitest';
import {
  columnType,
  quoteName,
  SETTINGS,
  tablesRead,
  withParameters,
  wordsOf,
} from '../../../src/engines/clickhouse/dialect.ts';
import { withNamedColumns } from '../../../src/engines/clickhouse/named-columns.ts';
import { standingOfLaw } from '../../../src/rulebook/outcome.ts';
import { STANDING_STEPS, standingSql } from '../../../src/standing/standing.ts';

describe('a text as ClickHouse takes it', () => {
  it('asks for its parameters by name and type, and leaves comments and quotes alone', () => {
    const sql = "select $one, '$one', cast($other as varchar) -- $one";
    expect(withParameters(sql, { one: 1, other: 'x' })).toBe(
      "select {one:Int64}, '$one', cast({other:String} as varchar) -- $one",
    );
  });

  it('is refused where nothing gives a parameter', () => {
    expect(() => withParameters('select $missing', {})).toThrow('missing');
  });

  it('reads the tables after from and join, and no word of a comment', () => {
    const text = '-- a list from hell\nselect a\nfrom call as c\nleft join phone as p\n    on c.number = p.number';
    expect(tablesRead([text])).toEqual(new Set(['call', 'phone']));
    expect(wordsOf([text]).has('hell')).toBe(false);
  });

  it('never passes over a shard that is not there', () => {
    expect(Object.keys(SETTINGS)).not.toContain('skip_unavailable_shards');
  });

  it('fails at a limit, whatever the profile of its user says: it leaves no row out', () => {
    const atLimits = Object.entries(SETTINGS).filter(([name]) => name.includes('overflow_mode'));
    expect(atLimits).toHaveLength(11);
    expect(new Set(atLimits.map(([, mode]) => mode))).toEqual(new Set(['throw']));
  });
});

describe('a column', () => {
  it.each([
    ['BIGINT', 'Nullable(Int64)'],
    ['BOOLEAN', 'Nullable(Bool)'],
    ['DATE', 'Nullable(Date32)'],
    ['DECIMAL(18,2)', 'Nullable(Decimal(18,2))'],
    ["ENUM('a', 'b')", 'Nullable(String)'],
  ])('of %s may be null: %s', (type, expected) => {
    expect(columnType(type)).toBe(expected);
  });

  it('of another type is refused, not guessed', () => {
    expect(() => columnType('STRUCT(a INTEGER)')).toThrow('STRUCT');
  });

  it('cannot end its own quotes', () => {
    expect(quoteName('a`b\\c')).toBe('`a\\`b\\\\c`');
  });
});

describe('a column with its table before it', () => {
  const columnsOf = async (): Promise<readonly string[]> => ['call_key', 'number'];

  it('gets its own name again, and a star the names of its columns', async () => {
    const sql =
      'with few as (\n\n    select\n        c.*,\n        p.person_key,\n        1 as one\n    from call as c\n    inner join phone as p\n        on c.number = p.number\n\n)\n\nselect distinct f.call_key\nfrom few as f\n';
    expect(await withNamedColumns(sql, columnsOf)).toBe(
      'with few as (\n\n    select\n        c.call_key as call_key, c.number as number,\n        p.person_key as person_key,\n        1 as one\n    from call as c\n    inner join phone as p\n        on c.number = p.number\n\n)\n\nselect distinct f.call_key as call_key\nfrom few as f\n',
    );
  });

  it('leaves no star of a table in any statement of standing', async () => {
    for (const step of STANDING_STEPS) {
      const text = await withNamedColumns(standingSql(step, standingOfLaw), columnsOf);
      expect(text.match(/\b\w+\.\*/gu) ?? [], step.file).toEqual([]);
    }
  });
});
