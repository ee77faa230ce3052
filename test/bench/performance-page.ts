import { auditTables, count, GOALS, gigabytes, goalSpent, settingText, sum } from './audit-tables.ts';
import type {
  AuditMeasurement,
  ComparisonMeasurement,
  Measurement,
  MonthlyMeasurement,
  NumberMeasurement,
  ReportsMeasurement,
  Spent,
} from './measurements.ts';

/** Generates `docs/performance.md` from the measurements in `test/bench/results/`. */

type Kind = Measurement['kind'];

/**
 * @param tried the experiments and their outcomes, in Markdown
 */
export function performancePage(kept: readonly Measurement[], tried: string): string {
  const of = <K extends Kind>(kind: K): readonly Extract<Measurement, { kind: K }>[] =>
    kept.filter((one): one is Extract<Measurement, { kind: K }> => one.kind === kind);
  const audits = [...of('audit')].sort((one, other) => one.calls - other.calls);
  const sections = [
    INTRODUCTION,
    section('In short', `${shortTable(runForGoals(audits))}\n\n${OLDER_RULEBOOK}`),
    section('What is measured, and how', HOW),
    section('Goals', goals(audits)),
    section('Stages', stages(audits)),
    section('Growth', growth(audits)),
    section('The hot number and the clock night', traps(audits)),
    section('Memory', memory(audits)),
    section('Monthly use', monthly(of('monthly'))),
    section('Explain and dossier', numbers(of('numbers'))),
    section('Reports', reports(of('reports'))),
    section('Progress', PROGRESS),
    section('What people would use instead', comparison(of('comparison'))),
    tried.trimEnd(),
  ];
  return `${sections.join('\n\n')}\n`;
}

function shortTable(run: AuditMeasurement | undefined): string {
  if (run === undefined) return NOT_MEASURED;
  const { floors, load, audit } = run;
  const { judging, results, run: whole } = goalSpent(run);
  const row = (name: string, spent: Spent, peak: number | null | undefined): string =>
    `| ${name} | ${spent.seconds.toFixed(1)} | ${(spent.seconds / floors.read.seconds).toFixed(1)} | ${spent.processor.toFixed(1)} | ${peak === undefined ? '' : gigabytes(peak)} |`;
  return `| ${count(run.calls)} calls (${count(run.bytes / 1e6)} MB of logs) | Seconds | Times DuckDB's reading | Processor time | Peak memory |
|---|---:|---:|---:|---:|
${[
  row('DuckDB alone reads the logs as text', floors.read, floors.peakBytes),
  row(
    'the same audit by hand: a script for these files alone, without lineage',
    sum([floors.audit.read, floors.audit.judged]),
    floors.audit.peakBytes,
  ),
  row('`belaudit load`, all feeds', load, load.peakBytes),
  row('`belaudit audit`: standing, rules, responsibility, verdicts', judging, undefined),
  row('results written', results, undefined),
  row('load and audit, with workbook and page of findings', whole, audit.peakBytes),
].join('\n')}

${settingText(run)}`;
}

const OLDER_RULEBOOK =
  'All figures on this page were measured with rulebook `nl-1`. They were not measured again for `nl-2` and `nl-3`.';

const NOT_MEASURED = 'Not measured yet.';

const INTRODUCTION = `# Performance

The time and memory that Belaudit takes, beside those of the database alone for the same files. This page is generated from \`test/bench/results/\` by \`npm run docs\`; a test compares them. For the speed of reading each kind of file see
[reading-files.md](reading-files.md).`;

const HOW = `\`npm run bench -- <calls>\` makes a workspace from a seed: calls of three call centres over two years, and for every ten of them 3 persons with a telephone number, 2 consents, 2 hand-overs, 1 objection and 1 customer relation; numbers in
eight notations; 2% bad rows of seven kinds; one number with 100,000 calls and 10,000 consents (in small workspaces a tenth of the calls and a twentieth of the consents); and one call in a thousand in the night in which the clock goes back.
\`--plain\` leaves out that number and the night; \`--runs\` repeats each measurement, \`--memory\` sets the memory of the database, and \`--json\` names a file for the figures.

Each run also measures three floors on the same files:

- (a) DuckDB reads the logs into a table of text columns, without examining their contents; it reads the files of the other feeds in the same way, which is counted separately;
- (b) DuckDB sorts that table by number and time;
- (c) an SQL script written for these files alone, with one fixed format and no lineage, gives the same verdicts, findings and responsibilities (\`test/bench/floor-audit.sql\`, with 12 GB for the database; its head lists what it leaves out). Its counts are compared with
  Belaudit's, by rule and grade, by verdict, and by responsible party and cause.

Goals are ratios to the seconds of floor (a), because seconds on one machine say little about another. Processor time is that of all cores together; it does not include other programs. Memory is the highest resident memory of the process (\`VmHWM\`), including some
60 MB for the loader of the benchmark. Stages are those that the progress display names; the stages of judging are the tables that it makes.`;

