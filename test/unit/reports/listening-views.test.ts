import { describe, expect, it } from 'vitest';
import { findingsContext, sayFinding } from '../../../reports/findings/context.ts';
import { findingsWorkbook } from '../../../reports/findings/workbook.ts';
import { managementContext } from '../../../reports/management/context.ts';
import { coverView as companyCover } from '../../../reports/management/cover.ts';
import { managementHearingView } from '../../../reports/management/hearing.ts';
import { listeningView } from '../../../reports/parts/listening/part.ts';
import { vendorContext } from '../../../reports/vendor/context.ts';
import { coverView } from '../../../reports/vendor/cover.ts';
import { vendorHearingView } from '../../../reports/vendor/hearing.ts';
import type { HearingSummary, PartyHearing } from '../../../src/model/hearing.ts';
import type { ListeningFigures } from '../../../src/model/listening.ts';
import type { FindingWithStoredProof } from '../../../src/model/results.ts';
import type { CompanionInput } from '../../../src/print/companion.ts';
import { sampleInput } from './sample-input.ts';
import { LISTENING } from './sample-listening.ts';

const RULE = 'optout-not-offered';
const NOTHING: PartyHearing = {
  ...{ party: 'alfa', reply_by: null, found: 0, undisputed: 0, upheld: 0, withdrawn: 0, open: 0 },
  ...{ agreed: 0, disputed: 0, unclear: 0, unanswered: 0, late: 0, proposed: 0, not_shown: 0 },
  ...{ rules: [], penalty: null, earlier: [] },
};

function inputOf(language: 'nl' | 'en', listening: readonly ListeningFigures[] | null): ReturnType<typeof sampleInput> {
  const hearing: HearingSummary = {
    ...{ last_line: 9, gone: 0, deviations: [] },
    parties: ['alfa', 'beta'].map((party) => ({ ...NOTHING, party })),
    ...(listening === null ? {} : { listening }),
  };
  return sampleInput({ language, changeSummary: (summary) => ({ ...summary, hearing }) });
}

function vendorOf(id: string, language: 'nl' | 'en', listening: readonly ListeningFigures[] | null = [LISTENING]) {
  const input = inputOf(language, listening);
  const vendor = input.summary.vendors.find((one) => one.id === id);
  if (vendor === undefined) throw new Error(`There is no ${id} in the sample.`);
  return vendorContext(input, vendor);
}

describe("a call centre's report", () => {
  it('says how often its log was heard to be right, with the interval, and where nothing was heard', () => {
    const [view] = vendorHearingView(vendorOf('alfa', 'nl'))?.listening ?? [];
    expect(view?.heading).toBe('Beluisterde gesprekken');
    expect(view?.lead).toContain('Van 400 gesprekken zijn er 40 geloot, en daarvan zijn er 38 beluisterd.');
    expect(view?.rows.map(({ title, counts }) => [title, ...counts])).toEqual([
      ['Afmelden is aangeboden', '340', '28', '20', '71,4% (52,9–84,7)'],
      ['Identiteit is genoemd', '340', '0', '0', 'niets gehoord'],
      ['Er is niet om afmelden gevraagd', '340', '28', '20', '71,4% (52,9–84,7)'],
    ]);
    const said = view?.sentences.join(' ') ?? '';
    expect(said).toContain(
      'daarover zegt het aandeel niets: Er is niet om afmelden gevraagd, 12 gesprekken in 1 groep.',
    );
    expect(said).toContain('Niet te horen was het antwoord 3 keer; dat telt niet mee.');
  });

  it('says that objections may be missing where the log was wrong about who asked, and that this is not marked', () => {
    const claims = LISTENING.claims.map((claim) => ({ ...claim, high_of_all: claim.claim === 'not-asked' ? 90 : 96 }));
    const [view] =
      vendorHearingView(vendorOf('alfa', 'nl', [{ ...LISTENING, claims, unreliable: [] }]))?.listening ?? [];
    expect(view?.sentences[0]).toBe(
      'Dit klopt te weinig (bovengrens onder 95%): Er is niet om afmelden gevraagd. Er kunnen dus bezwaren ontbreken of ten onrechte zijn vastgelegd. Een bezwaar werkt door in latere oproepen van elk callcenter; wat daarop rust, heeft geen †.',
    );
  });

  it('says of an unreliable column what rests on it, what that means, and that no verdict changed', () => {
    const [view] = vendorHearingView(vendorOf('alfa', 'en'))?.listening ?? [];
    const [said = ''] = view?.sentences ?? [];
    expect(said).toContain(
      'says about whether the opt-out was offered was shown to be unreliable: even the upper end is below 95%.',
    );
    expect(said).toMatch(/343 calls rest on it, with findings of .+ † \(3\)\./u);
    expect(said).toContain('It changed no verdict. There may therefore be more violations than were found.');
    expect(said).not.toContain('may therefore be wrong');
    expect(said).not.toContain('unreliable-claims.csv');
  });

  it('marks the rules that rest on it wherever they are named, and says so on its cover', () => {
    const context = vendorOf('alfa', 'nl');
    expect(context.text(RULE).title).toMatch(/ †$/u);
    expect(context.text('called-after-objection').title).not.toContain('†');
    expect(coverView(context).sentences.join(' ')).toContain(
      'hebben een †; ook het aantal overtredingen rust er mede op.',
    );
  });

  it('says nothing of what was heard at others, and nothing at all without a sample', () => {
    const beta = vendorOf('beta', 'nl');
    expect(vendorHearingView(beta)?.listening).toEqual([]);
    expect(beta.text(RULE).title).not.toContain('†');
    expect(coverView(beta).sentences.join(' ')).not.toContain('†');
    expect(vendorHearingView(vendorOf('alfa', 'nl', null))?.listening).toEqual([]);
  });
});

