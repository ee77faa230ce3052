import type { AuditMeasurement, MeasuredStep, Spent } from './measurements.ts';

/** A run of `npm run bench` as tables in Markdown. */

/** The differences, as far as they were examined. */
const WITHOUT_ZONE =
  'The script ignores time zones, and a call centre has 24 hours to report an objection that it recorded. In ten million calls that makes one difference: a call on 2025-03-30 at 16:39:27, by local clocks 24 hours and 57 seconds after an objection, in fact 23 hours and 57 seconds. In thirty million calls it makes three: a call 23 hours and 48 minutes after an objection in the spring of 2026, and calls 24 hours and 13 minutes, and 24 hours and 7 minutes, after one in the autumns of 2024 and 2025; local clocks show an hour more or less.';

/** At most this many times the seconds of the database that reads the logs as text. */
export const GOALS = { load: 5, judging: 7, results: 2, run: 12 } as const;

/** Stages of an audit that judge. */
const JUDGING = ['small tables', 'standing', 'rules', 'responsibility', 'verdict'];
const RESULTS = 'Writing results';
/** Stages have the names of the progress display, in the language of the workspace. */
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

/** With fewer other programs, the page does not mention them. */
const LEAST_OTHERS = 0.5;

const NOTHING: Spent = { seconds: 0, processor: 0 };

/** The times to which goals apply: judging is the audit, and the run is everything except PDFs. */
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
    row('the rest of an audit', sum(others.map((stage) => audit.stages[stage] ?? NOTHING))),
    ...stagesOf(audit, others),
    row(
      '**whole run** without PDFs',
      goals.run,
      Math.max(load.peakBytes ?? 0, audit.peakBytes ?? 0) || null,
      GOALS.run,
    ),
  ];
  const longest = audit.longest.slice(0, 5).map(([made, { processor }]) => `${made} ${processor.toFixed(1)} s`);
  const agreed = `${count(compared.findings)} findings by rule and grade, with the responsible party, and ${count(compared.verdicts)} verdicts`;
  const differing = compared.differences.map(
    ({ of, byHand, byBelaudit }) => `| ${of} | ${count(byHand)} | ${count(byBelaudit)} |`,
  );
  return `| ${count(measured.calls)} calls (${megabytes(measured.bytes)} of logs)${measured.hasTraps ? '' : ', without traps'}, \`--memory ${measured.memory}\` | Seconds | Times floor (a) | Goal | Processor time | Times floor (a) | Peak memory |
|---|---:|---:|---|---:|---:|---:|
${rows.join('\n')}

Peak memory of the audit ${gigabytes(audit.peakBytes)}. Its most expensive steps, in processor time: ${longest.join(', ')}.

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
      : ` In the minute before it, about ${Math.round(others) === 1 ? '1 other program was' : `${Math.round(others)} other programs were`} running: if they continued, the seconds are too high, and the processor time a little.`;
  return `${machine.system}, ${machine.processor}, ${machine.cores} cores, ${gigabytes(machine.memoryBytes)}; ${used.join(', ')}.${disturbed}`;
}

export function sum(spent: readonly Spent[]): Spent {
  return {
    seconds: spent.reduce((total, one) => total + one.seconds, 0),
    processor: spent.reduce((total, one) => total + one.processor, 0),
  };
}

/** A number in English notation, whatever the machine's language. */
export function count(value: number): string {
  return String(Math.round(value)).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
}

export function gigabytes(bytes: number | null): string {
  return bytes === null ? 'not measured' : `${(bytes / 1e9).toFixed(2)} GB`;
}

function megabytes(bytes: number): string {
  return `${count(bytes / 1e6)} MB`;
}
