import type { Command } from 'commander';
import {
  type CommandContext,
  type CommonOptions,
  openWorkspaceIn,
  readDay,
  workspaceDirectory,
} from '../command-context.ts';
import { commandHelpText, EXIT_DONE, EXIT_FAULT, EXIT_INTERRUPTED, EXIT_MISTAKE } from '../help-text.ts';
import { tellUnfinished } from '../register-note.ts';

interface DeviationWords extends CommonOptions {
  readonly vendor?: string;
  readonly campaign?: string;
  readonly reason: string;
  readonly from?: string;
  readonly until: string;
  readonly by: string;
}

export function declareDeviation(program: Command, context: CommandContext): void {
  const command = program
    .command('deviation')
    .summary('accept a departure from a rule for a time')
    .description(
      'Records that the company accepts, for a reason and at most twelve months, that a rule is not kept by a call centre or in ' +
        'a campaign. Every finding stays as it is. Reports name the deviation on their first page, and on the day after its ' +
        'last day it is gone (docs/hearing.md).',
    )
    .argument('<rule>', 'rule that is not kept, as findings.csv has it')
    .option('--vendor <id>', 'call centre; this or --campaign, or both')
    .option('--campaign <id>', 'campaign')
    .requiredOption('--reason <text>', 'why it is accepted')
    .option('--from <day>', 'first day (default: today)', readDay)
    .requiredOption('--until <day>', 'last day', readDay)
    .requiredOption('--by <name>', 'who accepts it')
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'belaudit.yaml',
        writes: 'a line of decisions/register.jsonl',
        examples: [
          [
            'belaudit deviation optout-not-offered --vendor alfa --reason new-script --until 2026-08-31 --by Jansen',
            'accepted until the end of August',
          ],
        ],
        exits: [EXIT_DONE, EXIT_MISTAKE, EXIT_FAULT, EXIT_INTERRUPTED],
      }),
    )
    .action(async (rule: string) => {
      const options = command.optsWithGlobals<DeviationWords>();
      const { api, workspace } = await openWorkspaceIn(workspaceDirectory(undefined, options), context);
      await tellUnfinished(api, workspace, context);
      const { vendor, campaign, reason, until } = options;
      const from = options.from ?? context.today;
      const line = await api.acceptDeviation(
        workspace,
        {
          ...{ rule, reason, from, until },
          ...(vendor === undefined ? {} : { vendor }),
          ...(campaign === undefined ? {} : { campaign }),
        },
        { by: options.by, at: context.now() },
      );
      context.output.result({ line, rule, from, until }, (page) => {
        page.line(`Accepted from ${from} to ${until}: line ${line} of the register of decisions says so.`);
        page.line('To take it back: belaudit decide --mistake <line> --by "...". Findings stay as they are.');
      });
    });
}
