import type { Command } from 'commander';
import {
  addWorkingOptions,
  type CommandContext,
  languageOption,
  openWorkspaceIn,
  type WorkingOptions,
  workOptions,
  workspaceDirectory,
} from '../command-context.ts';
import { commandHelpText } from '../help-text.ts';

export function declareExplain(program: Command, context: CommandContext): void {
  const command = addWorkingOptions(program.command('explain'))
    .summary('explain the verdict on one call, record by record')
    .description(
      'Explains the verdict on one call: whose number it was that day; which objections, consents, relations ' +
        'and hand-overs there were, and why each did or did not count; which rules were in force; and the ' +
        'conclusion. Names every record with its file and line. It reads the results of the last audit, so it ' +
        'always agrees with them.',
    )
    .argument('<vendor>', 'id of the call centre in belaudit.yaml')
    .argument('<call_id>', 'id of the call, as in findings.csv')
    .addOption(languageOption('language of the explanation (default: as configured)'))
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml, and the store of the workspace after an audit or run',
        writes: 'nothing',
        examples: [
          ['belaudit explain alfa A-1002', 'why this call got its verdict'],
          ['belaudit explain alfa A-1002 --language en --json', 'the same as data, for another program'],
        ],
      }),
    )
    .action(async (vendor: string, callId: string) => {
      const options = command.optsWithGlobals<WorkingOptions>();
      const { api, workspace } = await openWorkspaceIn(workspaceDirectory(undefined, options), context);
      const { explanation, sections } = await api.explainCall(workspace, vendor, callId, workOptions(options, context));
      context.output.result(explanation, (page) => page.sections(sections));
    });
}
