import type { Text } from '../model/text.ts';

export const MESSAGES = {
  stoppedOnRequest: { en: 'Stopped on request.', nl: 'Gestopt.' },
  runSameCommandAgainEarlierData: {
    en: 'Run the same command again: earlier data is untouched.',
    nl: 'Probeer het opnieuw: wat er was, is er nog.',
  },
  noSpaceIsLeft: { en: 'no space is left', nl: 'er is geen ruimte meer' },
  yourShareOfDiskIsUsed: { en: 'your share of the disk is used up', nl: 'uw deel van de schijf is vol' },
  fileMayNotBecomeThisLarge: {
    en: 'a file may not become this large here',
    nl: 'een bestand mag hier niet zo groot worden',
  },
  diskIsFull: { en: 'The disk is full.', nl: 'De schijf is vol.' },
  makeRoomAndRunSameCommand: {
    en: 'Make room and run the same command again: earlier data is untouched.',
    nl: 'Maak ruimte vrij en probeer het opnieuw: wat er was, is er nog.',
  },
  databaseMayNotUseEnoughMemory: {
    en: 'The database may not use enough memory for so much data.',
    nl: 'De database mag te weinig geheugen gebruiken voor zoveel gegevens.',
  },
  giveItMoreSuchAsMemory: {
    en: 'Give it more, such as `--memory 8GB`, or audit a shorter period: earlier data is untouched.',
    nl: 'Sluit andere programma’s, geef meer geheugen, zoals `--memory 8GB`, of beoordeel een kortere periode: wat er was, is er nog.',
  },
  workspaceCannotBeWritten: {
    en: 'The workspace cannot be written.',
    nl: 'In deze werkruimte kan niet worden geschreven.',
  },
  checkRightsOnFolderOrCopy: {
    en: 'Check the rights on the folder, or copy the workspace to a place where you may write.',
    nl: 'Controleer de rechten op de map, of zet de werkruimte ergens waar u mag schrijven.',
  },
  cannotBeOpenedForWriting: { en: 'cannot be opened for writing', nl: 'kan niet worden geopend om te schrijven' },
  storeCannotBeOpened: {
    en: 'The store of this workspace cannot be opened.',
    nl: 'De opslag van deze werkruimte kan niet worden geopend.',
  },
  storeOfThisWorkspaceIsDamaged: {
    en: 'The store of this workspace is damaged.',
    nl: 'De opslag van deze werkruimte is beschadigd.',
  },
  checksumDiffers: {
    en: 'was changed: a part of it has another checksum',
    nl: 'is veranderd: een deel heeft een ander controlegetal',
  },
  runBelauditLoadItMakesNew: {
    en: 'Run "belaudit load": it makes a new store from your files. Results in reports are untouched.',
    nl: 'Maak bij Uitvoeren de resultaten opnieuw: de opslag wordt dan uit uw bestanden opgebouwd. Wat in reports staat, blijft.',
  },
  isCutOff: { en: 'is cut off: none of its contents are left', nl: 'is afgekapt: er is niets van over' },
  makeNewOneFromYourFiles: {
    en: 'Make a new one from your files: delete store.duckdb from the folder .belaudit in the workspace, and nothing else there; then run "belaudit load". Results in reports are untouched.',
    nl: 'Maak een nieuwe uit uw bestanden: wis store.duckdb uit de map .belaudit van de werkruimte, en verder niets; en maak dan de resultaten opnieuw. Wat in reports staat, blijft.',
  },
  workspaceIsInUse: {
    en: 'Another Belaudit is working in this workspace.',
    nl: 'Een andere Belaudit werkt op dit moment in deze werkruimte.',
  },
  waitOrEndOther: {
    en: 'Wait until it is done, or end it, and run the command again.',
    nl: 'Wacht tot die klaar is of beëindig hem, en probeer het opnieuw.',
  },
  heldByAnotherProcess: { en: 'held by another process', nl: 'in gebruik door een ander proces' },
  heldBy: (holder: string): Text => ({
    en: `held by ${holder}`,
    nl: `in gebruik door ${holder}`,
  }),
};