describe('the report for the company', () => {
  it('names the call centre, and the file with every call', () => {
    const context = managementContext(inputOf('nl', [LISTENING]));
    const [view] = managementHearingView(context)?.listening ?? [];
    expect(view?.heading).toMatch(/^Beluisterde gesprekken: .*Alfa/u);
    expect(view?.sentences[0]).toContain('Alle oproepen staan in unreliable-claims.csv.');
    expect(context.text(RULE, 'alfa').title).toMatch(/ †$/u);
    expect(context.text(RULE, 'beta').title).not.toContain('†');
    expect(context.text(RULE).title).toMatch(/ †$/u);
    expect(
      companyCover(context)
        .sentences.map((one) => JSON.stringify(one))
        .join(' '),
    ).toContain('†');
  });
});

describe('workbook and page of findings', () => {
  const companion = (listening: readonly ListeningFigures[] | null): CompanionInput =>
    inputOf('nl', listening) as unknown as CompanionInput;

  it('mark findings of that call centre alone', () => {
    const context = findingsContext(companion([LISTENING]));
    const said = (vendor: string, rule: string): string =>
      sayFinding(context, {
        vendor,
        rule,
        local_time: '2026-06-03 10:00:00',
        objected: '',
        handed_over: '',
        proof: '',
      } as FindingWithStoredProof).rule;
    expect(said('alfa', RULE)).toMatch(/ †$/u);
    expect(said('beta', RULE)).not.toContain('†');
    expect(said('alfa', 'called-after-objection')).not.toContain('†');
  });

  it('say which columns they are, and what the mark means; nothing where there are none', async () => {
    const rowsOf = async (listening: readonly ListeningFigures[] | null): Promise<string> => {
      const [summary, , , , guide] = findingsWorkbook(companion(listening)).sheets;
      const rows = await Promise.all([summary?.rows(), guide?.rows()]);
      return JSON.stringify(rows);
    };
    expect(await rowsOf([LISTENING])).toContain('of afmelden is aangeboden');
    expect(await rowsOf([LISTENING])).toContain('† rust op een kolom');
    expect(await rowsOf([{ ...LISTENING, unreliable: [] }])).toBe(await rowsOf(null));
  });
});

it('a sample that showed nothing unreliable says that, and that findings may be wrong where a “no” is not to be believed', () => {
  const context = { language: 'nl' as const, ruleTitle: String, vendorName: null };
  expect(listeningView({ ...LISTENING, unreliable: [] }, context).sentences[0]).toContain(
    'Van geen enkele kolom is gebleken dat zij onbetrouwbaar is',
  );
  const [column] = LISTENING.unreliable;
  if (column === undefined) throw new Error('The sample has an unreliable column.');
  const no = { ...LISTENING, unreliable: [{ ...column, claims: ['not-offered' as const] }] };
  expect(listeningView(no, context).sentences[0]).toContain('kunnen daarom onterecht zijn');
});
