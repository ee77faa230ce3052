import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { DER, encodeElement } from '../../../src/evidence/der.ts';
import { scratchFolder } from './sealed-folder.ts';

export interface AuthorityOptions {
  /** Extensions of the certificate that stamps. */
  readonly extendedKeyUsage?: string;
  /** Key of the signing certificate: `-newkey` of openssl. */
  readonly newKey?: readonly string[];
  /** For how many days from now that certificate is valid. */
  readonly days?: number;
  readonly digest?: string;
}

/** A time-stamping authority run by openssl, with a certificate of its own root. */
export interface Authority {
  /** PEM of its root. */
  readonly root: string;
  /** The reply to a request. */
  readonly answer: (query: Buffer) => Buffer;
  /** A reply changed by `change`, still signed by this authority. */
  readonly forged: (answer: Buffer, change?: (info: Buffer) => Buffer) => Buffer;
}

function openssl(folder: string, ...words: readonly string[]): void {
  const { status, stderr } = spawnSync('openssl', words, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`openssl ${words[0]}: ${stderr}`);
}

export function timeStampingAuthority(options: AuthorityOptions = {}): Authority {
  const { extendedKeyUsage = 'critical,timeStamping', digest = 'sha256', days = 30 } = options;
  const folder = mkdtempSync(join(scratchFolder(), 'authority-'));
  const newKey = options.newKey ?? ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'];
  const ec = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes'];
  openssl(folder, 'req', '-x509', ...ec, '-subj', '/CN=Root', '-days', '99', '-keyout', 'root.key', '-out', 'root.pem');
  openssl(
    folder,
    'req',
    '-newkey',
    ...newKey,
    '-nodes',
    '-subj',
    '/O=Klok B.V./CN=Stamps',
    '-keyout',
    'tsa.key',
    '-out',
    'tsa.csr',
  );
  writeFileSync(join(folder, 'usage.cnf'), `extendedKeyUsage = ${extendedKeyUsage}\n`);
  const issue = [
    '-CA',
    'root.pem',
    '-CAkey',
    'root.key',
    '-CAcreateserial',
    '-days',
    String(days),
    '-extfile',
    'usage.cnf',
  ];
  openssl(folder, 'x509', '-req', '-in', 'tsa.csr', ...issue, '-out', 'tsa.pem');
  writeFileSync(
    join(folder, 'tsa.cnf'),
    [
      '[tsa]',
      'default_tsa = own',
      '[own]',
      `serial = ${join(folder, 'serial')}`,
      `signer_cert = ${join(folder, 'tsa.pem')}`,
      `certs = ${join(folder, 'root.pem')}`,
      `signer_key = ${join(folder, 'tsa.key')}`,
      `signer_digest = ${digest}`,
      'default_policy = 1.2.3.4.1',
      'digests = sha256, sha384, sha512',
      'ess_cert_id_alg = sha256',
      '',
    ].join('\n'),
  );
  return {
    root: join(folder, 'root.pem'),
    answer: (query) => {
      writeFileSync(join(folder, 'query.tsq'), query);
      openssl(folder, 'ts', '-reply', '-config', 'tsa.cnf', '-queryfile', 'query.tsq', '-out', 'answer.tsr');
      return readFileSync(join(folder, 'answer.tsr'));
    },
    forged: (answer, change = (info) => info) => {
      writeFileSync(join(folder, 'answer.tsr'), answer);
      openssl(folder, 'ts', '-reply', '-in', 'answer.tsr', '-token_out', '-out', 'token.der');
      openssl(folder, 'cms', '-verify', '-noverify', '-inform', 'DER', '-in', 'token.der', '-out', 'info.der');
      writeFileSync(join(folder, 'info.der'), change(readFileSync(join(folder, 'info.der'))));
      const type = ['-econtent_type', '1.2.840.113549.1.9.16.1.4'];
      const signer = ['-signer', 'tsa.pem', '-inkey', 'tsa.key', '-md', digest];
      const form = ['-binary', '-nodetach', '-cades', '-outform', 'DER'];
      openssl(folder, 'cms', '-sign', ...form, ...type, ...signer, '-in', 'info.der', '-out', 'forged.der');
      const granted = Buffer.from('3003020100', 'hex');
      return encodeElement(DER.sequence, granted, readFileSync(join(folder, 'forged.der')));
    },
  };
}

/** Serves replies on this machine until it is closed. */
export async function served(
  answer: (query: Buffer) => { readonly status?: number; readonly body: Buffer },
): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const { status = 200, body } = answer(Buffer.concat(pieces));
      response.writeHead(status, { 'content-type': 'application/timestamp-reply' }).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}