function section(heading: string, text: string): string {
  return `## ${heading}\n\n${text}`;
}

const CALLS_OF_GOALS = 10_000_000;

/** The run that is compared with the goals: the one of ten million calls, or the largest one below that. */
function runForGoals(audits: readonly AuditMeasurement[]): AuditMeasurement | undefined {
  return audits.filter((one) => one.memory === '2GB' && one.hasTraps && one.calls <= CALLS_OF_GOALS).at(-1);
}

function goals(audits: readonly AuditMeasurement[]): string {
  const run = runForGoals(audits);
  if (run === undefined) return NOT_MEASURED;
  const spent = goalSpent(run);
  const ratio = (seconds: number): number => seconds / run.floors.read.seconds;
  const names: Readonly<Record<keyof typeof GOALS, string>> = {
    load: 'load, with all guarantees',
    judging: 'audit: standing, rules, responsibility, verdicts',
    results: 'results written',
    run: 'the whole run without PDFs',
  };
  const rows = (Object.keys(GOALS) as (keyof typeof GOALS)[]).map((goal) => {
    const is = ratio(spent[goal].seconds);
    const used = spent[goal].processor / run.floors.read.processor;
    return `| ${names[goal]} | ${GOALS[goal]} | ${is.toFixed(1)} | ${used.toFixed(1)} | ${Math.max(is, used) <= GOALS[goal] ? 'met' : '**not met**'} |`;
  });
  const peak = Math.max(run.load.peakBytes ?? 0, run.audit.peakBytes ?? 0);
  const byHand = sum([run.floors.audit.read, run.floors.audit.judged]);
  const { read, readOthers } = run.floors;
  const allFiles = readOthers === undefined ? undefined : sum([read, readOthers]);
  const ofAllFiles =
    allFiles === undefined
      ? ''
      : ` Floor (a) reads the logs alone, while a load reads all feeds, with nearly as many rows again: compared with the database reading all these files as text, a load takes ${(spent.load.seconds / allFiles.seconds).toFixed(1)} times the seconds and ${(spent.load.processor / allFiles.processor).toFixed(1)} times the processor time.`;
  const size = run.calls < CALLS_OF_GOALS ? ', fewer than the ten million that the goals apply to' : '';
  return `The goals apply to ten million calls, as multiples of floor (a) in the same run. Measured here with ${count(run.calls)} calls${size}. A goal is met if both the ratio of seconds and that of processor time meet it: if other programs use the disk, floor (a) waits longer than it works.

| What | At most | Is | In processor time | |
|---|---:|---:|---:|---|
${rows.join('\n')}
| peak memory by default | 4 GB | ${gigabytes(peak)} | | ${peak <= 4e9 ? 'met' : '**not met**'} |

The hand-written script, which neither accounts for rows nor writes anything, takes ${ratio(byHand.seconds).toFixed(1)} times floor (a): ${ratio(run.floors.audit.read.seconds).toFixed(1)} to read its feeds and ${ratio(run.floors.audit.judged.seconds).toFixed(1)} to judge. Belaudit takes ${(
    (spent.load.seconds + spent.judging.seconds) / byHand.seconds
  ).toFixed(
    1,
  )} times as long as that script to load and judge, and ${((spent.load.processor + spent.judging.processor) / byHand.processor).toFixed(1)} times the processor time.${ofAllFiles}`;
}

function stages(audits: readonly AuditMeasurement[]): string {
  const shown = audits.filter((one) => one.hasTraps && one.memory === '2GB');
  return shown.length === 0 ? NOT_MEASURED : shown.map(auditTables).join('\n\n');
}

function growth(audits: readonly AuditMeasurement[]): string {
  const runs = audits.filter((one) => one.hasTraps && one.memory === '2GB');
  const [first] = runs;
  const last = runs.at(-1);
  if (first === undefined || last === undefined || first === last) return NOT_MEASURED;
  const each = (run: AuditMeasurement, seconds: number): number => (seconds * 1_000_000) / run.calls;
  const rows = runs.map((run) => {
    const spent = goalSpent(run);
    const cells = [run.floors.read, spent.load, spent.judging, spent.results, spent.run].map(({ seconds }) =>
      each(run, seconds).toFixed(1),
    );
    return `| ${count(run.calls)} | ${cells.join(' | ')} |`;
  });
  const times = each(last, goalSpent(last).run.seconds) / each(first, goalSpent(first).run.seconds);
  return `Seconds for each million calls. From ${count(first.calls)} to ${count(last.calls)} calls the time per call of the whole run is ${times.toFixed(2)} times as long; the goal, from one to thirty million, is at most 1.5.

| Calls | Floor (a) | Load | Judging | Results | Whole run without PDFs |
|---:|---:|---:|---:|---:|---:|
${rows.join('\n')}

Explaining the 30,000 most serious findings, and writing their page, takes the same time whatever the number of calls.`;
}

