import { type SeededRandom, seededRandom } from '../../src/demo/seeded-random.ts';

/**
 * An invented telecom company with three call centres, one month of conversations, and what each of them must be judged once everything is known that the files leave open. The truth
 * follows from how each conversation was made; nothing here asks the program.
 */

export type CallCentre = 'beuk' | 'linde' | 'populier';
export const PRODUCTS = { internet: 'Glasvezel Thuis', mobile: 'Mobiel Sim-Only', television: 'Tv & Film' } as const;
type Product = keyof typeof PRODUCTS;
type Grade = 'proven' | 'not-demonstrable' | 'possible';
type Findings = Readonly<Record<string, Grade>>;
type Result =
  | 'sale'
  | 'refused'
  | 'callback'
  | 'conversation'
  | 'no-answer'
  | 'voicemail'
  | 'machine'
  | 'objection'
  | 'busy';
/** What a form said; the first is the one text of the website. */
export type ConsentText = 'web' | 'television' | 'contest' | 'everything';

export interface Customer {
  readonly id: string;
  readonly number: string;
  readonly isBusiness: boolean;
}

/** Local times, as `2026-06-03T14:05:09`. */
export interface Call {
  readonly callCentre: CallCentre;
  readonly id: string;
  readonly at: string;
  readonly number: string;
  readonly customer: string;
  readonly campaign: string;
  readonly result: Result;
  readonly talk: number;
  readonly offered: boolean;
  readonly named: boolean;
  readonly withheld: boolean;
  readonly caller: string;
  readonly isRecorded: boolean;
  readonly isInbound: boolean;
}

export interface Truth {
  readonly scene: string;
  readonly verdict: 'lawful' | 'violation' | 'breach' | 'review' | 'attempt' | 'out-of-scope';
  readonly findings: Findings;
}

export interface Company {
  readonly customers: readonly Customer[];
  readonly contracts: readonly {
    readonly id: string;
    readonly customer: string;
    readonly product: Product;
    readonly from: string;
    readonly to: string;
  }[];
  readonly consents: readonly {
    readonly id: string;
    readonly customer: Customer;
    readonly text: ConsentText;
    readonly given: string;
    readonly withdrawn: string;
  }[];
  readonly objections: readonly {
    readonly id: string;
    readonly number: string;
    readonly at: string;
    readonly company: string;
  }[];
  readonly calls: readonly Call[];
  /** By call centre and id of the call, as `beuk/B-1001`. */
  readonly truth: ReadonlyMap<string, Truth>;
}

/** The product of each campaign. Nobody declared them; the second of Linde is a log's own name, and Populier's log names none. */
export const CAMPAIGNS: Readonly<Record<string, Product | 'service'>> = {
  'GLAS-26': 'internet',
  'SIM-26': 'mobile',
  MONTAGE: 'service',
  ZLV_TV_JUN: 'television',
  populier: 'mobile',
};
export const LISTED_NUMBER = '0882204400';
const UNLISTED_NUMBER = '0859998811';
export const SISTER = 'Zilverdijk Energie';
export const BRAND = 'Zilverdijk';
/** A product that may be offered to who bought another one; by the company's own note. */
const LAWFUL: Readonly<Record<Product, Product>> = {
  internet: 'television',
  mobile: 'mobile',
  television: 'internet',
};

/** What a log that says nothing of the opt-out leaves open, in a conversation that had to offer it. */
const NOT_RECORDED: Findings = { 'optout-offer-not-recorded': 'not-demonstrable' };

interface Change {
  readonly at?: string;
  readonly campaign?: string;
  readonly result?: Result;
  readonly talk?: number;
  readonly offered?: false;
  readonly named?: false;
  readonly withheld?: true;
  readonly caller?: string;
  readonly isRecorded?: true;
  readonly isInbound?: true;
}

type Writable<Rows> = Rows extends readonly (infer Row)[] ? Row[] : never;

