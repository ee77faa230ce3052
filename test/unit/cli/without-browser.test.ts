import { describe, expect, it } from 'vitest';
import { UserError } from '../../../src/index.ts';
import { run, standIn } from './stand-in.ts';

const NO_BROWSER = new UserError('BROWSER_NOT_FOUND', 'No browser was found.', 'Install one.');

/** Refuses work that needs PDFs, and records the requests. */
function withoutBrowser(): { readonly api: ReturnType<typeof standIn>['api']; readonly asked: boolean[] } {
  const { api } = standIn();
  const asked: boolean[] = [];
  const refuse = ({ pdf }: { readonly pdf?: boolean } = {}): void => {
    asked.push(pdf !== false);
    if (pdf !== false) throw NO_BROWSER;
  };
  const { dossierWorkspace, regulatorWorkspace, screenWithPack, screenWorkspace } = api;
  return {
    asked,
    api: {
      ...api,
      dossierWorkspace: async (workspace, number, progress, options) => {
        refuse(options);
        return await dossierWorkspace(workspace, number, progress, options);
      },
      regulatorWorkspace: async (workspace, file, progress, options) => {
        refuse(options);
        return await regulatorWorkspace(workspace, file, progress, options);
      },
      screenWithPack: async (request, progress, options) => {
        refuse(options);
        return await screenWithPack(request, progress, options);
      },
      screenWorkspace: async (workspace, request, progress, options) => {
        refuse(options);
        return await screenWorkspace(workspace, request, progress, options);
      },
    },
  };
}

describe('where no browser is found', () => {
  it.each([
    'dossier 0612345678',
    'acm request.csv',
    'screen list.csv --vendor alfa --campaign zon --at 2026-12-01T10:00',
    'screen list.csv --pack self --campaign zon --at 2026-12-01T10:00',
  ])('%s makes everything but the PDFs, and says what to do', async (words) => {
    const { api, asked } = withoutBrowser();
    const { code, out } = await run(words, api);
    expect(asked).toEqual([true, false]);
    expect(code).toBe(5);
    expect(out).toContain('No PDFs were made. No browser was found. Install one.\n');
  });

  it('nothing is missing where no PDFs were asked for', async () => {
    const { api, asked } = withoutBrowser();
    const { code, out } = await run('dossier 0612345678 --no-pdf', api);
    expect([code, asked]).toEqual([0, [false]]);
    expect(out).not.toContain('No PDFs');
  });
});
