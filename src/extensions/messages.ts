import type { Text } from '../model/text.ts';

export const MESSAGES = {
  itsNameIsNotOfSmall: (longestName: number): Text => ({
    en: `its name is not of small letters, digits and hyphens, at most ${longestName}`,
    nl: `de naam is niet van kleine letters, cijfers en streepjes, hoogstens ${longestName}`,
  }),
  holdsNoPart: (kinds: string): Text => ({
    en: `it holds none of ${kinds}`,
    nl: `er staat niets in van ${kinds}`,
  }),
  itCannotBeRead: { en: 'it cannot be read', nl: 'is niet te lezen' },
  itIsNotFolder: { en: 'it is not a folder', nl: 'is geen map' },
  itHoldsMoreThanFiles: (mostFiles: number): Text => ({
    en: `it holds more than ${mostFiles} files`,
    nl: `bevat meer dan ${mostFiles} bestanden`,
  }),
  isNotPlainFile: (file: string): Text => ({
    en: `${file} is not a plain file`,
    nl: `${file} is geen gewoon bestand`,
  }),
  itHoldsMoreThanMb: (megabytes: number): Text => ({
    en: `it holds more than ${megabytes} MB`,
    nl: `is groter dan ${megabytes} MB`,
  }),
  isNotNamedInSmallLetters: (kind: string, name: string): Text => ({
    en: `${kind}/${name} is not named in small letters, digits and hyphens`,
    nl: `${kind}/${name} heeft geen naam van kleine letters, cijfers en streepjes`,
  }),
  partLacksModule: (kind: string, name: string, module: string): Text => ({
    en: `${kind}/${name} has no ${module}`,
    nl: `${kind}/${name} heeft geen ${module}`,
  }),
  thisExtensionCannotBeUsed: { en: 'This extension cannot be used.', nl: 'Deze uitbreiding kan niet worden gebruikt.' },
  docsExtensionsMdSaysWhatExtension: {
    en: 'docs/extensions.md says what an extension holds. To stop using it: belaudit trust <folder> --remove',
    nl: 'In docs/extensions.md staat wat een uitbreiding bevat. Wilt u haar niet meer gebruiken: belaudit trust <map> --remove',
  },
  thereIsAnotherOfCalled: (kind: string, name: string): Text => ({
    en: `there is another of ${kind} called ${name}`,
    nl: `er is nog een deel van ${kind} met de naam ${name}`,
  }),
  itCannotBeRun: (error: string): Text => ({
    en: `it cannot be run: ${error}`,
    nl: `kan niet worden uitgevoerd: ${error}`,
  }),
  exportsNoFunction: {
    en: 'it exports no function as its default',
    nl: 'geeft geen functie als standaard (default export)',
  },
  itsFunctionFailed: (error: string): Text => ({
    en: `its function failed: ${error}`,
    nl: `de functie ervan mislukte: ${error}`,
  }),
  anotherExtensionInUseIsCalled: (twice: string): Text => ({
    en: `another extension in use is called ${twice} too`,
    nl: `een andere uitbreiding die wordt gebruikt, heet ook ${twice}`,
  }),
  extensionRunsCodeAndYouDo: {
    en: 'An extension runs code, and you do not trust this one yet.',
    nl: 'Een uitbreiding voert code uit, en u vertrouwt deze nog niet.',
  },
  lookAtItsFilesThenRun: {
    en: 'Look at its files, then run: belaudit trust <folder>',
    nl: 'Bekijk de bestanden ervan, en geef dan: belaudit trust <map>',
  },
  sha256Is: (sha256: string): Text => ({
    en: `its SHA-256 is ${sha256}`,
    nl: `de SHA-256 is ${sha256}`,
  }),
  extensionHasChangedSinceYouTrusted: {
    en: 'An extension has changed since you trusted it. None of its code was run.',
    nl: 'Een uitbreiding is veranderd sinds u haar vertrouwde. Er is geen code van uitgevoerd.',
  },
  trustExpectedChange: {
    en: 'If you expected the change, run: belaudit trust <folder>',
    nl: 'Hebt u dat zelf gedaan, geef dan: belaudit trust <map>',
  },
  itsFilesHaveAnotherSha256: { en: 'its files have another SHA-256', nl: 'de bestanden hebben een andere SHA-256' },
  yourBelauditSettingsCannotBeRead: {
    en: 'Your Belaudit settings cannot be read.',
    nl: 'Uw instellingen van Belaudit zijn niet te lezen.',
  },
  correctOrDeleteTrust: {
    en: 'Correct the file, or delete it and run `belaudit trust` again for each of your extensions.',
    nl: 'Verbeter het bestand, of wis het en geef `belaudit trust` opnieuw voor elke uitbreiding.',
  },
};