class Making {
  readonly random: SeededRandom = seededRandom(20_260_601);
  readonly customers: Writable<Company['customers']> = [];
  readonly contracts: Writable<Company['contracts']> = [];
  readonly consents: Writable<Company['consents']> = [];
  readonly objections: Writable<Company['objections']> = [];
  readonly calls: Call[] = [];
  readonly truth = new Map<string, Truth>();

  customer(isBusiness = false): Customer {
    const place = this.customers.length;
    const customer = { id: `K${20_000 + place}`, number: `06${41_000_000 + place * 7919}`, isBusiness };
    this.customers.push(customer);
    return customer;
  }

  /** A number that is in none of the company's files. */
  stranger(): Customer {
    return { id: '', number: `06${29_000_000 + this.calls.length * 101}`, isBusiness: false };
  }

  bought(customer: Customer, product: Product, from = '2023-03-01', to = ''): Customer {
    this.contracts.push({ id: `C${70_000 + this.contracts.length}`, customer: customer.id, product, from, to });
    return customer;
  }

  agreed(customer: Customer, text: ConsentText, given = this.spring(), withdrawn = ''): Customer {
    this.consents.push({ id: `T${5000 + this.consents.length}`, customer, text, given, withdrawn });
    return customer;
  }

  objected({ number }: Customer, at: string, company: string = BRAND): void {
    this.objections.push({ id: `BZ${300 + this.objections.length}`, number, at, company });
  }

  call(callCentre: CallCentre, customer: Customer, truth: Truth, change: Change = {}): void {
    const id = `${{ beuk: 'B-', linde: '7', populier: '17803' }[callCentre]}${10_000 + this.calls.length * 3}`;
    const { offered = true, named = true, withheld = false, isRecorded = false, isInbound = false } = change;
    this.calls.push({
      callCentre,
      id,
      at: change.at ?? this.moment(),
      number: customer.number,
      customer: customer.id,
      campaign: change.campaign ?? { beuk: 'GLAS-26', linde: 'ZLV_TV_JUN', populier: 'populier' }[callCentre],
      result: change.result ?? this.random.pick(['refused', 'sale', 'callback', 'conversation'] as const),
      talk: change.talk ?? this.random.whole(45, 600),
      caller: change.caller ?? LISTED_NUMBER,
      ...{ offered, named, withheld, isRecorded, isInbound },
    });
    this.truth.set(`${callCentre}/${id}`, truth);
  }

  /** A moment in June, within everybody's hours and within all contracts. */
  moment(days: readonly number[] = workdays(5, 30)): string {
    const [day, hour] = [this.random.pick(days), this.random.whole(9, 19)];
    return time(day, hour, this.random.whole(1, 59), this.random.whole(0, 59));
  }

  /** A moment so long before June that it is earlier, and not six months. */
  spring(): string {
    const [month, day] = [this.random.whole(2, 4), this.random.whole(1, 28)];
    return `2026-0${month}-${two(day)}T${two(this.random.whole(8, 22))}:${two(this.random.whole(0, 59))}`;
  }
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function time(day: number, hour: number, minute: number, second = 0): string {
  return `2026-06-${two(day)}T${two(hour)}:${two(minute)}:${two(second)}`;
}

/** Days of June 2026, which began on a Monday, from Monday to Friday. */
function workdays(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, place) => from + place).filter((day) => day % 7 > 0 && day % 7 < 6);
}

function truthOf(scene: string, verdict: Truth['verdict'], findings: Findings = {}): Truth {
  return { scene, verdict, findings };
}

/** What a conversation of Populier is beside what it is elsewhere: its log cannot show that the opt-out was offered. */
function seenBy(callCentre: CallCentre, { scene, verdict, findings }: Truth): Truth {
  if (callCentre !== 'populier') return { scene, verdict, findings };
  return truthOf(scene, verdict === 'lawful' ? 'review' : verdict, { ...findings, ...NOT_RECORDED });
}

const EACH: readonly CallCentre[] = ['beuk', 'linde', 'populier'];

