import { words as proofs } from '../../../../reports/parts/proofs/words.nl.ts';
import type { ProofQuestion } from '../../../index.ts';
import type { WordsLike } from '../../../language/phrases.ts';

const consents = (count: number): string => (count === 1 ? '1 toestemming' : `${count} toestemmingen`);
const rows = (count: number): string => (count === 1 ? '1 rij' : `${count} rijen`);

export const words = {
  labels: {
    heading: 'Bewijs van toestemmingen bekijken',
    lead: 'Dat er bewijs is opgegeven, zegt nog niet wat erin staat. Door een steekproef te bekijken, ziet u hoeveel toestemmingen echt zijn aan te tonen. Aan het oordeel over een oproep verandert dat niets.',
    samples: 'Steekproeven',
    none: 'Er is nog geen steekproef geloot.',
    period: 'Periode',
    drawn: 'Geloot',
    seen: 'Bekeken',
    withoutFile: 'Zonder bewijs',
    list: 'Lijst (Excel)',
    gone: 'De lijst is weg. Loot dezelfde steekproef opnieuw: zij komt dan terug.',
    open: 'Openen',
    draw: 'Nieuwe steekproef',
    drawLead:
      'Belaudit loot toestemmingen waarop beoordeelde oproepen rusten: van ieder die toestemmingen verzamelt, en van elke bron, minstens drie. Dezelfde keuzes geven altijd dezelfde toestemmingen.',
    size: 'Hoeveel toestemmingen',
    sizeHint: '60 is meestal genoeg voor een eerste indruk.',
    seed: 'Sleutelwoord',
    seedHint: 'Mag leeg blijven. Een ander woord geeft andere toestemmingen.',
    by: 'Uw naam',
    byHint: 'Komt in het besluitenregister.',
    drawIt: 'Loten',
    place: 'Nr.',
    collector: 'Verzameld door',
    source: 'Bron',
    given: 'Gegeven op',
    files: 'Bestanden',
    state: 'Stand',
    isSeen: 'bekeken',
    isOpen: 'nog niet',
    noProof: 'geen bewijs: niet aangetoond',
    lookAt: 'Bekijken',
    proof: 'Bewijs',
    proofHint: 'Download het bestand en open het zelf. Belaudit opent het niet, en weet niet of het veilig is.',
    recorded: 'Vastgelegd',
    remark: 'Opmerking',
    remarkHint: 'Zonder namen of telefoonnummers. Wordt apart bewaard en kan worden gewist.',
    save: 'Opslaan en verder',
    next: 'Volgende',
    previous: 'Vorige',
    back: 'Alle toestemmingen',
    done: 'Alle gelote toestemmingen met bewijs zijn bekeken. Maak bij Uitvoeren de resultaten opnieuw: dan staat het in de rapporten.',
    results: 'Wat er tot nu toe is gezien',
    workbook: 'Ingevulde lijst inlezen',
    workbookLead: 'U ziet eerst wat er zou worden vastgelegd.',
    drop: 'Sleep de ingevulde lijst hierheen.',
    choose: 'Bestand kiezen',
    sending: 'Wordt verstuurd',
    sent: 'Ontvangen',
    notSent: 'Niet ontvangen',
    wouldWrite: 'Dit wordt vastgelegd',
    question: 'Vraag',
    yes: 'ja',
    no: 'nee',
    cannotTell: 'niet te zien',
    apply: 'Vastleggen',
    cancel: 'Niet vastleggen',
    unread: 'Niet gelezen, en niet vastgelegd',
    otherPreview: 'Dit is niet meer de lijst die u zag. Lees haar opnieuw in.',
    nothingSaid: 'Kies minstens één antwoord, en vul uw naam in.',
  },
  questions: proofs.questions as Readonly<Record<ProofQuestion, string>>,
  recorded: (line: string): string => `Vastgelegd als regel ${line} van het besluitenregister.`,
  title: (period: string): string => `Bewijs, ${period}`,
  progress: (seen: string, drawn: string, without: number): string =>
    `${seen} van ${drawn} toestemmingen bekeken.${without === 0 ? '' : ` Van ${without} is er geen bewijs.`}`,
  consentTitle: (place: string, drawn: string): string => `Toestemming ${place} van ${drawn}`,
  preview: (calls: number, known: number, unanswered: number): string =>
    `Nieuw over ${consents(calls)}; al bekend: ${rows(known)}; niet ingevuld: ${rows(unanswered)}.`,
  removed: (count: number): string =>
    `Niet vastgelegd: ${rows(count)} over ${count === 1 ? 'een toestemming die verwijderd is' : 'toestemmingen die verwijderd zijn'} nadat de lijst was gemaakt.`,
  withoutFile: (count: number): string =>
    `Niet vastgelegd: ${rows(count)} over ${count === 1 ? 'een toestemming' : 'toestemmingen'} zonder bewijs.`,
  again: (calls: number): string =>
    `${calls === 1 ? '1 daarvan is' : `${calls} daarvan zijn`} al eerder bekeken: beide antwoorden blijven, en het laatste telt.`,
  unreadRow: (row: number, question: string, shown: string): string => `rij ${row}, ${question} ${shown}`,
};

export type ProofPageWords = WordsLike<typeof words>;
