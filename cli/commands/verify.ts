import { type Command, InvalidArgumentError } from 'commander';
import { definedFields } from '../../src/index.ts';
import type { Api } from '../api.ts';
import {
  type CommandContext,
  languageOption,
  openWorkspaceIn,
  type WorkingOptions,
  workspaceDirectory,
} from '../command-context.ts';
import { EXIT } from '../failure.ts';
import { commandHelpText } from '../help-text.ts';

/** Results by period and version; null: any version. */
interface ExpectedName {
  readonly from: string;
  readonly to: string;
  readonly version: number | null;
}

const EXPECTED = /^(?<from>\d{4}-\d{2}-\d{2})_(?<to>\d{4}-\d{2}-\d{2})(?:\.v(?<version>[1-9]\d{0,8}))?$/u;

interface VerifyWords extends WorkingOptions {
  readonly key?: string;
  readonly inputs?: string;
  readonly timestampCa?: string;
  readonly expect?: ExpectedName;
}

export function declareVerify(program: Command, context: CommandContext): void {
  const command = program
    .command('verify')
    .summary('check that results are unchanged since they were sealed')
    .description(
      'Compares a folder of results with its seal, and names every file that was changed, added or removed. It ' +
        "needs only the folder and the sealer's public key, no workspace. Without a key it compares the folder " +
        'with its own list, which proves less. It also checks the input files of the results, if the folder is ' +
        'in its workspace or --inputs says where they are. Without a folder it checks the register of decisions ' +
        'of the workspace: every line, the texts and evidence that the lines name, and the lines that results ' +
        'used (docs/hearing.md).',
    )
    .argument('[folder]', 'folder of the results; absent: the register of decisions of the workspace')
    .option('--key <file>', 'public key or certificate of the sealer, in PEM')
    .option('--inputs <dir>', 'folder with the input files (default: the workspace around the folder, if any)')
    .option(
      '--expect <results>',
      'the results that you expect, as the sender names them: 2026-06-01_2026-06-30.v2, or only the period; needs --key',
      readExpected,
    )
    .option('--timestamp-ca <file>', 'certificates, in PEM, of time-stamping authorities that you trust')
    .addOption(languageOption('language of the output (default: as the seal says)'))
    .addHelpText(
      'after',
      commandHelpText({
        reads: 'the folder, the key, and the input files if available; or decisions and its key',
        writes: 'nothing',
        examples: [
          ['belaudit verify pack --key key.pem', 'everything in the folder pack'],
          ['belaudit verify pack --key key.pem --expect 2026-06-01_2026-06-30.v2', 'and that it is not an older pack'],
          [
            'belaudit verify pack --key key.pem --inputs copies --language en',
            'also the input files, with output in English',
          ],
          ['belaudit verify --workspace audit', 'the register of decisions of the workspace audit'],
        ],
        exits: ['done', 'differs', 'mistake', 'fault', 'interrupted'],
      }),
    )
    .action(async (folder: string | undefined) => {
      const options = command.optsWithGlobals<VerifyWords>();
      if (folder === undefined) {
        await verifyRegister(options, context);
        return;
      }
      const api = await context.api();
      const { verification, sections } = await api.verifyFolder(folder, {
        signal: context.signal,
        ...definedFields({
          key: options.key,
          inputs: options.inputs,
          expect: options.expect,
          timeStampAuthorities: options.timestampCa,
          language: options.language,
        }),
      });
      context.output.result(verification, (page) => page.sections(sections));
      context.exitCode = verification.isWhole ? EXIT.done : EXIT.differs;
    });
}

async function verifyRegister(options: VerifyWords, context: CommandContext): Promise<void> {
  const { api, workspace } = await openWorkspaceIn(workspaceDirectory(undefined, options), context, { reading: true });
  const check = await api.verifyRegister(workspace);
  context.output.result(check, (page) => {
    for (const line of registerLines(check)) page.paragraph(line);
  });
  context.exitCode = check.wrong.length === 0 ? EXIT.done : EXIT.differs;
}

function registerLines(check: Awaited<ReturnType<Api['verifyRegister']>>): readonly string[] {
  if (check.wrong.length > 0)
    return [
      'The register of decisions was altered:',
      ...check.wrong.map(({ file, line, message }) => `${file}${line === undefined ? '' : `:${line}`} ${message}.`),
      check.hint,
    ];
  if (check.last === null) return ['This workspace has no register of decisions.'];
  return [
    `The register of decisions is whole: ${check.lines} lines, and ${check.files - check.erased} files that they name.`,
    ...(check.erased === 0 ? [] : [`${check.erased} files were erased on purpose; the lines that name them stay.`]),
    ...(check.known_by.length === 0 ? [] : [`Results that were made with it agree: ${check.known_by.join(', ')}.`]),
    ...(check.unfinished_bytes === 0
      ? []
      : [
          `The last line is followed by ${check.unfinished_bytes} bytes of an unfinished line: it does not count, and the next line replaces it.`,
        ]),
  ];
}

function readExpected(text: string): ExpectedName {
  const { from, to, version } = EXPECTED.exec(text)?.groups ?? {};
  if (from === undefined || to === undefined)
    throw new InvalidArgumentError('Give a period with or without a version, such as 2026-06-01_2026-06-30.v2.');
  return { from, to, version: version === undefined ? null : Number(version) };
}
