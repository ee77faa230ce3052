import type { WordsLike } from '../language/phrases.ts';

export const words = {
  labels: {
    back: 'Terug naar de bevindingen',
    reason: 'Waarom',
    cause: 'Oorzaak',
    campaign: 'Campagne',
    call: 'Kenmerk van de oproep',
    file: 'Bestand',
    line: 'Regel in het bestand',
    objection: 'Bezwaar',
    consent: 'Toestemming',
    relation: 'Klantrelatie',
    answer: 'Antwoord van het callcenter',
    why: 'Waarom dit oordeel',
    timeline: 'Wat er met dit nummer gebeurde',
    remedy: 'Wat het had voorkomen',
    law: 'Waar het op rust',
    moment: 'Wanneer',
    callCentre: 'Callcenter',
    called: 'Gebeld nummer',
    grade: 'Zekerheid',
    responsible: 'Toe te rekenen aan',
    client: 'de organisatie zelf',
    hearing: 'Reactie en besluit',
    state: 'Stand',
    nothingSaid: 'Er is nog niets over gezegd of besloten.',
    undetermined: 'niet vast te stellen',
  },
  event: (kind: string, party: string, reference: string, detail: string): string => {
    const by = party === '' ? '' : `, vastgelegd door ${party}`;
    const sentences: Readonly<Record<string, string>> = {
      call: `Oproep ${reference} door ${party}: ${detail}`,
      'call-back': `Oproep ${reference} van dit nummer naar ${party}`,
      objection: `Bezwaar ${reference}${by}`,
      consent: `Toestemming ${reference}${by}`,
      request: `Verzoek ${reference} om gebeld te worden${by}`,
      withdrawal: `Toestemming ${reference} ingetrokken`,
      relation: `Klantrelatie ${reference} begonnen`,
      'relation-end': `Klantrelatie ${reference} geëindigd`,
      complaint: `Klacht ${reference} over deze dag`,
      lead: `Nummer geleverd aan ${party} om te bellen`,
      suppress: `Aan ${party} doorgegeven: niet meer bellen`,
    };
    return Object.hasOwn(sentences, kind)
      ? (sentences[kind] ?? '')
      : [kind, party, reference, detail].filter((part) => part !== '').join(' · ');
  },
};

export type ExplainedWords = WordsLike<typeof words>;
