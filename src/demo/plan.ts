import { FIRST_DAY, LAST_DAY, VENDOR, type VendorId } from './characters.ts';
import { daysBetween, isoDay } from './dutch-calendar.ts';
import type { Play } from './play.ts';
import { type Scene, sceneIn } from './scene.ts';
import * as basis from './scenes-of-basis.ts';
import * as conduct from './scenes-of-conduct.ts';
import * as objection from './scenes-of-objection.ts';

/** How often a scene is played: in the audited month, June 2026, in each of the twelve months before, and in August 2026. */
interface Planned {
  readonly scene: (scene: Scene) => void;
  readonly vendor: VendorId;
  readonly june: number;
  readonly before: number;
  readonly august?: number;
}

const plan = (scene: (scene: Scene) => void, vendor: VendorId, june: number, before = 0): Planned => ({
  scene,
  vendor,
  june,
  before,
});

/** Three characters: Merel is let down by the company, Havik does not let go, Ekster is careless about consent and opt-out. */
const PLAN: readonly Planned[] = [
  plan(objection.calledAsNobodyPassedItOn, 'merel', 3, 1),
  plan(objection.calledAsItWasPassedOnLate, 'merel', 2, 0),
  plan(objection.calledWithinTheAgreedTime, 'merel', 1, 0),
  plan(objection.calledOnTheDayOfTheObjection, 'merel', 1, 0),
  plan(objection.calledAsEksterKeptItToItself, 'merel', 1, 0),
  plan(basis.calledALeadWithoutRecord, 'merel', 1, 0),
  plan(basis.firstCallTooLate, 'merel', 2, 1),
  plan(basis.wonBackAfterOwnTerm, 'merel', 1, 0),
  plan(conduct.leftOutTheOptout, 'merel', 1, 1),
  plan(conduct.answeredAfterClosing, 'merel', 1, 0),

  plan(objection.calledThoughTold, 'havik', 8, 3),
  plan(objection.calledThoughItWroteItDown, 'havik', 4, 2),
  plan(objection.calledAsItWasSentAgain, 'havik', 2, 1),
  plan(objection.calledAsNobodyPassedItOn, 'havik', 1, 1),
  plan(objection.calledAsEksterKeptItToItself, 'havik', 2, 1),
  plan(objection.dialledThoughTold, 'havik', 8, 3),
  plan(conduct.houndedAnObjector, 'havik', 2, 1),
  plan(basis.calledOutsideTheLists, 'havik', 2, 1),
  plan(basis.firstCallTooLate, 'havik', 2, 1),
  plan(conduct.calledLate, 'havik', 26, 9),
  plan(conduct.dialledAllDay, 'havik', 14, 5),
  plan(conduct.dialledAllMonth, 'havik', 5, 2),
  plan(conduct.diallerLeftOn, 'havik', 17, 0),

  plan(conduct.leftOutTheOptout, 'ekster', 9, 6),
  plan(conduct.forgotToNoteTheOptout, 'ekster', 18, 8),
  plan(conduct.didNotSayWho, 'ekster', 2, 1),
  plan(conduct.hidTheNumber, 'ekster', 2, 1),
  plan(conduct.calledLate, 'ekster', 2, 1),
  plan(conduct.soldForAnotherCampaign, 'ekster', 9, 2),
  plan(conduct.calledFromAnUnlistedNumber, 'ekster', 14, 0),
  plan(conduct.dialledAllDay, 'ekster', 1, 0),
  plan(conduct.soldDuringResearch, 'ekster', 2, 0),
  plan(basis.calledAStranger, 'ekster', 4, 2),
  plan(basis.calledOnExpiredConsent, 'ekster', 2, 1),
  plan(basis.calledOnWithdrawnConsent, 'ekster', 2, 1),
  plan(basis.offeredSomethingElse, 'ekster', 1, 1),
  plan(basis.calledOnBundledConsent, 'ekster', 2, 1),
  plan(basis.calledOnContestEntry, 'ekster', 1, 1),
  plan(basis.askedDuringTheCall, 'ekster', 2, 1),
  plan(basis.messageToAStranger, 'ekster', 2, 1),
  plan(basis.consentNeverVerified, 'ekster', 8, 3),
  plan(basis.consentWithoutProof, 'ekster', 6, 3),
  plan(basis.consentOfANumberOnly, 'ekster', 5, 2),
  plan(basis.consentForAllPartners, 'ekster', 4, 2),
  plan(basis.consentFromAPurchasedList, 'ekster', 4, 1),
  plan(basis.consentFromItsOwnCall, 'ekster', 3, 1),
  plan(basis.firstCallTooLate, 'ekster', 4, 2),
  plan(basis.wonBackAfterThreeYears, 'ekster', 3, 1),
  plan(basis.wonBackAfterOwnTerm, 'ekster', 3, 1),
  plan(objection.calledOnReconsentOfTheCaller, 'ekster', 2, 0),
  plan(objection.messageThoughTold, 'ekster', 1, 0),

  plan(objection.lawfulAfterReconsent, 'merel', 3, 1),
  plan(objection.lawfulAtTheNewOwner, 'merel', 3, 1),
  plan(objection.lawfulBeforeTheObjection, 'merel', 2, 1),
  plan(conduct.lawfulServiceAfterObjection, 'merel', 4, 1),
  plan(basis.lawfulOnASundayOnRequest, 'merel', 2, 1),
  plan(basis.lawfulOnTheLastDayOfSixMonths, 'merel', 2, 1),
  plan(conduct.lawfulInTheLastSecond, 'merel', 2, 1),
  plan(basis.lawfulBeforeTheWithdrawal, 'ekster', 2, 1),
  plan(conduct.lawfulUpToTheCap, 'havik', 3, 1),
  plan(conduct.lawfulUpToTheCap, 'merel', 1, 0),

  plan(conduct.dialledByTwoCallCentres, 'merel', 2, 0),
  plan(conduct.dialledByTwoAllMonth, 'merel', 1, 0),
  plan(conduct.calledAfterARefusalElsewhere, 'merel', 3, 1),
  plan(conduct.calledAgainAfterARefusal, 'ekster', 3, 1),
  plan(conduct.talkedWithNobodyAtHome, 'ekster', 2, 0),
  plan(basis.consentWithAWordAsEvidence, 'ekster', 2, 1),
  plan(basis.proofThatIsGone, 'ekster', 2, 0),
  plan(basis.proofThatChanged, 'ekster', 1, 0),
  plan(basis.proofMadeLater, 'ekster', 2, 0),
  plan(basis.proofOfAnother, 'ekster', 1, 0),
  plan(basis.proofThatSaysLess, 'ekster', 2, 0),
  plan(basis.lawfulOnAFormOfItsOwn, 'ekster', 2, 0),
  plan(basis.offeredWhatMayBeSimilar, 'ekster', 2, 1),
  plan(basis.calledAPerhapsPublishedNumber, 'merel', 1, 0),
  plan(basis.loggedAsIfTheConsumerRang, 'merel', 2, 0),
  plan(basis.machineRangACompany, 'merel', 2, 0),
  plan(basis.calledThoughTheListLeftItOut, 'havik', 3, 0),
  plan(objection.calledThoughTheListLeftTheObjectorOut, 'havik', 2, 0),
  { scene: conduct.didNotSayThatItIsAnAiVoice, vendor: 'merel', june: 0, before: 0, august: 2 },
  { scene: conduct.lawfulAiVoice, vendor: 'merel', june: 0, before: 0, august: 3 },
];

/** Havik got worse month by month; the others stayed the same. The share of the usual number of scenes that is played at first. */
const HAVIK_BEGINS_AT = 0.3;

export function playTheScenes(play: Play): void {
  const months = [...new Set(daysBetween(FIRST_DAY, LAST_DAY).map((day) => isoDay(day).slice(0, 7)))];
  const audited = months.length - 1;
  for (const { scene, vendor, june, before, august = 0 } of PLAN) {
    months.forEach((month, index) => {
      const share = vendor === 'havik' ? HAVIK_BEGINS_AT + (1.4 * index) / audited : 1;
      const times = index === audited ? june : Math.round(before * share);
      const stage = sceneIn(play, VENDOR[vendor], month);
      for (let played = 0; played < times; played += 1) scene(stage);
    });
    const stage = sceneIn(play, VENDOR[vendor], '2026-08');
    for (let played = 0; played < august; played += 1) scene(stage);
  }
}
