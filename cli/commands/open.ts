import { resolve } from 'node:path';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { type CommandContext, type CommonOptions, workspaceDirectory } from '../command-context.ts';
import { commandHelpText } from '../help-text.ts';

interface OpenWords extends CommonOptions {
  readonly port?: number;
  readonly browser: boolean;
  readonly idle: number;
}

const MILLISECONDS_PER_MINUTE = 60_000;

export function declareOpen(program: Command, context: CommandContext): void {
  const command = program
    .command('open')
    .summary('work with a workspace in the browser')
    .description(
      'Shows the workspace in your browser, from the delivered files to the reports, without a terminal or ' +
        'YAML. The page is served on this machine only, to the first browser that opens the printed address. It ' +
        'ends with Ctrl-C, from the page, or when no page was open for a while.',
    )
    .argument('[dir]', 'folder of the workspace, or of one to make (default: --workspace, else the current folder)')
    .addOption(new Option('--port <number>', 'port to serve on (default: a free one)').argParser(readPort))
    .addOption(
      new Option('--idle <minutes>', 'end when no page was open for this time; 0: never')
        .argParser(readMinutes)
        .default(60),
    )
    .option('--no-browser', 'print the address, and open nothing')
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'the workspace',
        writes: 'what you change on the page; nothing outside the folder',
        examples: [
          ['belaudit open', 'the workspace in the current folder'],
          ['belaudit open audit --no-browser', 'print the address, to open it yourself'],
        ],
        exits: ['done', 'mistake', 'fault'],
      }),
    )
    .action(async (dir: string | undefined) => {
      const options = command.optsWithGlobals<OpenWords>();
      const directory = resolve(workspaceDirectory(dir, options));
      const served = await context.serve(directory, {
        today: context.today,
        now: context.now,
        signal: context.signal,
        environment: context.environment,
        report: (error) => context.output.failure(error),
        ...(options.idle === 0 ? {} : { idle: options.idle * MILLISECONDS_PER_MINUTE }),
        ...(options.port === undefined ? {} : { port: options.port }),
      });
      const address = served.newAddress();
      context.output.result({ address }, (page) => {
        page.line('The workspace is open in the browser, at an address that works once:');
        page.line(`  ${address}`);
        page.line('Press Ctrl-C to end.');
      });
      if (options.browser) await context.openInBrowser(address);
      await served.ended;
    });
}

function readPort(text: string): number {
  if (!/^\d{1,5}$/u.test(text) || Number(text) < 1024 || Number(text) > 65_535)
    throw new InvalidArgumentError('Give a whole number from 1024 to 65535.');
  return Number(text);
}

function readMinutes(text: string): number {
  if (!/^\d{1,5}$/u.test(text)) throw new InvalidArgumentError('Give a whole number of minutes.');
  return Number(text);
}
