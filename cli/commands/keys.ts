import type { Command } from 'commander';
import {
  type CommandContext,
  openWorkspaceIn,
  pathFromHere,
  type WorkingOptions,
  workOptions,
  workspaceDirectory,
} from '../command-context.ts';
import { commandHelpText } from '../help-text.ts';

export function declareKeys(program: Command, context: CommandContext): void {
  const command = program
    .command('keys')
    .summary('make the key that seals results')
    .description(
      'Makes the company\'s key, with which "belaudit seal" signs, or shows the existing one. Only its owner ' +
        'can read the private key: keep a copy in a safe place, and give it to nobody. Give the public key or ' +
        'its fingerprint to your readers by another route than the packs: by letter, on your web site, or in the ' +
        'contract.',
    )
    .argument('[dir]', 'folder of the workspace (default: --workspace, else the current folder)')
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml',
        writes: '.belaudit/seal-private-key.pem if there is none, and reports/seal-public-key-<fingerprint>.pem',
        examples: [['belaudit keys', 'make a key, or show the existing one']],
        exits: ['done', 'mistake', 'fault'],
      }),
    )
    .action(async (dir: string | undefined) => {
      const options = command.optsWithGlobals<WorkingOptions>();
      const directory = workspaceDirectory(dir, options);
      const { api, workspace } = await openWorkspaceIn(directory, context);
      const outcome = await api.keysOfWorkspace(workspace, workOptions(options, context));
      context.output.result(outcome, (page) => {
        page.line(outcome.isNew ? 'A key was made.' : 'There is a key already; it was not changed.');
        page.line(`  private  ${pathFromHere(directory, outcome.privateKey)}`);
        page.line(`  public   ${pathFromHere(directory, outcome.publicKey)}`);
        page.line(`  ${outcome.algorithm}, SHA-256 ${outcome.sha256}`);
      });
    });
}
