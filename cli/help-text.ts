/** What the help of a command says besides its options. */
export interface CommandHelp {
  readonly reads: string;
  readonly writes: string;
  readonly examples: readonly (readonly [command: string, what: string])[];
  readonly exits: readonly ExitLine[];
}

export type ExitLine = readonly [code: number, meaning: string];

export const EXIT_DONE: ExitLine = [0, 'done'];
export const EXIT_FINDINGS: ExitLine = [1, 'done, and there are findings at or above --fail-on'];
export const EXIT_DIFFERS: ExitLine = [1, 'done, and something is not as it was'];
export const EXIT_MISTAKE: ExitLine = [2, 'a mistake in the command, the configuration or a file; nothing was written'];
export const EXIT_WITHOUT_PDFS: ExitLine = [
  5,
  'done, but for the PDFs: there is no browser to make them with (4, 1 and 6 come before it)',
];
export const EXIT_MISSING: ExitLine = [
  6,
  'done, and a delivery falls short of what was agreed, with --fail-on-missing (4 and 1 come before it)',
];
export const EXIT_FAULT: ExitLine = [3, 'a fault in Belaudit itself'];
export const EXIT_DRAFT: ExitLine = [
  4,
  'done, and the results are a draft: a gap is open that could change them (comes before 1)',
];
export const EXIT_INTERRUPTED: ExitLine = [130, 'stopped by you (Ctrl-C); nothing half done is left'];
const PROGRAM_ONE: ExitLine = [1, 'done, and there are findings at or above --fail-on, or something is not as it was'];
const PROGRAM_EXITS: readonly ExitLine[] = [
  EXIT_DONE,
  PROGRAM_ONE,
  EXIT_MISTAKE,
  EXIT_FAULT,
  EXIT_DRAFT,
  EXIT_WITHOUT_PDFS,
  EXIT_MISSING,
  EXIT_INTERRUPTED,
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
    ...exitLines(help.exits),
  ].join('\n');
}

/** Text that follows the list of commands in the help of the program. */
export function programHelpText(): string {
  return [
    '',
    'To begin:',
    '  belaudit demo           see a complete example, with its reports',
    '  belaudit init audit     make a workspace in the folder audit; change audit/belaudit.yaml',
    '  belaudit check audit    see whether the configuration and the files can be read',
    '  belaudit run audit      load, judge, report: the monthly job',
    '',
    'Results are printed on standard output, progress and messages on standard error.',
    '',
    'Exit codes:',
    ...exitLines(PROGRAM_EXITS),
    '',
    'Environment:',
    '  NO_COLOR             prints without colours, as --no-color does',
    '  BELAUDIT_BROWSER     path of the Chrome, Chromium or Edge that makes the PDFs',
    '  BELAUDIT_DEBUG       set to 1: prints where in the program a fault happened',
    '  BELAUDIT_PASSPHRASE  passphrase of the private key that seals, where it has one',
  ].join('\n');
}

function exitLines(exits: readonly ExitLine[]): string[] {
  return exits.map(([code, meaning]) => `  ${String(code).padEnd(3)}  ${meaning}`);
}
