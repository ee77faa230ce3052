export const MESSAGES = {
  isNoSelfCheck: {
    en: 'This is not a self-check of a call centre.',
    nl: 'Dit is geen zelfcontrole van een callcenter.',
  },
  nameUnchangedFolderThatBelauditShare: {
    en: 'Name the unchanged folder that "belaudit share <id> --self-check" made.',
    nl: 'Kies de map van de zelfcontrole die het bedrijf stuurde, zonder er iets in te veranderen.',
  },
  isMissing: { en: 'is missing', nl: 'ontbreekt' },
  isOfOtherVersionOrChanged: {
    en: 'cannot be understood: it is of another version, or was changed',
    nl: 'is niet te begrijpen: het is van een andere versie, of is veranderd',
  },
};
