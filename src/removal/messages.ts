import type { Text } from '../model/text.ts';

export const MESSAGES = {
  isOlderCopyWithoutStep: {
    en: 'is an older copy: it knows no step of removals.json',
    nl: 'is een oudere kopie: het kent geen stap van removals.json',
  },
  isMissing: { en: 'is missing', nl: 'ontbreekt' },
  isOlderCopyWithFewerSteps: (chains: number, steps: number, knownBy: Text): Text => ({
    en: `is an older copy: it holds ${chains} of the ${steps} steps that ${knownBy.en} knows`,
    nl: `is een oudere kopie: het heeft ${chains} van de ${steps} stappen die ${knownBy.nl} kent`,
  }),
  isNotListThatKnows: (knownBy: Text): Text => ({
    en: `is not the list that ${knownBy.en} knows`,
    nl: `is niet de lijst die ${knownBy.nl} kent`,
  }),
  isNotRemovalKey: {
    en: 'is not a key of a list of removals, or was truncated',
    nl: 'is geen sleutel van een lijst van verwijderingen, of is afgekapt',
  },
  isNotRemovalList: {
    en: 'is not a list of removals of this version, or was truncated',
    nl: 'is geen lijst van verwijderingen van deze versie, of is afgekapt',
  },
  isNotKeyOfRemovalsJson: { en: 'is not the key of removals.json', nl: 'is niet de sleutel van removals.json' },
  wasChangedAfterItWasWritten: { en: 'was changed after it was written', nl: 'is veranderd nadat het was geschreven' },
  listOfRemovalsOfThisWorkspace: {
    en: 'The list of removals of this workspace was altered or lost.',
    nl: 'De lijst van verwijderde gegevens van deze werkruimte is veranderd of weg.',
  },
  isUnreadableProof: {
    en: 'cannot be read as the proof of a removal',
    nl: 'is niet te lezen als het bewijs van een verwijdering',
  },
  store: { en: 'the store', nl: 'de opslag' },
  isLinkOutOfReports: {
    en: 'is a link out of reports, which is not followed',
    nl: 'is een koppeling naar buiten reports, en wordt niet gevolgd',
  },
  cannotBeRead: { en: 'cannot be read', nl: 'is niet te lezen' },
  reportFileIsNotOurs: {
    en: 'A file in reports is not as Belaudit wrote it, and cannot be searched.',
    nl: 'Een bestand in reports is niet zoals Belaudit het schreef, en kan niet worden doorzocht.',
  },
  moveOrRestoreFile: {
    en: 'Move it out of reports, or restore it from a copy, and run the same command again. You must check its contents yourself.',
    nl: 'Haal het weg uit reports of zet het terug uit een kopie, en probeer het opnieuw. Wat erin staat, moet u zelf nakijken.',
  },
  namedPerson: { en: 'the person who was named', nl: 'de persoon die is genoemd' },
  numberEndingIn: (ending: string): Text => ({
    en: `the number that ends in ${ending}`,
    nl: `het nummer dat eindigt op ${ending}`,
  }),
  removalInThisWorkspaceIsUnfinished: {
    en: 'A removal in this workspace is unfinished.',
    nl: 'Een verwijdering in deze werkruimte is begonnen en niet afgemaakt.',
  },
  giveSameCommandAgainBelauditPurge: (before: string): Text => ({
    en: `Give the same command again: belaudit purge --before ${before}. Until then, no command that opens the store works here.`,
    nl: `Doe bij Verwijderen precies hetzelfde nog eens: alles van vóór ${before}. Tot die tijd kan hier niets anders worden gedaan.`,
  }),
  giveSameCommandAgainBelauditForget: (whom: Text): Text => ({
    en: `Give the same command again: belaudit forget, for ${whom.en}. Until then, no command that opens the store works here.`,
    nl: `Doe bij Verwijderen precies hetzelfde nog eens: ${whom.nl}. Tot die tijd kan hier niets anders worden gedaan.`,
  }),
  hasUnfinishedRemoval: { en: 'has an unfinished removal', nl: 'heeft een verwijdering die niet is afgemaakt' },
  nothingWasLoaded: {
    en: 'Nothing was loaded, because removed rows would come back from your files. Restore .belaudit/removals.json and removals.key, both from the same backup made after the last removal. If there is none, "belaudit load --give-up-removals" starts over without them: forgotten people are then loaded again, until you forget them again.',
    nl: 'Er is niets geladen, want verwijderde gegevens zouden terugkomen. Zet removals.json en removals.key in .belaudit terug, allebei uit dezelfde reservekopie van na de laatste verwijdering. Is die er niet, dan begint "belaudit load --give-up-removals" zonder: wie vergeten was, wordt dan weer geladen, tot u dat opnieuw verwijdert.',
  },
  lacksProvenRemoval: (folder: string): Text => ({
    en: `does not hold the removal that reports/${folder} proves`,
    nl: `bevat de verwijdering niet die reports/${folder} bewijst`,
  }),
  doesNotHoldRemovalOrIsMissing: (folder: string): Text => ({
    en: `does not hold the removal that reports/${folder} proves, or is missing`,
    nl: `bevat de verwijdering niet die reports/${folder} bewijst, of ontbreekt`,
  }),
};
