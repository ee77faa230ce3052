// What the program consists of, out of package-lock.json alone: a bill of materials (CycloneDX 1.6) and a list of licences. The build puts both into dist/.
// The same lock file gives the same bytes: no date, no serial number, nothing of the machine.

const INSTALLED = 'node_modules/';

/** Entries of packages that a user gets: without those for development; with those of other systems, of which npm installs one. */
function shippedPackages(lock) {
  return Object.entries(lock.packages).filter(
    ([path, entry]) => path !== '' && entry.dev !== true && entry.devOptional !== true,
  );
}

/** The name of a package; one that is installed under another name says its own. */
function nameOf(path, entry) {
  return entry.name ?? path.slice(path.lastIndexOf(INSTALLED) + INSTALLED.length);
}

function packageUrl(name, version) {
  return `pkg:npm/${name.replace(/^@/, '%40')}@${version}`;
}

/** A package can be there twice under one version, in two folders: the folder tells them apart. */
function referenceOf(path, entry) {
  return `${packageUrl(nameOf(path, entry), entry.version)}#${path}`;
}

/** Where the package is that one at `path` gets for `name`: in the nearest folder of packages on the way up. */
function resolved(lock, path, name) {
  let folder = path;
  while (folder !== '') {
    const candidate = `${folder}/${INSTALLED}${name}`;
    if (lock.packages[candidate] !== undefined) return candidate;
    folder = folder.slice(0, Math.max(0, folder.lastIndexOf(`/${INSTALLED}`)));
  }
  const candidate = `${INSTALLED}${name}`;
  return lock.packages[candidate] === undefined ? undefined : candidate;
}

function dependenciesOf(lock, path, entry, shipped) {
  const names = Object.keys({ ...entry.dependencies, ...entry.optionalDependencies });
  const found = names.map((name) => resolved(lock, path, name)).filter((one) => one !== undefined && shipped.has(one));
  return [...new Set(found)].map((one) => referenceOf(one, lock.packages[one])).sort();
}

function licences(entry) {
  const licence = entry.license;
  if (typeof licence !== 'string') return [];
  return /^[\w.+-]+$/.test(licence) ? [{ license: { id: licence } }] : [{ expression: licence }];
}

function hashes({ integrity }) {
  if (integrity === undefined) return [];
  const [algorithm, digest] = integrity.split(' ')[0].split(/-(.*)/s);
  return [
    { alg: algorithm.toUpperCase().replace('SHA', 'SHA-'), content: Buffer.from(digest, 'base64').toString('hex') },
  ];
}

/** The bill of materials, as an object for JSON. */
export function billOfMaterials(lock) {
  const packages = shippedPackages(lock);
  const shipped = new Set(packages.map(([path]) => path));
  const root = lock.packages[''];
  const own = packageUrl(lock.name, lock.version);
  const component = ([path, entry]) => {
    const name = nameOf(path, entry);
    return {
      type: 'library',
      'bom-ref': referenceOf(path, entry),
      name,
      version: entry.version,
      scope: entry.optional === true ? 'optional' : 'required',
      hashes: hashes(entry),
      licenses: licences(entry),
      purl: packageUrl(name, entry.version),
    };
  };
  const needs = packages.map(([path, entry]) => ({
    ref: referenceOf(path, entry),
    dependsOn: dependenciesOf(lock, path, entry, shipped),
  }));
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': own,
        name: lock.name,
        version: lock.version,
        licenses: licences(root),
        purl: own,
      },
    },
    components: packages.map(component),
    dependencies: [{ ref: own, dependsOn: dependenciesOf(lock, '', root, shipped) }, ...needs],
  };
}

/** Every package with its version and licence, by licence: plain text. */
export function licenceList(lock) {
  const lines = new Set(
    shippedPackages(lock).map(
      ([path, entry]) => `${entry.license ?? 'unknown'}\t${nameOf(path, entry)}\t${entry.version}`,
    ),
  );
  return `${['licence\tpackage\tversion', ...[...lines].sort()].join('\n')}\n`;
}
