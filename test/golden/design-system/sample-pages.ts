import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { report as management } from '../../../reports/management/report.ts';
import { report as request } from '../../../reports/request/report.ts';
import { report as screening } from '../../../reports/screening/report.ts';
import { report as vendor } from '../../../reports/vendor/report.ts';
import { report as year } from '../../../reports/year/report.ts';
import { sampleInput } from '../../unit/reports/sample-input.ts';
import { sampleScreening } from '../../unit/reports/sample-screening.ts';
import { sampleYear } from '../../unit/reports/sample-year.ts';

const NUMBER_REPORTS = join(import.meta.dirname, '..', 'number-reports');

/** Pages of every report, made by its own template. */
export async function samplePages(): Promise<readonly string[]> {
  const found: string[] = [];
  for (const findings of [40, 0]) {
    for (const report of [vendor, management, request]) {
      for await (const { html } of report.documents(sampleInput({ findings }))) found.push(bodyOf(html));
    }
  }
  for await (const { html } of year.documents(sampleYear('nl'))) found.push(bodyOf(html));
  for await (const { html } of screening.documents(sampleScreening('nl'))) found.push(bodyOf(html));
  const others = readdirSync(NUMBER_REPORTS);
  return [...found, ...others.sort().map((name) => bodyOf(readFileSync(join(NUMBER_REPORTS, name), 'utf8')))];
}

function bodyOf(html: string): string {
  return html.slice(html.indexOf('<body>'));
}
