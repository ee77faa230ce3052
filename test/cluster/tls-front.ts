import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer, type Server } from 'node:https';
import { join } from 'node:path';
import { freePort, type ThreeNodes } from './three-nodes.ts';

/** A proxy that adds TLS to the nodes, with a certificate that nothing on this computer trusts. */
export class TlsFront {
  readonly url: string;
  /** Path of the certificate. */
  readonly certificate: string;
  readonly #servers: readonly Server[];

  private constructor(url: string, certificate: string, servers: readonly Server[]) {
    this.url = url;
    this.certificate = certificate;
    this.#servers = servers;
  }

  /**
   * @param folder for key and certificate, which `openssl` makes
   */
  static async start(nodes: ThreeNodes, folder: string): Promise<TlsFront> {
    const [key, certificate] = [join(folder, 'front-key.pem'), join(folder, 'front.pem')];
    const names = nodes.hosts.map((host) => `IP:${host}`).join(',');
    execFileSync(
      'openssl',
      [
        ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '3650'],
        ...['-subj', '/CN=nodes', '-addext', `subjectAltName=${names}`, '-keyout', key, '-out', certificate],
      ],
      { stdio: 'ignore' },
    );
    const identity = { key: readFileSync(key), cert: readFileSync(certificate) };
    const port = await freePort();
    const servers = await Promise.all(
      nodes.hosts.map(async (host, place) => {
        const [, nodePort] = nodes.nameOf(place).split(':');
        const server = createServer(identity, (asked, answer) => {
          const { method = 'GET', url = '/', headers } = asked;
          const passed = request({ host, port: Number(nodePort), method, path: url, headers }, (given) => {
            answer.writeHead(given.statusCode ?? 502, given.headers);
            given.pipe(answer);
          });
          passed.on('error', () => answer.destroy());
          answer.on('close', () => passed.destroy());
          asked.pipe(passed);
        });
        await new Promise<void>((resolve) => server.listen(port, host, resolve));
        return server;
      }),
    );
    return new TlsFront(`https://${nodes.hosts[0]}:${port}`, certificate, servers);
  }

  async stop(): Promise<void> {
    await Promise.all(
      this.#servers.map(async (server) => {
        server.closeAllConnections();
        await new Promise((resolve) => server.close(resolve));
      }),
    );
  }
}
