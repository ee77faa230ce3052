import type { Command } from 'commander';
import { definedFields } from '../../src/index.ts';
import {
  type CommandContext,
  openWorkspaceIn,
  pastable,
  pathFromHere,
  type WorkingOptions,
  workOptions,
  workspaceDirectory,
} from '../command-context.ts';
import { commandHelpText } from '../help-text.ts';

interface SealWords extends WorkingOptions {
  readonly key?: string;
  readonly certificate?: string;
  readonly timestamp?: string;
  readonly draft?: true;
}

export function declareSeal(program: Command, context: CommandContext): void {
  const command = program
    .command('seal')
    .summary('seal results, so that any change shows')
    .description(
      'Seals a folder of results, a dossier or an answer to the regulator. Lists the checksums of its files ' +
        'and of all their input files, with the versions of program, rulebook, database and browser, and signs ' +
        'that list with the company\'s key. Anybody with the public key can check for changes, with "belaudit ' +
        'verify" or with only sha256sum and openssl (docs/evidence.md). Refuses results that were changed since ' +
        'they were written. Sealed results are kept when new ones replace them.',
    )
    .argument('<folder>', 'folder in reports of the workspace')
    .option('--key <file>', 'private key in PEM: Ed25519, RSA or ECDSA (default: that of "belaudit keys")')
    .option('--certificate <file>', 'certificate of that key in PEM, to put into the pack')
    .option('--timestamp <url>', 'have this authority time-stamp the signature (RFC 3161)')
    .option('--draft', 'even if an open gap could change the results')
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, and the folder',
        writes: 'SHA256SUMS, SHA256SUMS.sig, inputs.sha256 and seal.json in the folder; the public key beside it',
        examples: [
          ['belaudit seal reports/2026-06-01_2026-06-30', 'seal the results of June'],
          ['belaudit seal reports/2026-06-01_2026-06-30 --key firm.pem', 'the same, with a key that you have'],
        ],
      }),
    )
    .action(async (folder: string) => {
      const options = command.optsWithGlobals<SealWords>();
      const directory = workspaceDirectory(undefined, options);
      const { api, workspace } = await openWorkspaceIn(directory, context);
      const outcome = await api.sealWorkspaceFolder(workspace, folder, {
        ...workOptions(options, context),
        ...definedFields({ key: options.key, certificate: options.certificate, timeStampServer: options.timestamp }),
        ...(options.draft === undefined ? {} : { draft: true }),
      });
      context.output.result(outcome, (page) => {
        const { seal } = outcome;
        const [sealed, key] = [outcome.folder, outcome.publicKey].map((path) => pathFromHere(directory, path));
        const outputs = seal.outputs === 1 ? 'one file' : `${seal.outputs} files`;
        page.line(`${sealed} is sealed: ${outputs}, made of ${seal.inputs}.`);
        page.line(`  ${seal.key.algorithm}, SHA-256 ${seal.key.sha256}`);
        const name = `${seal.period.from}_${seal.period.to}${seal.version === null ? '' : `.v${seal.version}`}`;
        page.line(
          `  to verify: belaudit verify ${pastable(sealed ?? '')} --key ${pastable(key ?? '')} --expect ${name}`,
        );
      });
    });
}
