import type { AuditMeasurement, MeasuredStep, Spent } from './measurements.ts';

/** A run of `npm run bench` as tables in Markdown. */

/** What the differences were, where somebody looked. */
const WITHOUT_ZONE =
  'The script knows no zone, and a call centre has 24 hours to report an objection that it recorded. Of ten million calls that makes one difference: of 2025-03-30 16:39:27, by the clock on the wall 24 hours and 57 seconds after an objection, in fact 23 hours and 57 seconds. Of thirty million it makes three: 23 hours and 48 minutes after one in the spring of 2026, 24 hours and 13 and 7 minutes in the autumns of 2024 and 2025, by the clock on the wall an hour more or less.';

/** Seconds against those of the database that reads the logs as text, at most. */
export const GOALS = { load: 5, judging: 7, results: 2, run: 12 } as const;

/** Stages of an audit that judge. */
const JUDGING = ['small tables', 'standing', 'rules', 'responsibility', 'verdict'];
const RESULTS = 'Writing results';
/** Stages are named as the progress names them, in the language of the workspace. */
const NAMES: Readonly<Record<string, string>> = {
  'Looking at the files': 'checksums of the files',
  Reading: 'reading into staged rows',
  'Making the facts': 'facts and accounts of rows',
  Counting: 'completeness and figures',
  Explaining: 'why calls got their verdicts',
  'Bevindingen als werkblad': 'workbook',
  'Bevindingen op een pagina': 'page of findings',
  'the rest': 'opening, figures, the rest',
};

/** Fewer do not show. */
const LEAST_OTHERS = 0.5;

const NOTHING: Spent = { seconds: 0, processor: 0 };

/** What goals are set for: the audit is what judges, and the run is everything but PDFs. */
export function goalSpent({ load, audit }: AuditMeasurement): Readonly<Record<keyof typeof GOALS, Spent>> {
  return {
    load,
    judging: sum(JUDGING.map((stage) => audit.stages[stage] ?? NOTHING)),
    results: audit.stages[RESULTS] ?? NOTHING,
    run: sum([load, audit]),
  };
}

export function auditTables(measured: AuditMeasurement): string {
  const { floors, load, audit, compared } = measured;
  const goals = goalSpent(measured);
  const others = Object.keys(audit.stages).filter((stage) => ![...JUDGING, RESULTS].includes(stage));
  const row = (name: string, spent: Spent, peak?: number | null, goal?: number): string => {
    const ratio = spent.seconds / floors.read.seconds;
    const used = spent.processor / floors.read.processor;
    const cells = [
      name,
      spent.seconds.toFixed(2),
      ratio.toFixed(2),
      goal === undefined ? '' : `${goal}: ${Math.max(ratio, used) <= goal ? 'met' : '**not met**'}`,
      spent.processor.toFixed(2),
      used.toFixed(2),
      peak === undefined ? '' : gigabytes(peak),
    ];
    return `| ${cells.join(' | ')} |`;
  };
  const stagesOf = (step: MeasuredStep, names: readonly string[]): readonly string[] =>
    names.map((stage) => row(`– ${NAMES[stage] ?? stage}`, step.stages[stage] ?? NOTHING));
  const rows = [
    row('floor (a): DuckDB reads the logs as text', floors.read, floors.peakBytes),
    ...(floors.readOthers === undefined
      ? []
      : [row('floor (a) of all files that a load reads', sum([floors.read, floors.readOthers]))]),
    row('floor (b): DuckDB sorts them by number and time', floors.sorted),
    row(
      'floor (c): the audit as a script for these files alone',
      sum([floors.audit.read, floors.audit.judged]),
      floors.audit.peakBytes,
    ),
    row('– reading, all feeds', floors.audit.read),
    row('– judging', floors.audit.judged),
    row('**load**, all feeds, with all guarantees', goals.load, load.peakBytes, GOALS.load),
    ...stagesOf(load, Object.keys(load.stages)),
    row('**audit**: standing, rules, responsibility, verdicts', goals.judging, undefined, GOALS.judging),
    ...stagesOf(audit, JUDGING),
    row('**results** written', goals.results, undefined, GOALS.results),
    row('what else an audit does', sum(others.map((stage) => audit.stages[stage] ?? NOTHING))),
    ...stagesOf(audit, others),
    row(
      '**whole run** without PDFs',
      goals.run,
      Math.max(load.peakBytes ?? 0, audit.peakBytes ?? 0) || null,
      GOALS.run,
    ),
  ];
  const longest = audit.longest.slice(0, 5).map(([made, { processor }]) => `${made} ${processor.toFixed(1)} s`);
  const agreed = `${count(compared.findings)} findings by rule and grade, with who answers for them, and ${count(compared.verdicts)} verdicts`;
  const differing = compared.differences.map(
    ({ of, byHand, byBelaudit }) => `| ${of} | ${count(byHand)} | ${count(byBelaudit)} |`,
  );
  return `| ${count(measured.calls)} calls (${megabytes(measured.bytes)} of logs)${measured.hasTraps ? '' : ', without traps'}, \`--memory ${measured.memory}\` | Seconds | Times floor (a) | Goal | Processor time | Times floor (a) | Peak memory |
|---|---:|---:|---|---:|---:|---:|
${rows.join('\n')}

Peak memory of the audit ${gigabytes(audit.peakBytes)}. What costs most in it, in processor time: ${longest.join(', ')}.

${
  differing.length === 0
    ? `The hand-written audit and Belaudit agree on all ${agreed}.`
    : `Of ${agreed} the hand-written audit and Belaudit differ on these:

| What | By hand | Belaudit |
|---|---:|---:|
${differing.join('\n')}

${WITHOUT_ZONE}`
}

${settingText(measured)} ${measured.runs === 1 ? 'Measured once' : `Median of ${measured.runs} runs`}; ${count(measured.records)} records.`;
}

export function settingText({ machine, versions }: Pick<AuditMeasurement, 'machine' | 'versions'>): string {
  const used = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const others = machine.othersRunning ?? 0;
  const disturbed =
    others < LEAST_OTHERS
      ? ''
      : ` In the minute before it began about ${others.toFixed(0)} programs ran: where any went on, seconds are too many, and processor time somewhat.`;
  return `${machine.system}, ${machine.processor}, ${machine.cores} cores, ${gigabytes(machine.memoryBytes)}; ${used.join(', ')}.${disturbed}`;
}

export function sum(spent: readonly Spent[]): Spent {
  return {
    seconds: spent.reduce((total, one) => total + one.seconds, 0),
    processor: spent.reduce((total, one) => total + one.processor, 0),
  };
}

/** A number as English writes it, whatever the machine's language. */
export function count(value: number): string {
  return String(Math.round(value)).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
}

export function gigabytes(bytes: number | null): string {
  return bytes === null ? 'not measured' : `${(bytes / 1e9).toFixed(2)} GB`;
}

function megabytes(bytes: number): string {
  return `${count(bytes / 1e6)} MB`;
}
