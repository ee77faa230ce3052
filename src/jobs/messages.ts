import type { Text } from '../model/text.ts';

export const MESSAGES = {
  workspaceCannotBeWritten: {
    en: 'The workspace cannot be written.',
    nl: 'In deze werkruimte kan niet worden geschreven.',
  },
  checkRightsOnFolderAndClose: {
    en: 'Check the rights on the folder, and close files of it that are open elsewhere, such as in Excel; or copy the workspace to a place where you may write.',
    nl: 'Controleer de rechten op de map, en sluit bestanden ervan die elders zijn geopend, bijvoorbeeld in Excel; of zet de werkruimte ergens waar u mag schrijven.',
  },
  fileIsOpenInAnotherProgram: {
    en: 'A file is open in another program, which locks it.',
    nl: 'Een bestand is geopend in een ander programma, dat het voor zichzelf houdt.',
  },
  closeOtherProgram: {
    en: 'Close it there, for example in Excel, and run the same command again. Earlier results are untouched.',
    nl: 'Sluit het daar, bijvoorbeeld in Excel, en probeer het opnieuw. Eerdere resultaten blijven.',
  },
  mayNotBeUsed: {
    en: 'may not be read, written or deleted',
    nl: 'mag niet worden gelezen, geschreven of gewist',
  },
  isInUse: { en: 'is in use', nl: 'is in gebruik' },
  thisIsNotTelephoneNumber: { en: 'This is not a telephone number.', nl: 'Dit is geen telefoonnummer.' },
  giveItInAnyUsualNotation: {
    en: 'Give it in any usual notation, with or without spaces, hyphens, +31 or 0031. Without a country code it is Dutch.',
    nl: 'Geef het nummer zoals het gebeld wordt, met of zonder spaties, streepjes, +31 of 0031. Zonder landnummer is het Nederlands.',
  },
  notNumber: { en: 'not a number', nl: 'geen nummer' },
  belauditYamlNamesNoCluster: { en: 'belaudit.yaml names no cluster.', nl: 'In belaudit.yaml staat geen cluster.' },
  sayUnderEngineHowToReach: {
    en: 'Say under engine how to reach it; docs/cluster.md has an example.',
    nl: 'Zeg bij engine hoe het te bereiken is; in docs/cluster.md staat een voorbeeld.',
  },
  clusterIsNotAllowed: {
    en: 'belaudit.yaml names a cluster that this computer does not allow. Nothing was sent.',
    nl: 'In belaudit.yaml staat een cluster dat op deze computer niet is toegestaan. Er is niets verstuurd.',
  },
  allowCluster: (variable: string, url: string): Text => ({
    en: `If it is your own, set the environment variable ${variable}=${url}: it then receives all calls and numbers. Otherwise judge with --engine duckdb, or remove engine from belaudit.yaml.`,
    nl: `Is het van u? Zet dan de omgevingsvariabele ${variable}=${url}: het krijgt dan alle oproepen en nummers. Haal anders engine uit belaudit.yaml.`,
  }),
  isNotAllowed: (variable: string): Text => ({
    en: `is not the address in ${variable}`,
    nl: `is niet het adres in ${variable}`,
  }),
  isMissing: { en: 'is missing', nl: 'ontbreekt' },
  passwordOfClusterIsMissing: {
    en: 'The password of the cluster is missing.',
    nl: 'Het wachtwoord van het cluster ontbreekt.',
  },
  setPasswordVariable: (passwordFrom: string): Text => ({
    en: `Set the environment variable ${passwordFrom}, or name another one in belaudit.yaml.`,
    nl: `Zet het in de omgevingsvariabele ${passwordFrom}, of noem een andere in belaudit.yaml.`,
  }),
  isNotSet: { en: 'is not set', nl: 'is niet gezet' },
  certificateThatIdentifiesServersOfCluster: {
    en: 'The certificate that identifies the servers of the cluster cannot be read.',
    nl: 'Het certificaat waaraan de servers van het cluster te herkennen zijn, is niet te lezen.',
  },
  putCertificateThere: {
    en: 'Put it there as PEM, or name another file under ca_file in belaudit.yaml.',
    nl: 'Zet het daar neer als PEM, of noem een ander bestand bij ca_file in belaudit.yaml.',
  },
  cannotBeRead: { en: 'cannot be read', nl: 'is niet te lezen' },
  stoppedOnRequest: { en: 'Stopped on request.', nl: 'Gestopt.' },
  resultsAreUntouchedRunAgain: {
    en: 'Former results are untouched; run the same command again.',
    nl: 'Eerdere resultaten blijven; probeer het opnieuw.',
  },
  noSuchCallInSample: {
    en: 'There is no such call in this sample.',
    nl: 'Dit gesprek staat niet in deze steekproef.',
  },
  chooseCallFromItsListNothing: {
    en: 'Choose a call from its list. Nothing was written.',
    nl: 'Kies een gesprek uit de lijst. Er is niets vastgelegd.',
  },
  isNoneOfSample: (line: number): Text => ({
    en: `is none of sample ${line}`,
    nl: `is geen gesprek van steekproef ${line}`,
  }),
  listOfThisSampleIsMissing: {
    en: 'The list of this sample is missing.',
    nl: 'De lijst van deze steekproef is er niet.',
  },
  drawSameSampleAgainThisWrites: {
    en: 'Draw the same sample again: this writes its list again, with the calls that are still loaded.',
    nl: 'Loot dezelfde steekproef nog eens: dan wordt de lijst opnieuw geschreven, met de oproepen die nog geladen zijn.',
  },
  isMissingOrCannotBeRead: { en: 'is missing or cannot be read', nl: 'ontbreekt, of is niet te lezen' },
  noMonthIsLoaded: {
    en: 'No call of any month is loaded: there is nothing to judge.',
    nl: 'Van geen enkele maand zijn oproepen geladen: er valt niets te beoordelen.',
  },
  addCallCentreFiles: {
    en: 'Add the files of the call centres as sources in belaudit.yaml, and run the command again. Nothing was written.',
    nl: 'Voeg de bestanden van de callcenters toe bij Bestanden, en probeer het opnieuw. Er is niets geschreven.',
  },
  belauditWasReplacedByAnotherVersion: {
    en: 'Belaudit was replaced by another version while it was running.',
    nl: 'Belaudit is vernieuwd terwijl het liep.',
  },
  stopItAndStartItAgain: {
    en: 'Stop it and start it again: what was done until now is kept.',
    nl: 'Sluit Belaudit af en start het opnieuw. Wat tot nu toe is gedaan, blijft.',
  },
  proofWasChanged: {
    en: 'A proof was changed since it was loaded.',
    nl: 'Een bewijs is veranderd sinds het was geladen.',
  },
  runBelauditRunSoThatAudit: {
    en: 'Run "belaudit run", so that the audit sees the proof as it is now, and then this command again.',
    nl: 'Maak de resultaten opnieuw bij Uitvoeren, zodat de audit het bewijs van nu ziet, en doe dit daarna opnieuw.',
  },
  isNotFileThatWasLoaded: { en: 'is not the file that was loaded', nl: 'is niet het bestand dat was geladen' },
  thereIsNoProofToLook: {
    en: 'There is no proof to look at for this consent of the sample.',
    nl: 'Van deze toestemming van de steekproef is er geen bewijs om te bekijken.',
  },
  chooseConsentWithProof: {
    en: 'Choose a consent with a proof from its list. Nothing was written.',
    nl: 'Kies uit de lijst een toestemming met een bewijs. Er is niets vastgelegd.',
  },
  hasNoProofInSample: (line: number): Text => ({
    en: `has no proof in sample ${line}`,
    nl: `heeft geen bewijs in steekproef ${line}`,
  }),
  otherCallsWereJudged: {
    en: 'The calls of this period are not the ones that were judged last.',
    nl: 'De oproepen van deze periode zijn niet die van de laatste beoordeling.',
  },
  judgePeriodFirst: {
    en: 'Judge the period with "belaudit run": only judging shows which consents calls rest on.',
    nl: 'Voer de periode opnieuw uit: pas na het beoordelen is te zien op welke toestemmingen oproepen rusten.',
  },
  wasNotJudgedLast: { en: 'was not judged last', nl: 'is niet het laatst beoordeeld' },
  drawSampleAgain: {
    en: 'Draw the same sample again: this writes its list again, with what is still loaded.',
    nl: 'Loot dezelfde steekproef nog eens: dan wordt de lijst opnieuw geschreven, met wat nog geladen is.',
  },
  nobodyIsNamed: { en: 'Nobody is named.', nl: 'Er is niemand genoemd.' },
  nameNumberOrPerson: {
    en: 'Name a telephone number, or a person with --person.',
    nl: 'Noem een telefoonnummer of een persoon.',
  },
  dayOfPurgeIsAfterAudit: { en: 'The day of the purge is after the audit date.', nl: 'Deze dag ligt na de peildatum.' },
  nameDayOnWhichYourCompanys: {
    en: "Name a day on which your company's term has ended. Data within its term is not removed.",
    nl: 'Kies een dag waarop de bewaartermijn van uw bedrijf voorbij is. Wat binnen de termijn valt, wordt niet verwijderd.',
  },
  orEarlier: (asOf: string): Text => ({
    en: `${asOf} or earlier`,
    nl: `${asOf} of eerder`,
  }),
  isAfterAuditDate: { en: 'is after audit.as_of', nl: 'ligt na de peildatum' },
  listOfRemovalsOfThisWorkspace: {
    en: 'The list of removals of this workspace is intact, and stays.',
    nl: 'De lijst van verwijderde gegevens van deze werkruimte is in orde, en blijft.',
  },
  runCommandWithoutGiveUpRemovals: {
    en: 'Run the command without --give-up-removals: a removal cannot be undone.',
    nl: 'Geef de opdracht zonder --give-up-removals: een verwijdering is niet terug te draaien.',
  },
  folderIsNotReproducible: {
    en: 'This folder holds no results that can be reproduced.',
    nl: 'In deze map staan geen resultaten die opnieuw te maken zijn.',
  },
  nameFolderOfResultsOfPeriod: {
    en: 'Name a folder of results of a period, such as reports/2026-06-01_2026-06-30: packs for others lack the configuration.',
    nl: 'Noem een map met resultaten van een periode, zoals reports/2026-06-01_2026-06-30: in pakketten voor anderen zitten de instellingen niet.',
  },
  namesNoConfigurationAndInputs: { en: 'names no configuration and inputs', nl: 'noemt geen instellingen en invoer' },
  configurationWasChanged: {
    en: 'its configuration was changed after it was written',
    nl: 'de instellingen zijn veranderd nadat het was geschreven',
  },
  wasChangedAfterItWasWritten: { en: 'was changed after it was written', nl: 'is veranderd nadat het was geschreven' },
  theseResultsWereAltered: { en: 'These results were altered.', nl: 'Deze resultaten zijn veranderd.' },
  verifyToSeeChanges: {
    en: 'Run "belaudit verify" to see what was changed, and use the original results.',
    nl: 'Met "belaudit verify" ziet u wat er is veranderd. Gebruik de oorspronkelijke resultaten.',
  },
  inputsAreMissing: {
    en: 'The input files of these results are not with them.',
    nl: 'De bestanden waaruit deze resultaten zijn gemaakt, zijn er niet bij.',
  },
  nameFolderThatHoldsThemWorkspace: {
    en: 'Name the folder that holds them, the workspace or a copy of it, with --inputs.',
    nl: 'Noem met --inputs de map waarin ze staan: de werkruimte, of een kopie ervan.',
  },
  folderIsInNoWorkspace: { en: 'the folder is in no workspace', nl: 'de map ligt in geen werkruimte' },
  inputFilesOfTheseResultsWere: {
    en: 'The input files of these results were changed.',
    nl: 'De bestanden waaruit deze resultaten zijn gemaakt, zijn veranderd.',
  },
  putThemBackAsTheyWere: {
    en: 'Put them back as they were delivered, or name the folder that holds the originals with --inputs.',
    nl: 'Zet ze terug zoals ze zijn geleverd, of noem met --inputs de map met de oorspronkelijke.',
  },
  leadsOutOfWorkspace: { en: 'leads out of the workspace', nl: 'leidt de werkruimte uit' },
  isNoInput: { en: 'is no input', nl: 'is geen invoer' },
  wasChangedSince: { en: 'was changed since', nl: 'is sindsdien veranderd' },
  sinceTheseResultsWereMadeRows: {
    en: 'Since these results were made, rows were removed from the workspace; or other rows had been removed before.',
    nl: 'Sinds deze resultaten zijn gemaakt, zijn rijen uit de werkruimte verwijderd; of er waren eerder andere rijen verwijderd.',
  },
  theyCannotBeReproducedBecauseRemoved: {
    en: 'They cannot be reproduced, because removed rows stay removed. The proofs of removal in reports say what was removed.',
    nl: 'Ze zijn niet opnieuw te maken, want wat verwijderd is, blijft verwijderd. In reports staat in de bewijzen van verwijdering wat er weg is.',
  },
  wasChanged: { en: 'was changed', nl: 'is veranderd' },
  theseResultsCannotBeComparedThey: {
    en: 'These results cannot be compared: they have the form of an earlier version.',
    nl: 'Deze resultaten zijn niet te vergelijken: ze hebben de vorm van een eerdere versie.',
  },
  judgePeriodAgainWithBelauditRun: {
    en: 'Judge the period again with `belaudit run --month` or `belaudit run --all`: the old results are kept.',
    nl: 'Beoordeel de periode opnieuw bij Uitvoeren: de oude resultaten blijven bewaard.',
  },
  lacksDataToCompare: { en: 'lacks data to compare', nl: 'mist gegevens om te vergelijken' },
  summaryCannotBeWrittenThere: {
    en: 'The summary cannot be written there.',
    nl: 'De samenvatting kan daar niet worden geschreven.',
  },
  nameFileThatEndsInMd: {
    en: 'Name a file that ends in .md or .html, within the workspace, such as reports/summary.md; not in `in`, and not in a folder inside reports.',
    nl: 'Noem een bestand in de werkruimte met een naam die eindigt op .md of .html, zoals reports/samenvatting.md; niet in `in`, en niet in een map in reports.',
  },
  summaryIsInWrongPlace: {
    en: 'Belaudit writes nothing outside the workspace, and no summary among your files or its results.',
    nl: 'Belaudit schrijft niets buiten de werkruimte, en geen samenvatting tussen uw bestanden of zijn resultaten.',
  },
  summaryCannotBeWritten: { en: 'The summary cannot be written.', nl: 'De samenvatting kan niet worden geschreven.' },
  checkRightsOnItsFolderResults: {
    en: 'Check the rights on its folder. The results themselves are complete.',
    nl: 'Controleer de rechten op de map ervan. De resultaten zelf zijn compleet.',
  },
  itFailed: { en: 'it failed', nl: 'het mislukte' },
  thisIsNotPeriod: { en: 'This is not a period.', nl: 'Dit is geen periode.' },
  nameMonthSuchAs202606: {
    en: 'Name a month such as 2026-06, or days such as 2026-06-01_2026-06-14.',
    nl: 'Noem een maand zoals 2026-06, of dagen zoals 2026-06-01_2026-06-14.',
  },
  isNeither: { en: 'is neither', nl: 'is geen van beide' },
  folderForTemporaryFilesIsMissing: {
    en: 'The folder for temporary files is missing or read-only.',
    nl: 'De map voor tijdelijke bestanden is er niet, of er kan niet in worden geschreven.',
  },
  nameAnotherOneInVariableTmpdir: {
    en: 'Name another one in the variable TMPDIR (on Windows TEMP), and run the command again.',
    nl: 'Noem een andere in de variabele TMPDIR (op Windows TEMP), en probeer het opnieuw.',
  },
  youMayNotWriteThere: { en: 'you may not write there', nl: 'u mag daar niet schrijven' },
  thereIsNoFolder: (pack: string): Text => ({
    en: `There is no folder ${pack}.`,
    nl: `De map ${pack} bestaat niet.`,
  }),
  nameSelfCheckFolder: {
    en: 'Name the folder of the self-check that the company sent, with --pack. Decrypt it first if its name ends in .age, and unpack it.',
    nl: 'Kies de map van de zelfcontrole die het bedrijf stuurde. Ontsleutel haar eerst als de naam eindigt op .age, en pak haar uit.',
  },
  isNotFolder: { en: 'is not a folder', nl: 'is geen map' },
  wasNotMadeWithThisKey: {
    en: 'was not made with this key, or for other files',
    nl: 'is niet met deze sleutel gemaakt, of voor andere bestanden',
  },
  wasChangedAfterItWasSealed: { en: 'was changed after it was sealed', nl: 'is veranderd na het verzegelen' },
  isNotInListOfSealed: {
    en: 'is not in the list of sealed files',
    nl: 'staat niet op de lijst van verzegelde bestanden',
  },
  thisSelfCheckWasChangedAfter: {
    en: 'This self-check was changed after it was sealed.',
    nl: 'Deze zelfcontrole is veranderd nadat zij was verzegeld.',
  },
  askCompanyForPackAgain: {
    en: 'Ask the company for the pack again.',
    nl: 'Vraag het bedrijf om het pakket opnieuw te sturen.',
  },
  selfCheckIsOfOtherVendor: {
    en: 'This self-check belongs to another call centre.',
    nl: 'Deze zelfcontrole is van een ander callcenter.',
  },
  usePackOfVendor: {
    en: 'Use the pack that was made for this call centre, or leave --vendor out.',
    nl: 'Gebruik het pakket dat voor dit callcenter is gemaakt, of kies geen callcenter.',
  },
  packLacksItsStopsAndContract: {
    en: 'the pack lacks its stops and contract',
    nl: 'in het pakket ontbreken de stops en het contract ervan',
  },
  nameExistingFolder: { en: 'Name an existing folder with --to.', nl: 'Kies een map die bestaat.' },
  giveCampaignId: {
    en: "Give the id of the list's campaign, as in belaudit.yaml: it determines the company and the product.",
    nl: 'Kies de campagne van de lijst: die bepaalt het bedrijf en het product.',
  },
  giveIdOfCampaignThatPack: {
    en: 'Give the id of a campaign that the pack names. If yours is not among them, ask the company for a new self-check.',
    nl: 'Kies een campagne die in het pakket staat. Staat de uwe er niet bij, vraag het bedrijf dan om een nieuwe zelfcontrole.',
  },
  unknownVendor: { en: 'There is no call centre with this id.', nl: 'Dit callcenter is niet bekend.' },
  giveVendorId: {
    en: 'Give the id of the call centre that will call the list, as in belaudit.yaml.',
    nl: 'Kies wie de lijst gaat bellen, of voeg het callcenter toe bij Organisatie.',
  },
  isNotConfigured: { en: 'is not configured', nl: 'is niet bekend' },
  unknownCampaign: { en: 'There is no campaign with this id.', nl: 'Deze campagne is niet bekend.' },
  thisFolderHoldsYourCompanysFindings: {
    en: "This folder holds your company's findings behind the answer, which must not leave it.",
    nl: 'In deze map staan de bevindingen van uw bedrijf achter het antwoord; die mogen niet naar buiten.',
  },
  nameAnswerFolder: {
    en: 'Name the folder of the answer itself, such as reports/acm-2026-07-10-request. If it was made by an earlier version, make it again with "belaudit acm".',
    nl: 'Kies de map van het antwoord zelf, zoals reports/acm-2026-07-10-request. Is het door een eerdere versie gemaakt, maak het dan opnieuw.',
  },
  isInternalEdition: { en: 'is an internal edition', nl: 'is een uitgave voor uzelf' },
  thisIsDraftOpenPointCould: {
    en: 'This is a draft: an open point could change it.',
    nl: 'Dit is een concept: iets wat openstaat kan het nog veranderen.',
  },
  closeOrAcceptGap: {
    en: 'Close a gap, or accept it in belaudit.yaml under accepted_gaps; finish a text in statements; then make it again. With --draft it leaves as a draft, and each page says so.',
    nl: 'Sluit wat openstaat of aanvaard het, bij Controle; maak teksten in statements af; en maak het dan opnieuw. Met --draft gaat het weg als concept, en dat staat op elke bladzijde.',
  },
  isOpen: { en: 'is open', nl: 'staat open' },
  noSealingKey: {
    en: 'This workspace has no key to seal with.',
    nl: 'Deze werkruimte heeft geen sleutel om mee te verzegelen.',
  },
  makeSealingKey: {
    en: 'Make one with "belaudit keys", or name the private key of your company with --key.',
    nl: 'Maak een sleutel bij Pakketten, of noem met --key de geheime sleutel van uw bedrijf.',
  },
  isNotThere: { en: 'is not there', nl: 'is er niet' },
  thisFolderCannotBeSealed: { en: 'This folder cannot be sealed.', nl: 'Deze map kan niet worden verzegeld.' },
  nameFolderInReportsOfWorkspace: {
    en: 'Name a folder in reports of the workspace, such as reports/2026-06-01_2026-06-30; --workspace names the workspace.',
    nl: 'Noem een map in reports van de werkruimte, zoals reports/2026-06-01_2026-06-30; --workspace noemt de werkruimte.',
  },
  isNotResultsFolder: {
    en: 'is not a folder of results of this workspace',
    nl: 'is geen map met resultaten van deze werkruimte',
  },
  saysNothingOfThisCallCentre: { en: 'says nothing of this call centre', nl: 'zegt niets over dit callcenter' },
  reportOfThisCallCentreNames: (summary: string): Text => ({
    en: `The report of this call centre names as the last day to reply: ${summary}.`,
    nl: `In het rapport van dit callcenter staat dat reageren kan tot en met ${summary}.`,
  }),
  giveLaterDayOrLeaveReply: {
    en: 'Give a later day, or leave --reply-by out. For an earlier one change `reply` in belaudit.yaml, and make the report again.',
    nl: 'Kies een latere dag, of geen. Moet het eerder, verander dan `reply` in belaudit.yaml, en maak het rapport opnieuw.',
  },
  nothingIsNewToThisCallCentre: (day: string): Text => ({
    en: `Nothing in this pack is new to the call centre: its terms stay as they are, the last until ${day}.`,
    nl: `Niets in dit pakket is nieuw voor het callcenter: zijn termijnen blijven zoals ze zijn, de laatste tot en met ${day}.`,
  }),
  extendInsteadOfSharing: {
    en: 'Leave --reply-by out. To give more time while a term runs: belaudit extend.',
    nl: 'Kies geen dag. Meer tijd geven kan apart, zolang een termijn loopt.',
  },
  startsNoTerm: { en: 'starts no term', nl: 'begint geen termijn' },
  earlierThanDayInReport: { en: 'earlier than the day in the report', nl: 'eerder dan de dag in het rapport' },
  wasNotMadeRunBelauditReport: {
    en: 'was not made: run "belaudit report", or add --no-pdf',
    nl: 'is niet gemaakt: maak de rapporten, of geef --no-pdf',
  },
  nothingToShare: {
    en: 'This period has no results that can be shared.',
    nl: 'Van deze periode zijn er geen resultaten die te delen zijn.',
  },
  makeResultsToShare: {
    en: 'Make them with "belaudit run", and share them unchanged.',
    nl: 'Maak ze bij Uitvoeren, en deel ze zoals ze zijn.',
  },
  unknownReader: { en: 'There is no reader with this name.', nl: 'Deze ontvanger is niet bekend.' },
  nameCallCentreOfBelauditYaml: {
    en: 'Name a call centre of belaudit.yaml, or the folder of an answer to the regulator or of a dossier, such as reports/acm-2026-07-10-request.',
    nl: 'Kies een callcenter uit belaudit.yaml, of de map van een antwoord aan de toezichthouder of van een dossier, zoals reports/acm-2026-07-10-request.',
  },
  itIsNeitherCallCentreNor: {
    en: 'It is neither a call centre nor an answer in reports.',
    nl: 'Het is geen callcenter, en geen antwoord in reports.',
  },
  nothingIsAssumed: { en: 'Nothing is assumed.', nl: 'Er is niets aangenomen.' },
  nameSettingSetDayWhoseLaw: {
    en: 'Name a setting (--set), a day whose law applies (--law-of), or a file to leave out (--without).',
    nl: 'Kies een instelling, een dag waarvan de wet geldt, of een bestand om weg te laten.',
  },
  yearHasNoResults: (year: string): Text => ({
    en: `No month of ${year} has results, so there is nothing to put side by side.`,
    nl: `Van ${year} zijn er van geen enkele maand resultaten, dus er valt niets naast elkaar te zetten.`,
  }),
  judgeMonthsFirstBelauditRunAll: {
    en: 'Judge the months first: "belaudit run --all" judges every month that the logs hold. "belaudit months" lists them.',
    nl: 'Beoordeel eerst de maanden: dat kan voor alle geladen maanden tegelijk.',
  },
  hasNoResultsForCalendarMonth: {
    en: 'has no results for a calendar month',
    nl: 'heeft geen resultaten van een kalendermaand',
  },
};