function traps(audits: readonly AuditMeasurement[]): string {
  const pairs = audits.flatMap((plain) => {
    const trapped = audits.find(
      (one) => !plain.hasTraps && one.hasTraps && one.calls === plain.calls && one.memory === plain.memory,
    );
    return trapped === undefined ? [] : [{ plain, trapped }];
  });
  if (pairs.length === 0) return NOT_MEASURED;
  const rows = pairs.flatMap(({ plain, trapped }) => {
    const [with_, without] = [goalSpent(trapped), goalSpent(plain)];
    return (['load', 'judging', 'results', 'run'] as const).map((what) => {
      const more = (100 * with_[what].processor) / without[what].processor - 100;
      return `| ${count(plain.calls)} | ${what === 'run' ? 'whole run' : what} | ${without[what].processor.toFixed(1)} | ${with_[what].processor.toFixed(1)} | ${Math.round(more) + 0}% |`;
    });
  });
  return `Together they may cost at most 20%. Seconds of processor time, for a workspace with them and one without:

| Calls | What | Without, s | With, s | More |
|---:|---|---:|---:|---:|
${rows.join('\n')}`;
}

function memory(audits: readonly AuditMeasurement[]): string {
  if (audits.length === 0) return NOT_MEASURED;
  const rows = audits
    .filter((one) => one.hasTraps)
    .map((run) => {
      const seconds = goalSpent(run).run.seconds;
      return `| ${count(run.calls)} | ${run.memory} | ${gigabytes(run.load.peakBytes)} | ${gigabytes(run.audit.peakBytes)} | ${seconds.toFixed(0)} |`;
    });
  return `\`--memory\` is the memory that the database may use, by default 2GB; it spills the rest to disk. The program itself needs more on top of that. The goals are at most 4 GB in total by default, and a run that succeeds with \`--memory 2GB\`.

| Calls | \`--memory\` | Peak of load | Peak of audit | Seconds of both |
|---:|---|---:|---:|---:|
${rows.join('\n')}`;
}

function monthly(measured: readonly MonthlyMeasurement[]): string {
  const how = `\`npx tsx test/bench/monthly.ts <calls>\` loads all months except the last one and judges the month before it, adds the logs of the last month, loads and judges that month, and runs once more with nothing new. Loading reads only the new files, and makes
only the facts of their feed again; of calls, only those that are delivered again ([decision 19](decisions/0019-a-month-costs-a-month.md)). To find these, it reads the ids of all earlier calls. Judging determines the entity and contact of the month's calls, and of the few earlier calls that matter: dials within the window of a cap, and conversations on which a judged number, person or request can depend. To find these, it reads the day, number and result of all calls.`;
  if (measured.length === 0) return `${how}\n\n${NOT_MEASURED}`;
  const tables = measured.map(
    (
      one,
    ) => `| ${count(one.calls)} calls, of which ${count(one.monthCalls)} in the last month | Seconds | Processor time | Peak memory |
|---|---:|---:|---:|
${one.steps
  .map(
    ({ step, seconds, processor, peakBytes }) =>
      `| ${step} | ${seconds.toFixed(1)} | ${processor.toFixed(1)} | ${gigabytes(peakBytes)} |`,
  )
  .join('\n')}

${settingText(one)}`,
  );
  return [how, ...tables].join('\n\n');
}

function numbers(measured: readonly NumberMeasurement[]): string {
  const how =
    '`npx tsx test/bench/number-answers.ts <calls>` asks about one call and its number with whole commands: once when the system has no files in memory (cold), and once when it has (warm), several times in turn; medians count. The goal is less than a second, cold, with twenty million calls.';
  if (measured.length === 0) return `${how}\n\n${NOT_MEASURED}`;
  const tables = measured.map((one) => {
    const phases = [...new Set(one.answers.flatMap((answer) => Object.keys(answer.phases)))];
    const rows = one.answers.map((answer) => {
      const cells = phases.map((phase) => (answer.phases[phase] ?? 0).toFixed(2));
      return `| ${answer.question} | ${answer.isCold ? 'cold' : 'warm'} | ${answer.seconds.toFixed(2)} | ${cells.join(' | ')} |`;
    });
    return `| ${count(one.calls)} calls, a store of ${gigabytes(one.storeBytes)} | | Seconds | ${phases.join(' | ')} |
|---|---|---:|${phases.map(() => '---:|').join('')}
${rows.join('\n')}

Cold: ${one.cold}. Medians of ${one.runs}. An empty program takes Node ${one.emptyProgramSeconds.toFixed(2)} seconds on that machine, warm. ${settingText(one)}`;
  });
  return [how, ...tables].join('\n\n');
}

