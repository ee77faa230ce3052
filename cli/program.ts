import { Command, CommanderError } from 'commander';
import { type CommandContext, type CommonOptions, gathered } from './command-context.ts';
import { declareAcm } from './commands/acm.ts';
import { declareActions } from './commands/actions.ts';
import { declareAudit } from './commands/audit.ts';
import { declareCheck } from './commands/check.ts';
import { declareDecide } from './commands/decide.ts';
import { declareDemo } from './commands/demo.ts';
import { declareDeviation } from './commands/deviation.ts';
import { declareDossier } from './commands/dossier.ts';
import { declareExplain } from './commands/explain.ts';
import { declareExtend } from './commands/extend.ts';
import { declareForget } from './commands/forget.ts';
import { declareHeard } from './commands/heard.ts';
import { declareInit } from './commands/init.ts';
import { declareInspect } from './commands/inspect.ts';
import { declareKeys } from './commands/keys.ts';
import { declareLoad } from './commands/load.ts';
import { declareMonths } from './commands/months.ts';
import { declareOpen } from './commands/open.ts';
import { declarePurge } from './commands/purge.ts';
import { declareReplies } from './commands/replies.ts';
import { declareReport } from './commands/report.ts';
import { declareReproduce } from './commands/reproduce.ts';
import { declareRules } from './commands/rules.ts';
import { declareRun } from './commands/run.ts';
import { declareSample } from './commands/sample.ts';
import { declareScreen } from './commands/screen.ts';
import { declareSeal } from './commands/seal.ts';
import { declareShare } from './commands/share.ts';
import { declareTrust, TRUST } from './commands/trust.ts';
import { declareVerify } from './commands/verify.ts';
import { declareWaiting } from './commands/waiting.ts';
import { declareWatch } from './commands/watch.ts';
import { declareWhatIf } from './commands/what-if.ts';
import { putExtensionsInForce } from './extensions.ts';
import { EXIT, exitCodeOf, UsageError } from './failure.ts';
import { programHelpText } from './help-text.ts';

const HELP_WIDTH = 100;

/** Declares every command. Commands work through the context. */
function createProgram(context: CommandContext, version: string): Command {
  const program = new Command('belaudit')
    .description(
      'Checks the call logs of outsourced call centres against Dutch telemarketing law, call by call, as the law stood ' +
        'on that day, and reports which calls broke it and who is responsible.',
    )
    .version(version, '--version', 'print the version; with --json also those of the rulebook, the database and Node')
    .helpOption('--help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .usage('<command> [options]')
    .option('--workspace <dir>', 'folder of the workspace (default: the current folder)')
    .option('--json', 'print the result as JSON')
    .option('--quiet', 'print no progress and no messages, only results and errors')
    .option('--no-color', 'print without colours')
    .option('--extension <folder>', 'use an extension that you trust; can be repeated', gathered)
    .configureHelp({ showGlobalOptions: true, sortOptions: false })
    .configureOutput({
      writeOut: (text) => context.output.help(text),
      writeErr: (text) => context.output.help(text, 'messages'),
      outputError: () => undefined,
      getOutHelpWidth: () => HELP_WIDTH,
      getErrHelpWidth: () => HELP_WIDTH,
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .exitOverride()
    .addHelpText('after', programHelpText());
  program.hook('preAction', async (_, command) => {
    const { json, quiet, color, extension } = command.optsWithGlobals<CommonOptions>();
    context.output.configure({ json: json === true, quiet: quiet === true, colour: color });
    if (context.environment['BELAUDIT_CLOCK'] !== undefined) (await context.api()).trustClock(context.environment);
    if (command.name() !== TRUST) await putExtensionsInForce(extension ?? [], context);
  });
  const declarations = [
    declareOpen,
    declareInit,
    declareInspect,
    declareCheck,
    declareRun,
    declareWatch,
    declareLoad,
    declareAudit,
    declareReport,
    declareMonths,
    declareWhatIf,
    declareExplain,
    declareDossier,
    declareAcm,
    declareScreen,
    declareKeys,
    declareSeal,
    declareVerify,
    declareReproduce,
    declareShare,
    declareExtend,
    declareReplies,
    declareDecide,
    declareDeviation,
    declareActions,
    declareWaiting,
    declareSample,
    declareHeard,
    declarePurge,
    declareForget,
    declareRules,
    declareTrust,
    declareDemo,
  ];
  for (const declare of declarations) declare(program, context);
  return program;
}

/**
 * Runs a command line, and prints why it ended if it failed.
 * @param words what was typed after the name of the program
 * @returns the exit code
 */
export async function runCommandLine(
  words: readonly string[],
  context: CommandContext,
  version: string,
): Promise<number> {
  try {
    if (words.includes('--version') && words.includes('--json')) return await printVersions(context, version);
    await createProgram(context, version).parseAsync([...words], { from: 'user' });
    return context.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return usageExit(error, words, context);
    context.output.failure(error);
    return exitCodeOf(error);
  }
}

/** The versions that the program consists of, for support and for scripts. It uses no network. */
async function printVersions(context: CommandContext, version: string): Promise<number> {
  context.output.configure({ json: true, quiet: false, colour: false });
  const { versions } = await context.api();
  context.output.result({ program: version, ...(await versions()) }, () => undefined);
  return EXIT.done;
}

function usageExit(error: CommanderError, words: readonly string[], context: CommandContext): number {
  if (error.exitCode === 0) return EXIT.done;
  // Commander has already printed the help that appears without a command.
  if (error.code === 'commander.help') return EXIT.mistake;
  const [message = '', suggestion] = error.message.replace(/^error: /u, '').split('\n');
  const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1)}`;
  const hint = suggestion?.replace(/^\((.*)\)$/u, '$1') ?? 'See "belaudit help", or "belaudit help <command>".';
  context.output.configure({ json: words.includes('--json'), quiet: false, colour: !words.includes('--no-color') });
  context.output.failure(new UsageError(/[.?!]$/u.test(sentence) ? sentence : `${sentence}.`, hint));
  return EXIT.mistake;
}
