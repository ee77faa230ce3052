import { describe, expect, it } from 'vitest';
import { run, standIn } from './stand-in.ts';

const COMMANDS = [
  ...['open', 'init', 'inspect', 'check', 'run', 'watch', 'load', 'audit', 'report', 'months'],
  ...[
    'what-if',
    'explain',
    'dossier',
    'acm',
    'screen',
    'keys',
    'seal',
    'verify',
    'reproduce',
    'share',
    'extend',
    'replies',
    'decide',
    'deviation',
    'actions',
    'waiting',
    'sample',
    'heard',
    'purge',
    'forget',
    'rules',
    'trust',
    'demo',
  ],
];

const INTRODUCTION = `# The command line

What the program says of itself: \`belaudit --help\`, and \`belaudit <command> --help\`. A test compares this page with the program.

Results are printed on standard output; progress, messages and errors on standard error. With \`--json\` a command prints its
result as one JSON document on standard output; a mistake is then \`{ "error": { "code", "message", "hint", "details" } }\`. Codes
of errors are stable, so that scripts can rely on them. On a terminal, progress is one line per stage, redrawn; elsewhere it
is a plain line every few seconds at most. \`left in all\` is how long the whole command still takes. What comes from files is printed
without control characters.

The first Ctrl-C ends the work cleanly: former results stay as they were, and the exit code is 130. The second one ends it at once.
`;

async function commandLinePage(): Promise<string> {
  const sections = [INTRODUCTION, `\`\`\`text\n${(await run('--help')).out}\`\`\`\n`];
  for (const command of COMMANDS)
    sections.push(`## belaudit ${command}\n\n\`\`\`text\n${(await run(`${command} --help`)).out}\`\`\`\n`);
  return sections.join('\n');
}

describe('docs/command-line.md', () => {
  it('is what the program says', async () => {
    await expect(await commandLinePage()).toMatchFileSnapshot('../../../docs/command-line.md');
  });

  it('names in the help of the program every exit code of a command', async () => {
    const codes = (text: string): string[] =>
      [...text.slice(text.indexOf('Exit codes:')).matchAll(/^ {2}(\d+) {2}/gmu)].map(([, code = '']) => code);
    const ofCommands = await Promise.all(COMMANDS.map(async (command) => codes((await run(`${command} --help`)).out)));
    const ofProgram = codes((await run('--help')).out);
    expect(ofProgram).toEqual([...new Set(ofCommands.flat())].sort((a, b) => Number(a) - Number(b)));
  });

  it('leaves no command out', async () => {
    const listed = [
      ...(await run('--help')).out.matchAll(/^ {2}(\w[\w-]*) (?:\[options\] )?(?:\[(?!command)|<)/gmu),
    ].map(([, command]) => command);
    expect(listed).toEqual(COMMANDS);
  });

  it('has examples that the program understands', async () => {
    const page = await commandLinePage();
    const examples = [...page.matchAll(/^ {2}belaudit ((?:\S+ ?)+?)(?: {2,}|$)/gmu)].map(([, words = '']) =>
      words.trim(),
    );
    expect(examples.length).toBeGreaterThan(COMMANDS.length);
    for (const words of examples)
      expect([words, (await run(words, standIn().api, { answer: 'yes' })).code]).toEqual([
        words,
        /--fail-on/u.test(words) ? 1 : 0,
      ]);
  });
});