function reports(measured: readonly ReportsMeasurement[]): string {
  const how =
    '`npm run bench:reports -- <call centres> <calls of each>` measures `belaudit report`: all PDFs, the workbook and the page of findings. Goals: 20 call centres with 1,000 findings each in 90 seconds, the browser below 1 GB; one call centre with 100,000 findings, in its report and volumes, in five minutes and 1.5 GB.';
  if (measured.length === 0) return `${how}\n\n${NOT_MEASURED}`;
  const rows = measured.map(
    (one) =>
      `| ${count(one.callCentres)} | ${count(one.findingsOfEach.fewest)} to ${count(one.findingsOfEach.most)} | ${one.pdfs} | ${one.seconds.toFixed(1)} | ${gigabytes(one.peakBytesOfProgram)} | ${gigabytes(one.peakBytesOfBrowser)} |`,
  );
  const settings = [...new Set(measured.map(settingText))];
  return `${how}

| Call centres | Findings of each | PDFs | Seconds | Peak of the program | Peak of the browser |
|---:|---:|---:|---:|---:|---:|
${rows.join('\n')}

${settings.join(' ')}`;
}

const PROGRESS =
  'The progress display shows the stage, how much of it is done, its rows, and the time left for the whole command. The time left is estimated from the last times of each stage in this workspace (`.belaudit/stage-times.json`) and from the current run. A first run has only itself to go by.';

const COMPARISON = `\`npm run bench:comparison -- <calls>\` lets all programs find three rules that they can all express in the same calls: a consumer called outside the calling hours (with holidays), a call after an objection of its number, and more dials of one call centre to one number than a contract allows (3 on a day, 8 in
30 days). The scripts are in \`test/bench/comparison/\`; they need Debian's \`python3-pandas\` and \`postgresql\`, and SQLite comes with Python. All give the same counts; for the first and the last rule Belaudit gives them too.`;

const CAVEATS = `The ratio does not show everything:

- The scripts can read only these files: fixed names of columns, one notation of times, numbers by their last nine digits. Belaudit reads sixteen kinds of logs in any usual notation.
- They silently drop the rows that they cannot read, here 2%. Belaudit keeps each of them with its line and reason, and accounts for every row of every file.
- They keep no lineage: no file and line for a finding, no records that it rests on, no revisions. They know no zone and no repeated hour.
- "After an objection" is the first objection of that number. It takes no account of persons, of objections made in calls, or of a later consent; so Belaudit has no comparable count.
- They judge three rules, and no responsibility. The script of floor (c) judges the fifteen rules that these data can break, Belaudit all of its rules, over all feeds.
- Each script was written as somebody who knows the program would write it, and not tuned further. PostgreSQL has 1 GB of buffers and does not wait for the disk; Python makes SQLite's rows; pandas holds everything in memory. Starting the server does not count; nor does the processor time of copying rows to it.`;

function comparison(measured: readonly ComparisonMeasurement[]): string {
  if (measured.length === 0) return `${COMPARISON}\n\n${NOT_MEASURED}\n\n${CAVEATS}`;
  const tables = measured.map((one) => {
    const least = Math.min(...one.programs.map(({ seconds }) => seconds));
    const rows = one.programs.map(
      ({ program, version, reading, judging, seconds, processor, peakBytes, lines }) =>
        `| ${program} (${version}) | ${reading.toFixed(1)} | ${judging.toFixed(1)} | ${seconds.toFixed(1)} | ${(seconds / least).toFixed(1)} | ${processor.toFixed(1)} | ${gigabytes(peakBytes)} | ${lines === null ? '' : count(lines)} |`,
    );
    const found = Object.entries(one.counts).map(([rule, found_]) => `${count(found_)} ${rule}`);
    return `| ${count(one.calls)} calls | Reading, s | Judging, s | Both, s | Times the fastest | Processor time | Peak memory | Lines |
|---|---:|---:|---:|---:|---:|---:|---:|
${rows.join('\n')}

Found: ${found.join(', ')}. ${settingText(one)}`;
  });
  return [COMPARISON, ...tables, CAVEATS].join('\n\n');
}
