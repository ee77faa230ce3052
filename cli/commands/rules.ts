import type { Command } from 'commander';
import type { CommandContext } from '../command-context.ts';
import { languageOption } from '../command-context.ts';
import { commandHelpText } from '../help-text.ts';
import { findRule, writeRule, writeRules } from '../rule-page.ts';

export function declareRules(program: Command, context: CommandContext): void {
  program
    .command('rules')
    .summary('list the rules, or explain one, with its law and dates')
    .description(
      'Lists the rules with their level and the day from which each applies. For one rule: what it means, what counts as ' +
        'proof, what prevents it, who can be fined, and the law behind it with its dates.',
    )
    .argument('[rule]', 'id of one rule')
    .addOption(languageOption('language of the texts').default('en'))
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'nothing; it needs no workspace',
        writes: 'nothing',
        examples: [
          ['belaudit rules', 'all rules'],
          ['belaudit rules called-after-objection --language nl', 'one rule, in Dutch'],
        ],
        exits: ['done', 'mistake', 'fault'],
      }),
    )
    .action(async (id: string | undefined, options: { language: 'nl' | 'en' }) => {
      const rules = await (await context.api()).listRules();
      if (id === undefined) {
        context.output.result(rules, (page) => writeRules(page, rules, options.language));
        return;
      }
      const rule = findRule(rules, id);
      context.output.result(rule, (page) => writeRule(page, rule, options.language));
    });
}
