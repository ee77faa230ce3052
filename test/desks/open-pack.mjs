// Opens an encrypted pack, as its reader does: node open-pack.mjs <folder of age-encryption> <secret key> <pack> <archive to write>

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

const [library, identity, pack, archive] = process.argv.slice(2);
const { Decrypter } = await import(pathToFileURL(join(library, 'dist', 'index.js')).href);
const reader = new Decrypter();
reader.addIdentity(identity);
writeFileSync(archive, await reader.decrypt(readFileSync(pack)));
