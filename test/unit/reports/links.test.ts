import { beforeAll, describe, expect, it } from 'vitest';
import { report as management } from '../../../reports/management/report.ts';
import { report as vendor } from '../../../reports/vendor/report.ts';
import { linkedText, linkedWithin } from '../../../src/print/linked-text.ts';
import type { ReportDocument } from '../../../src/print/report.ts';
import { type SampleOptions, sampleInput } from './sample-input.ts';

async function documentsOf(options: SampleOptions): Promise<readonly ReportDocument[]> {
  const input = sampleInput(options);
  const documents: ReportDocument[] = [];
  for (const report of [management, vendor]) {
    for await (const document of report.documents(input)) documents.push(document);
  }
  return documents;
}

function idsIn({ html }: ReportDocument): readonly string[] {
  return [...html.matchAll(/ id="([^"]*)"/gu)].map(([, id = '']) => id);
}

function targetsIn({ html }: ReportDocument): readonly string[] {
  return [...html.matchAll(/ href="#([^"]*)"/gu)].map(([, id = '']) => id);
}

describe('links within a report', () => {
  let ofTwoVolumes: readonly ReportDocument[] = [];
  beforeAll(async () => {
    ofTwoVolumes = await documentsOf({ findings: 3001 });
  });

  it.each([0, 1, 40, 3001])('lead to a place that is there, and there once: %d findings', async (findings) => {
    for (const document of findings === 3001 ? ofTwoVolumes : await documentsOf({ findings })) {
      const ids = idsIn(document);
      expect(new Set(ids).size, document.file).toBe(ids.length);
      expect(
        targetsIn(document).filter((target) => !ids.includes(target)),
        document.file,
      ).toEqual([]);
    }
  });

  it('do not lead to another file: where findings are in an annex, its name stands there', () => {
    const documents = ofTwoVolumes;
    const own = documents.find(({ file }) => file === 'vendor-alfa.pdf') as ReportDocument;
    // The last rule has one finding, which is the first of the annex.
    const [, annexed = ''] = /<section class="finding-group">[\s\S]*?<h3 id="(findings-[a-z-]+)"/u.exec(
      documents.find(({ file }) => file === 'vendor-alfa-bijlage-01.pdf')?.html ?? '',
    ) ?? [''];
    expect(annexed).toMatch(/^findings-/u);
    const inReport = idsIn(own).includes(annexed);
    expect(targetsIn(own).includes(annexed)).toBe(inReport);
    expect(/, in vendor-alfa-bijlage-01\.pdf<\/span>/u.test(own.html)).toBe(!inReport);
    const annexes = documents.filter(({ file }) => file.includes('bijlage'));
    expect(annexes.flatMap(targetsIn)).toEqual([]);
    expect(annexes[0]?.html).toContain('vervolg op vendor-alfa.pdf');
  });
});

describe('a text with a link', () => {
  it('links the first place where the part stands, and nothing where it does not', () => {
    expect(linkedWithin('a b a b', 'b', '#x')).toEqual({ before: 'a ', text: 'b', href: '#x', after: ' a b' });
    expect(linkedWithin('a', 'b', '#x')).toEqual({ before: 'a', text: '', href: '', after: '' });
    expect(linkedWithin('a', '', '#x')).toEqual({ before: 'a', text: '', href: '', after: '' });
    expect(linkedText('a', '#x', '.')).toEqual({ before: '', text: 'a', href: '#x', after: '.' });
  });
});
