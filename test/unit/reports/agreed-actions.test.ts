import { describe, expect, it } from 'vitest';
import { managementAgreedActions } from '../../../reports/management/agreed-actions.ts';
import { managementContext } from '../../../reports/management/context.ts';
import { coverView as companyCover } from '../../../reports/management/cover.ts';
import { actionView } from '../../../reports/parts/actions/part.ts';
import { vendorAgreedActions } from '../../../reports/vendor/agreed-actions.ts';
import { type VendorContext, vendorContext } from '../../../reports/vendor/context.ts';
import { coverView } from '../../../reports/vendor/cover.ts';
import type { ActionCourse, ActionUntold, ActionWord } from '../../../src/model/actions.ts';
import type { ReportInput } from '../../../src/print/report.ts';
import { ACTION, ELSEWHERE, OF_CLIENT, withActions } from './sample-actions.ts';
import { sampleInput } from './sample-input.ts';

async function inputOf(language: 'nl' | 'en', actions: readonly ActionCourse[] | null): Promise<ReportInput> {
  return await sampleInput({ language, changeSummary: (summary) => withActions(summary, actions) });
}

async function vendorOf(language: 'nl' | 'en', actions: readonly ActionCourse[] | null): Promise<VendorContext> {
  const input = await inputOf(language, actions);
  const [alfa] = input.summary.vendors;
  if (alfa === undefined) throw new Error('There is a call centre in the sample.');
  return vendorContext(input, alfa);
}

describe("a call centre's report", () => {
  it('has its own actions with owner, day, and what the last period shows', async () => {
    const view = vendorAgreedActions(await vendorOf('nl', [ACTION, OF_CLIENT]));
    expect(view?.heading).toBe('Afgesproken acties');
    expect(view?.actions).toEqual([
      {
        ...{ owner: 'P. de Vries', party: '', state: 'te laat', isOverdue: true },
        due: 'uiterlijk 1 juli 2026 (eerst 15 juni 2026)',
        what: 'Eén blokkeerlijst met een ander callcenter, bel •••678.',
        measure:
          'Gemeten wordt: bevindingen van ‘Gebeld na een stop’ per 10.000 gesprekken, met als oorzaak: het bezwaar was al doorgegeven. Doel: 2,5 of minder. Vooraf, april 2026: 48,2 (15 van 3.112).',
        said: 'Nu, juni 2026: 12,1 (4 van 3.300). Verschil −36,1; door toeval kan dit liggen tussen −66,8 en −9,6 (95%-interval).',
        verdict: 'De actie werkt nog niet genoeg.',
      },
    ]);
  });

  it('does not say how much other call centres call', async () => {
    const view = vendorAgreedActions(await vendorOf('en', [ELSEWHERE]));
    const [action] = view?.actions ?? [];
    const said = `${action?.measure} ${action?.said} ${action?.verdict}`;
    expect(said).toContain('Before, April 2026: number: 15.');
    expect(said).toContain('Now, June 2026: number: 4. The action does not work well enough yet.');
    expect(said).not.toMatch(/3,112|48\.2|36\.1/u);
  });

  it('says on its cover that actions are overdue, and where they stand', async () => {
    const cover = coverView(await vendorOf('en', [ACTION, OF_CLIENT]));
    expect(cover.sentences.join(' ')).toContain('1 agreed action is overdue: its day has passed');
    expect(cover.contents).toContainEqual({ id: 'agreed-actions', label: 'Agreed actions' });
    const onTime = coverView(await vendorOf('en', [{ ...ACTION, overdue: false }]));
    expect(onTime.sentences.join(' ')).not.toContain('agreed action');
  });

  it('says nothing where it has none', async () => {
    for (const actions of [[OF_CLIENT], null]) {
      const context = await vendorOf('nl', actions);
      expect(vendorAgreedActions(context)).toBeNull();
      expect(coverView(context).contents.map(({ id }) => id)).not.toContain('agreed-actions');
    }
  });
});

describe('the report for the company', () => {
  it('has the whole action plan', async () => {
    const context = managementContext(await inputOf('en', [ACTION, OF_CLIENT]));
    const view = managementAgreedActions(context);
    expect(view?.actions.map(({ party, state }) => [party, state])).toEqual([
      [expect.stringContaining('Alfa'), 'overdue'],
      ['the company', 'done'],
    ]);
    expect(view?.actions[1]).toMatchObject({ measure: expect.stringContaining('results of the check ‘'), said: '' });
    expect(view?.reminder).toContain('nobody recorded that it is done');
    expect(companyCover(context).contents.map(({ id }) => id)).toContain('agreed-actions');
  });

  it('says nothing where there are none', async () => {
    const context = managementContext(await inputOf('nl', null));
    expect(managementAgreedActions(context)).toBeNull();
    expect(companyCover(context).contents.map(({ id }) => id)).not.toContain('agreed-actions');
  });
});

describe('an action whose figure rests on a column that was shown to be unreliable', () => {
  it('says so', async () => {
    const view = vendorAgreedActions(await vendorOf('en', [{ ...ACTION, unreliable: true }]));
    expect(view?.actions[0]?.measure).toContain(
      'rests on a column of the call log that recordings showed to be unreliable.',
    );
  });
});

describe('what a period shows', () => {
  const said = (language: 'nl' | 'en', word: ActionWord | null, untold: ActionUntold | null): string => {
    const [, month] = ACTION.months;
    if (month === undefined) throw new Error('There are two months.');
    const action = { ...ACTION, months: [{ ...month, word, untold }] };
    const same = (text: string): string => text;
    const told = actionView(action, {
      ...{ language, ruleTitle: same, checkTitle: same, conceal: same, partyName: same },
    });
    return told.months[0]?.verdict ?? '';
  };
  const words = [...(['works', 'not-yet', 'worse', 'too-few'] as const)];
  const untold = [
    ...(['no-earlier-results', 'earlier-results-changed', 'not-measured-before'] as const),
    ...(['not-measured-now', 'no-share'] as const),
  ];

  it.each(['nl', 'en'] as const)('is a sentence of its own for each word and each reason, in %s', (language) => {
    const sentences = [
      ...words.map((word) => said(language, word, null)),
      ...untold.map((why) => said(language, null, why)),
    ];
    expect(new Set(sentences).size).toBe(words.length + untold.length);
  });

  it('is in hours for a stop', () => {
    const stops: ActionCourse = {
      ...ACTION,
      ...{ figure: 'stop-latency', rules: [], causes: [], threshold: 24, before: { value: 72, count: null, of: 31 } },
    };
    const same = (text: string): string => text;
    const context = { language: 'nl', ruleTitle: same, checkTitle: same, conceal: same, partyName: null } as const;
    expect(actionView(stops, context).measure).toContain('Doel: 24 of minder. Vooraf, april 2026: 72 (31 bezwaren).');
    const once = { ...stops, before: { value: 72, count: null, of: 1 } };
    expect(actionView(once, context).measure).toContain('72 (1 bezwaar).');
    expect(actionView(once, { ...context, language: 'en' }).measure).toContain('72 (1 objection).');
  });
});
