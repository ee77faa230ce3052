import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The program's parts, and the documents about them. */

const TOP = join(import.meta.dirname, '..', '..');

interface Locked {
  readonly version: string;
  readonly license?: string;
  readonly dev?: true;
  readonly devOptional?: true;
  readonly name?: string;
}

interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly licenses: readonly object[];
    readonly hashes: readonly { readonly alg: string; readonly content: string }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

interface BillModule {
  readonly billOfMaterials: (lock: unknown) => Bill;
  readonly licenceList: (lock: unknown) => string;
}

interface Machine {
  readonly isRoot: boolean;
  readonly platform: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly parameters: readonly string[];
}

async function load<Module>(file: string): Promise<Module> {
  return (await import(join(TOP, '.ci', file))) as Module;
}

const lock = JSON.parse(readFileSync(join(TOP, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const shipped = Object.entries(lock.packages).filter(
  ([path, entry]) => path !== '' && entry.dev !== true && entry.devOptional !== true,
);

describe('the bill of materials', () => {
  it('names every package that a user gets, with its version, licence and checksum, and no other', async () => {
    const { billOfMaterials } = await load<BillModule>('bill-of-materials.mjs');
    const { bomFormat, specVersion, components } = billOfMaterials(lock);
    expect([bomFormat, specVersion]).toEqual(['CycloneDX', '1.6']);
    expect(components).toHaveLength(shipped.length);
    const versions = new Set(components.map(({ name, version }) => `${name} ${version}`));
    for (const [path, entry] of shipped)
      expect(versions).toContain(`${entry.name ?? path.replace(/^.*node_modules\//u, '')} ${entry.version}`);
    for (const { name, purl, licenses, hashes } of components) {
      expect(licenses, name).toHaveLength(1);
      expect(hashes, name).toEqual([{ alg: 'SHA-512', content: expect.stringMatching(/^[\da-f]{128}$/u) }]);
      expect(purl, name).toMatch(/^pkg:npm\/(?:%40[\w.-]+\/)?[\w.-]+@\d/u);
    }
    expect(components.map(({ name }) => name)).not.toContain('vitest');
  });

  it('states the dependencies, and names nothing that does not exist', async () => {
    const { billOfMaterials } = await load<BillModule>('bill-of-materials.mjs');
    const { components, dependencies } = billOfMaterials(lock);
    const references = new Set(components.map((one) => one['bom-ref']));
    expect(references.size).toBe(components.length);
    for (const { dependsOn } of dependencies) for (const one of dependsOn) expect(references).toContain(one);
    const [program, ...others] = dependencies;
    expect(program?.dependsOn.some((one) => one.startsWith('pkg:npm/pdf-lib@'))).toBe(true);
    // Every package is there because another part needs it.
    const needed = new Set([program, ...others].flatMap((one) => one?.dependsOn ?? []));
    expect([...references].filter((one) => !needed.has(one))).toEqual([]);
  });

  it('is reproducible, independent of day and machine', async () => {
    const { billOfMaterials, licenceList } = await load<BillModule>('bill-of-materials.mjs');
    const text = JSON.stringify(billOfMaterials(lock));
    expect(JSON.stringify(billOfMaterials(structuredClone(lock)))).toBe(text);
    expect(text).not.toMatch(/timestamp|serialNumber|resolved|https?:/u);
    expect(licenceList(lock)).toMatch(/^licence\tpackage\tversion\n/u);
    expect(licenceList(lock)).toMatch(/\nMIT\tpdf-lib\t1\.17\.1\n/u);
  });

  it('has only licences that require no more than attribution, so far', async () => {
    const { licenceList } = await load<BillModule>('bill-of-materials.mjs');
    const licences = new Set(
      licenceList(lock)
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t')[0]),
    );
    expect([...licences].sort()).toEqual([
      '(MIT AND Zlib)',
      '(MIT OR GPL-3.0-or-later)',
      '0BSD',
      'Apache-2.0',
      'BSD-2-Clause',
      'BSD-3-Clause',
      'BlueOak-1.0.0',
      'ISC',
      'MIT',
      'OFL-1.1',
    ]);
  });
});

describe('packages without releases', () => {
  it('read no files from others: only one module of the product reads PDFs, and none unpacks archives with extract-zip', () => {
    const files = ['cli', 'src', 'reports'].flatMap((folder) =>
      readdirSync(join(TOP, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.ts'))
        .map((name) => join(folder, name)),
    );
    const importing = (name: string): readonly string[] =>
      files.filter((file) => readFileSync(join(TOP, file), 'utf8').includes(`from '${name}'`));
    expect(importing('pdf-lib')).toEqual(['src/print/pdf.ts']);
    expect(importing('extract-zip')).toEqual([]);
  });
});

describe('packages of the system', () => {
  it('are installed by no part of the program', () => {
    const found = ['cli', 'src', 'reports'].flatMap((folder) =>
      readdirSync(join(TOP, folder), { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(?:ts|sql)$/u.test(name))
        .filter((name) =>
          /['"/](?:apt|apt-get|dnf|yum|apk|brew)['"]/u.test(readFileSync(join(TOP, folder, name), 'utf8')),
        ),
    );
    expect(found).toEqual([]);
  });

  it.each<readonly [string, Partial<Machine>, boolean]>([
    ['a bare server', {}, true],
    ['somebody who is not root', { isRoot: false, environment: { CI: 'true' } }, false],
    ['root at a screen', { environment: { DISPLAY: ':0' } }, false],
    ['root at a screen of the other kind', { environment: { WAYLAND_DISPLAY: 'wayland-0' } }, false],
    ['a build service', { environment: { DISPLAY: ':99', CI: 'true' } }, true],
    ['root who tells it to', { environment: { DISPLAY: ':0' }, parameters: ['--install-browser'] }, true],
    ['another system', { platform: 'darwin' }, false],
  ])('by the set-up script for %s: %j', async (_, more, expected) => {
    const { mayInstall } = await load<{ readonly mayInstall: (machine: Machine) => boolean }>('may-install.mjs');
    expect(mayInstall({ isRoot: true, platform: 'linux', environment: {}, parameters: [], ...more })).toBe(expected);
  });
});
