import type { Command } from 'commander';
import type { CommandContext, CommonOptions } from '../command-context.ts';
import { addConfirmation, type ConfirmationWords, confirm } from '../confirmation.ts';
import { settingsPath } from '../extensions.ts';
import { commandHelpText } from '../help-text.ts';

export const TRUST = 'trust';

export function declareTrust(program: Command, context: CommandContext): void {
  const command = program
    .command(TRUST)
    .summary('allow an extension: rules, formats and reports of your own')
    .description(
      "An extension is a folder with your company's own rules, call-log formats and reports. It runs code, " +
        'with all your rights. Belaudit runs it only if you trust it in its current form: when one of its files ' +
        'changes, Belaudit stops and asks you to run this command again. No workspace can name an extension.',
    )
    .argument('<folder>', 'folder of the extension')
    .option('--always', 'use it in every command; without this, only if --extension names it')
    .option('--remove', 'no longer trust it');
  addConfirmation(command)
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'all files of the folder',
        writes: 'settings.json of this user (or where BELAUDIT_SETTINGS says)',
        examples: [
          ['belaudit trust acme-rules', 'show what it holds, and ask'],
          ['belaudit run --extension acme-rules', 'also judge by its rules'],
          ['belaudit trust acme-rules --remove', 'no longer trust it'],
        ],
        exits: ['done', 'mistake', 'fault'],
      }),
    )
    .action(async (folder: string) => {
      const options = command.optsWithGlobals<CommonOptions & ConfirmationWords & { always?: true; remove?: true }>();
      const settings = settingsPath(context.environment);
      const { distrustExtension, readExtension, trustExtension } = await context.api();
      if (options.remove === true) {
        const removed = distrustExtension(settings, folder);
        context.output.result({ removed }, (page) => {
          page.line(removed ? 'It is no longer trusted.' : 'It was not trusted: nothing was changed.');
        });
        return;
      }
      const extension = readExtension(folder);
      const held = Object.entries(extension.parts).filter(([, names]) => names.length > 0);
      context.output.message(`${extension.name}, SHA-256 ${extension.sha256}`);
      for (const [kind, names] of held) context.output.message(`  ${kind}: ${names.join(', ')}`);
      await confirm('It can do everything that you can. Trust it as it is now?', options, context);
      const always = options.always === true;
      trustExtension(settings, extension, always);
      context.output.result({ ...extension, always }, (page) => {
        page.line(
          always ? 'Every command uses it from now on.' : `Use it with: belaudit run --extension ${extension.name}`,
        );
        page.line('Results name it in their manifest, reports and workbook.');
      });
    });
}