function productOf(callCentre: CallCentre): Product {
  return ({ beuk: 'internet', linde: 'television', populier: 'mobile' } as const)[callCentre];
}

function times(count: number, act: (place: number) => void): void {
  for (let place = 0; place < count; place += 1) act(place);
}

/** The company of the walk: the same in every run. */
export function makeCompany(): Company {
  const making = new Making();
  lawfulCalls(making);
  calledWithoutBasis(making);
  calledAfterObjections(making);
  calledInAWrongWay(making);
  noConversations(making);
  nobodyCanTell(making);
  const { customers, contracts, consents, objections, calls, truth } = making;
  const inOrder = calls.toSorted((one, other) => (one.at < other.at ? -1 : 1));
  return { customers, contracts, consents, objections, calls: inOrder, truth };
}

function lawfulCalls(making: Making): void {
  for (const callCentre of EACH) {
    const product = productOf(callCentre);
    const customer = truthOf('a customer of the product', 'lawful');
    times(70, () => making.call(callCentre, making.bought(making.customer(), product), seenBy(callCentre, customer)));
    const similar = truthOf('a customer of a similar product', 'lawful');
    times(30, () =>
      making.call(callCentre, making.bought(making.customer(), LAWFUL[product]), seenBy(callCentre, similar)),
    );
    times(50, () => making.call(callCentre, making.customer(true), truthOf('a company', 'lawful')));
    const short = { talk: 12, offered: false } as const;
    const ended = truthOf('a conversation that ended at once', 'lawful');
    times(6, () => making.call(callCentre, making.bought(making.customer(), product), ended, short));
    const former = truthOf('a former customer of last year', 'lawful');
    times(8, () =>
      making.call(
        callCentre,
        making.bought(making.customer(), product, '2021-09-01', '2025-02-28'),
        seenBy(callCentre, former),
      ),
    );
  }
  for (const callCentre of ['beuk', 'populier'] as const) {
    const web = seenBy(callCentre, truthOf('the consent of the website', 'lawful'));
    times(60, () => making.call(callCentre, making.agreed(making.customer(), 'web'), web));
  }
  times(20, () => {
    const change = { campaign: 'SIM-26' };
    making.call('beuk', making.bought(making.customer(), 'mobile'), truthOf('a second campaign', 'lawful'), change);
  });
  times(5, () => {
    const robot = truthOf('a recorded message to a customer', 'lawful');
    making.call('linde', making.bought(making.customer(), 'television'), robot, { isRecorded: true });
  });
}

function calledWithoutBasis(making: Making): void {
  const without: Findings = { 'no-legal-basis': 'proven' };
  for (const callCentre of EACH) {
    const truth = (scene: string): Truth => truthOf(scene, 'violation', without);
    times(5, () => making.call(callCentre, making.customer(), truth('no record at all')));
    // What Populier sells has one product that is not similar to it.
    const other = callCentre === 'populier' ? 'internet' : 'mobile';
    times(8, () =>
      making.call(callCentre, making.bought(making.customer(), other), truth('a customer of something else')),
    );
    times(4, () => {
      const withdrawn = making.agreed(making.customer(), 'web', making.spring(), '2026-05-20');
      // A withdrawal is the first reason wherever the consent was for the product.
      making.call(callCentre, withdrawn, truth('a consent that was withdrawn'));
    });
    times(4, () => making.call(callCentre, making.agreed(making.customer(), 'contest'), truth('a contest')));
    const presumed = truthOf('a number of nobody', 'violation', { 'no-legal-basis': 'not-demonstrable' });
    times(4, () => making.call(callCentre, making.stranger(), presumed));
  }
  times(15, () => {
    const other = truthOf('the consent of the website was for other products', 'violation', without);
    making.call('linde', making.agreed(making.customer(), 'web'), other);
  });
  times(4, () => {
    const robot: Findings = { ...without, 'automatic-call-without-consent': 'proven' };
    making.call('linde', making.customer(), truthOf('a recorded message', 'violation', robot), { isRecorded: true });
  });
}

