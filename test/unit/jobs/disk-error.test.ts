import { describe, expect, it } from 'vitest';
import { diskError } from '../../../src/jobs/disk-error.ts';

function said(code: string, path?: string): unknown {
  return diskError(Object.assign(new Error(`${code}: open`), { code }, path === undefined ? {} : { path }));
}

describe('an error of the system about a file or a disk', () => {
  it('names the file if another program has locked it', () => {
    expect(said('EBUSY', 'C:\\audits\\juni\\in\\alfa\\calls.csv')).toMatchObject({
      code: 'FILE_IN_USE',
      hint: expect.stringContaining('Excel'),
      details: [{ file: 'C:\\audits\\juni\\in\\alfa\\calls.csv', message: 'is in use' }],
    });
    expect(said('EBUSY')).toMatchObject({ code: 'FILE_IN_USE', details: [] });
  });

  it.each(['EACCES', 'EPERM', 'EROFS'])('becomes a workspace that cannot be written: %s', (code) => {
    expect(said(code)).toMatchObject({
      code: 'WORKSPACE_NOT_WRITABLE',
      hint: expect.stringContaining('open elsewhere'),
    });
  });

  it('stays the same if there are no words for it', () => {
    const error = new Error('something else');
    expect(diskError(error)).toBe(error);
  });
});
