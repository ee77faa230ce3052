import { EXIT } from './failure.ts';

/** The help text of a command besides its options. */
export interface CommandHelp {
  readonly reads: string;
  readonly writes: string;
  readonly examples: readonly (readonly [command: string, what: string])[];
  /** Absent: `USUAL_EXITS`. */
  readonly exits?: readonly Exit[];
}

type ExitName = keyof typeof EXIT;

/** An exit code by its name, or with its own description. */
export type Exit = ExitName | readonly [code: number, meaning: string];

const MEANINGS: Readonly<Record<ExitName, string>> = {
  done: 'done',
  findings: 'done, and there are findings at or above --fail-on',
  differs: 'done, and something was changed',
  mistake: 'an error in the command, the configuration or a file; nothing was written',
  withoutPdfs: 'done, except the PDFs: there is no browser to make them (4, 1 and 6 take precedence)',
  missing: 'done, and a delivery is missing or incomplete, with --fail-on-missing (4 and 1 take precedence)',
  fault: 'an error in Belaudit itself',
  draft: 'done, and the results are a draft: an open gap could change them (takes precedence over 1)',
  interrupted: 'stopped by you (Ctrl-C); nothing is left half done',
};
/** How most commands end. */
const USUAL_EXITS: readonly Exit[] = ['done', 'mistake', 'fault', 'interrupted'];
const PROGRAM_ONE: Exit = [
  EXIT.findings,
  'done, and there are findings at or above --fail-on, or something was changed',
];
const PROGRAM_EXITS: readonly Exit[] = [
  'done',
  PROGRAM_ONE,
  'mistake',
  'fault',
  'draft',
  'withoutPdfs',
  'missing',
  'interrupted',
];

/** Text that follows the options in the help of a command. */
export function commandHelpText(help: CommandHelp): string {
  const width = Math.max(...help.examples.map(([command]) => command.length));
  return [
    '',
    `Reads:   ${help.reads}`,
    `Writes:  ${help.writes}`,
    '',
    help.examples.length === 1 ? 'Example:' : 'Examples:',
    ...help.examples.map(([command, what]) => `  ${command.padEnd(width)}  ${what}`),
    '',
    'Exit codes:',
    ...exitLines(help.exits ?? USUAL_EXITS),
  ].join('\n');
}

/** Text that follows the list of commands in the help of the program. */
export function programHelpText(): string {
  return [
    '',
    'To begin:',
    '  belaudit demo           see a complete example, with its reports',
    '  belaudit init audit     make a workspace in the folder audit; change audit/belaudit.yaml',
    '  belaudit check audit    check the configuration and the files',
    '  belaudit run audit      load, judge, report: the monthly job',
    '',
    'Results are printed on standard output, progress and messages on standard error.',
    '',
    'Exit codes:',
    ...exitLines(PROGRAM_EXITS),
    '',
    'Environment:',
    '  NO_COLOR                prints without colours, as --no-color does',
    '  BELAUDIT_BROWSER        path of the Chrome, Chromium or Edge that makes the PDFs',
    '  BELAUDIT_NETWORK_DRIVE  set to yes: works in a workspace on a network drive, at your own risk',
    '  BELAUDIT_CLOCK          set to right: the clock was wrong when the register was last written',
    '  BELAUDIT_CLUSTER        address of the cluster that workspaces may use',
    '  BELAUDIT_DEBUG          set to 1: prints where in the program an error happened',
    '  BELAUDIT_PASSPHRASE     passphrase of the private key for sealing, if it has one',
  ].join('\n');
}

function exitLines(exits: readonly Exit[]): string[] {
  return exits.map((exit) => {
    const [code, meaning] = typeof exit === 'string' ? [EXIT[exit], MEANINGS[exit]] : exit;
    return `  ${String(code).padEnd(3)}  ${meaning}`;
  });
}