function calledAfterObjections(making: Making): void {
  const after: Findings = { 'called-after-objection': 'proven' };
  for (const callCentre of EACH) {
    const customer = (): Customer => making.bought(making.customer(), productOf(callCentre));
    times(6, () => {
      const person = customer();
      making.objected(person, '2026-04-14T11:20');
      const findings: Findings = { ...after, 'objection-open-over-28-days': 'proven' };
      making.call(callCentre, person, seenBy(callCentre, truthOf('an objection of April', 'violation', findings)));
    });
    times(4, () => {
      const person = customer();
      making.objected(person, '2026-06-03T16:45');
      const change = { at: making.moment(workdays(8, 26)) };
      making.call(
        callCentre,
        person,
        seenBy(callCentre, truthOf('an objection of this month', 'violation', after)),
        change,
      );
    });
    times(4, () => {
      const person = customer();
      making.objected(person, '2026-05-06T09:10', SISTER);
      making.call(callCentre, person, seenBy(callCentre, truthOf('an objection to another company', 'lawful')));
    });
    times(3, () => {
      const person = customer();
      making.objected(person, '2026-06-10');
      const doubt = truthOf('an objection of the same day', 'review', { 'called-after-objection': 'possible' });
      making.call(callCentre, person, seenBy(callCentre, doubt), { at: time(10, 14, 3, 20) });
    });
    times(3, () => {
      const person = customer();
      making.objected(person, '2026-06-29T09:00');
      const change = { at: making.moment(workdays(8, 26)) };
      making.call(callCentre, person, seenBy(callCentre, truthOf('an objection of a later day', 'lawful')), change);
    });
    times(3, () => {
      const person = customer();
      making.objected(person, '2026-05-12T13:00');
      const attempt = truthOf('dialled after an objection', 'breach', { 'dialled-after-objection': 'proven' });
      making.call(callCentre, person, attempt, { result: 'no-answer', talk: 0 });
    });
  }
  times(3, () => {
    const person = making.customer();
    making.objected(person, '2026-01-20T10:00');
    making.call('beuk', making.agreed(person, 'web'), truthOf('agreed again on the website', 'lawful'));
  });
  times(5, () => {
    const person = making.bought(making.customer(), 'internet');
    const said = { at: making.moment(workdays(5, 12)), result: 'objection' } as const;
    making.call('beuk', person, truthOf('says no in the conversation', 'lawful'), said);
    const change = { at: making.moment(workdays(16, 26)) };
    making.call('linde', person, truthOf('said no at another call centre', 'violation', after), change);
  });
  times(3, () => {
    const person = making.bought(making.customer(), 'television');
    const inbound = { at: making.moment(workdays(5, 12)), result: 'objection', isInbound: true } as const;
    making.call('linde', person, truthOf('rings to say no', 'out-of-scope'), inbound);
    making.call('linde', person, truthOf('rang to say no', 'violation', after), {
      at: making.moment(workdays(16, 26)),
    });
  });
}

