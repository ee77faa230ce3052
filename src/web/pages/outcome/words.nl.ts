import type { WordsLike } from '../../../language/phrases.ts';

export const words = {
  labels: {
    heading: 'Eén uitkomst',
    back: 'Terug naar de resultaten',
    reasons: 'Waardoor dit komt',
    reasonsLead: 'Beantwoord eerst deze vragen. Daarna is de uitkomst vaak anders.',
    noQuestion: 'Hierachter staat geen vraag open.',
    look: 'Tien oproepen bekijken',
    gone: 'De gegevens van deze oproep staan niet meer bij de resultaten. Maak de resultaten opnieuw.',
    isRight: 'Is deze uitkomst juist?',
    by: 'Wie keek',
    byHint: 'uw naam; de rapporten noemen hem',
    reason: 'Waarom er zo veel zijn',
    reasonHint: 'komt in de rapporten',
    until: 'Aanvaard tot en met',
    save: 'Vastleggen',
    saved: 'Vastgelegd. Het telt bij de volgende resultaten.',
    toRun: 'Resultaten maken',
  },
  lead: (drawn: string, of: string): string =>
    `Blijft de uitkomst zo, dan moet iemand kijken. Deze ${drawn} oproepen zijn geloot uit ${of}. Zeg van elk of de uitkomst juist is. De uitkomst telt pas als aanvaard als ze alle ${drawn} juist zijn. Verandert de uitkomst, dan vervalt dit en worden andere oproepen geloot.`,
  call: (place: string, of: string): string => `Oproep ${place} van ${of}`,
  calls: (calls: string, of: string): string => `${calls} van ${of} oproepen`,
  answers: { right: 'juist', 'not-right': 'niet juist', 'not-known': 'weet ik niet' },
  looked: ([drawn, of, right]: readonly string[], by: string, on: string, isAccepted: boolean): string =>
    `Nagekeken: ${drawn} van ${of}, ${right} juist, door ${by} op ${on}. ${isAccepted ? 'De uitkomst is aanvaard.' : 'De uitkomst blijft open.'}`,
  mistakes: {
    unanswered: 'Zeg van elke oproep of de uitkomst juist is. Uw antwoorden staan er nog.',
    incomplete: 'Vul uw naam, een reden en een dag in. Uw antwoorden staan er nog.',
    changed: 'De uitkomst is intussen veranderd. Er zijn andere oproepen geloot; bekijk die.',
  },
};

export type OutcomeWords = WordsLike<typeof words>;
