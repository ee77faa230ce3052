import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configuration, Fixture } from './workspace-fixture.ts';

const YAML = configuration(`  - { feed: consents, files: in/consents.csv }
  - { feed: proofs, files: in/proofs.csv }
`);
const CONSENTS = 'consent_id,given_at,number\nC-1,2026-05-01,+31612345671\n';
/** SHA-256 of "yes". */
const YES = '8a798890fe93817163b10b5f7bd2ca4d25d84c52739a645a889c173eee7d9d3d';

/** A list of proofs of C-1, one for each path. */
function proofsOf(...paths: readonly string[]): string {
  return `proof_id,consent_id,file\n${paths.map((path, place) => `PR-${place},C-1,${path}\n`).join('')}`;
}

async function withProofs(
  proofs: string,
  files: Readonly<Record<string, string>> = {},
  keeping: 'memory' | 'disk' = 'memory',
): Promise<Fixture> {
  return await Fixture.create(YAML, { 'in/consents.csv': CONSENTS, 'in/proofs.csv': proofs, ...files }, keeping);
}

/** The files that are there, each with the beginning of its digest. */
async function found(fixture: Fixture): Promise<string[]> {
  const rows = await fixture.rows<{ text: string }>(
    `select file || ' ' || sha256[:8] || ' ' || bytes as text from proof_file order by file`,
  );
  return rows.map(({ text }) => text);
}

describe('the files that rows name', () => {
  it('are counted and hashed', async () => {
    const fixture = await withProofs(proofsOf('in/p/a.txt', './in/p//b.txt', 'in\\p\\c.txt', 'in/p/gone.txt'), {
      'in/p/a.txt': 'yes',
      'in/p/b.txt': '',
      'in/p/c.txt': 'yes',
      'in/p/unnamed.txt': 'no',
    });
    await fixture.load();
    expect(await found(fixture)).toEqual(['in/p/a.txt 8a798890 3', 'in/p/b.txt e3b0c442 0', 'in/p/c.txt 8a798890 3']);
  });

  it('lie in the workspace, and not in a folder of Belaudit itself', async () => {
    const fixture = await withProofs(
      proofsOf(
        ...[
          '../outside.txt',
          '/etc/hostname',
          'in/../../outside.txt',
          'C:/outside.txt',
          'in/link.txt',
          'in/linked/x.txt',
        ],
        ...['in', 'in/pipe', '/dev/null', 'in/null', '.belaudit/key', 'reports/x.txt', 'Decisions/x.txt', 'in/own.txt'],
        ...['belaudit.yaml', 'statements/x.md', '.env', 'in/.git/x.txt'],
        ...['in/inside.txt', `in/${'x'.repeat(5000)}`],
      ),
      {
        'in/real.txt': 'yes',
        '.belaudit/key': 'yes',
        'reports/x.txt': 'yes',
        'Decisions/x.txt': 'yes',
        '.env': 'yes',
        'in/.git/x.txt': 'yes',
        'statements/x.md': 'yes',
      },
    );
    const { directory } = fixture;
    mkdirSync(`${directory}-outside`);
    symlinkSync('/etc/hostname', join(directory, 'in/link.txt'));
    symlinkSync(`${directory}-outside`, join(directory, 'in/linked'));
    symlinkSync('/dev/null', join(directory, 'in/null'));
    symlinkSync('../.belaudit/key', join(directory, 'in/own.txt'));
    symlinkSync('real.txt', join(directory, 'in/inside.txt'));
    spawnSync('/usr/bin/mkfifo', [join(directory, 'in/pipe')]);
    await fixture.load();
    expect(await found(fixture)).toEqual(['in/inside.txt 8a798890 3']);
  });

  it('are remarked on once if their names contain what may be telephone numbers: results keep the names', async () => {
    const names = ['in/0612345678.wav', 'in/0612345679.wav'];
    const fixture = await withProofs(proofsOf(...names, 'in/0612345670.wav'), {
      ...Object.fromEntries(names.map((name) => [name, 'yes'])),
    });
    const remark =
      'in/•••678.wav: its name contains what may be a telephone number (names of proofs that do: 2), and results keep the names, also after "belaudit forget". Give such files names without a number, in the list too.';
    expect((await fixture.load()).remarks).toEqual([remark]);
    expect((await fixture.load()).remarks).toEqual([remark]);
  });

  it('are looked at again by a load for which no other file changed', async () => {
    const fixture = await withProofs(proofsOf('in/a.txt', 'in/b.txt'), { 'in/a.txt': 'yes' }, 'disk');
    await fixture.load();
    expect((await fixture.load()).unchanged).toBe(true);
    fixture.write({ 'in/b.txt': 'yes' });
    expect((await fixture.load()).unchanged).toBe(false);
    expect(await found(fixture)).toEqual(['in/a.txt 8a798890 3', 'in/b.txt 8a798890 3']);
    fixture.write({ 'in/a.txt': 'not' });
    // Whoever changes a proof can set back its time.
    utimesSync(join(fixture.directory, 'in/a.txt'), 0, 0);
    await fixture.load();
    expect(await found(fixture)).toEqual(['in/a.txt 254bb97b 3', 'in/b.txt 8a798890 3']);
    fixture.remove('in/b.txt');
    await fixture.load();
    expect((await found(fixture)).length).toBe(1);
    expect((await fixture.load()).unchanged).toBe(true);
  });
});

it('a proof keeps what was written: a digest in lower case, what is given though it cannot be read, no product in capitals', async () => {
  const fixture = await withProofs(
    `proof_id,consent_id,file,sha256,made_at,number,names,products
PR-1,C-1,in/a.txt,${YES.toUpperCase()},2026-05-01,+31612345671,GroenPlus|tweede,Solar
PR-2,C-9,in/a.txt,no digest,last year,not a number,#N/A,#REF!
`,
    { 'in/a.txt': 'yes' },
  );
  await fixture.load();
  expect(
    await fixture.rows(
      `select consent_id, sha256, made_earliest is not null as made, number, has_names, has_products, (select string_agg(name, ' ' order by name) from proof_scope_name as n where n.scope_key = p.scope_key) as names, (select string_agg(product, ' ') from proof_scope_product as n where n.scope_key = p.scope_key) as products from proof as p order by proof_key`,
    ),
  ).toEqual([
    {
      ...{ consent_id: 'C-1', sha256: YES, made: true, number: 31612345671n, has_names: true, has_products: true },
      ...{ names: 'groenplus tweede', products: 'solar' },
    },
    {
      ...{ consent_id: 'C-9', sha256: 'no digest', made: false, number: null, has_names: true, has_products: true },
      ...{ names: null, products: null },
    },
  ]);
});