function calledInAWrongWay(making: Making): void {
  const customer = (): Customer => making.bought(making.customer(), 'internet');
  const wrong = (scene: string, count: number, truth: [Truth['verdict'], Findings], change: () => Change): void =>
    times(count, () => making.call('beuk', customer(), truthOf(scene, ...truth), change()));
  wrong('no opt-out', 8, ['violation', { 'optout-not-offered': 'proven' }], () => ({ offered: false }));
  wrong('no name', 6, ['violation', { 'identity-not-stated': 'proven' }], () => ({ named: false }));
  wrong('a hidden number', 6, ['violation', { 'caller-id-withheld': 'proven' }], () => ({
    withheld: true,
    caller: '',
  }));
  wrong('an unknown number', 4, ['breach', { 'caller-number-unlisted': 'proven' }], () => ({
    caller: UNLISTED_NUMBER,
  }));
  wrong('in the evening', 6, ['breach', { 'outside-own-hours': 'proven' }], () => ({ at: time(16, 20, 35, 4) }));
  wrong('on a Sunday', 5, ['breach', { 'outside-calling-hours': 'proven' }], () => ({ at: time(14, 13, 20, 5) }));
  times(6, () => {
    const person = making.bought(making.customer(), 'television');
    making.call('linde', person, truthOf('no opt-out', 'violation', { 'optout-not-offered': 'proven' }), {
      offered: false,
    });
  });
  times(4, () => {
    const person = making.customer();
    times(5, (place) => {
      const tooMany = truthOf('once too often', 'breach', { 'too-many-attempts': 'proven' });
      const truth = place < 3 ? truthOf('nobody answers', 'attempt') : tooMany;
      making.call('linde', person, truth, { at: time(18, 10 + place, 12, 30), result: 'no-answer', talk: 0 });
    });
  });
  times(6, () => {
    const findings: Findings = { 'outside-contract': 'proven', ...NOT_RECORDED };
    const change = { at: making.moment(workdays(1, 3)) };
    making.call(
      'populier',
      making.bought(making.customer(), 'mobile'),
      truthOf('too early', 'breach', findings),
      change,
    );
  });
  times(6, () => {
    const former = making.bought(making.customer(), 'internet', '2019-05-01', '2022-11-30');
    making.call('beuk', former, truthOf('a customer of long ago', 'breach', { 'relation-term-exceeded': 'proven' }));
  });
}

function noConversations(making: Making): void {
  times(40, () => {
    const result = making.random.pick(['no-answer', 'busy'] as const);
    making.call(making.random.pick(EACH), making.customer(), truthOf('nobody answers', 'attempt'), { result, talk: 0 });
  });
  times(6, () => {
    const change = { result: 'machine', talk: 11, at: time(21, 19, 10, 40), offered: false, named: false } as const;
    const person = making.bought(making.customer(), 'internet');
    making.call('beuk', person, truthOf('a machine answers', 'attempt'), change);
  });
  times(6, () => {
    const change = { result: 'voicemail', talk: 25, at: time(14, 12, 10, 40), offered: false, named: false } as const;
    const person = making.bought(making.customer(), 'internet');
    making.call('beuk', person, truthOf('a voicemail of a customer', 'lawful'), change);
  });
  times(4, () => {
    const truth = truthOf('a voicemail without a basis', 'review', { 'voicemail-without-consent': 'possible' });
    making.call('linde', making.customer(), truth, { result: 'voicemail', talk: 25 });
  });
  times(12, () => {
    const person = making.bought(making.customer(), 'internet');
    making.objected(person, '2026-03-02T15:30');
    const change = { campaign: 'MONTAGE', result: 'conversation', offered: false } as const;
    making.call('beuk', person, truthOf('about a mechanic’s visit', 'out-of-scope'), change);
  });
  times(6, () => {
    const person = making.bought(making.customer(), 'television');
    making.objected(person, '2026-03-02T15:30');
    const change = { isInbound: true, offered: false, at: time(17, 21, 40, 9) } as const;
    making.call('linde', person, truthOf('a customer rings', 'out-of-scope'), change);
  });
}

function nobodyCanTell(making: Making): void {
  const unverified: Findings = { 'consent-not-verified': 'not-demonstrable' };
  times(15, () => {
    const person = making.agreed(making.customer(), 'television');
    making.call('linde', person, truthOf('a consent of the fair', 'review', unverified));
  });
  times(6, () => {
    const person = making.agreed(making.customer(), 'everything');
    const findings: Findings = { ...unverified, 'consent-not-specific': 'not-demonstrable' };
    making.call('linde', person, truthOf('a consent for everything', 'review', findings));
  });
  times(5, () => {
    const person = making.agreed(making.customer(), 'web', '2025-05-14T10:12');
    const findings: Findings = { 'first-call-after-six-months': 'not-demonstrable' };
    making.call('beuk', person, truthOf('called long after the consent', 'review', findings));
  });
}
