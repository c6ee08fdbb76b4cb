/** How one of the account's numbers is run. */
export interface StandInSender {
  readonly number: string;
  readonly kind: 'long-code' | 'toll-free' | 'short-code';
  readonly messagingService?: string | undefined;
  readonly advancedOptOut: boolean;
}

/** What Twilio, or the network, makes of a text before the product sees it. */
export interface CarrierReading {
  readonly move: 'STOP' | 'START' | 'HELP';
  /** What the patient gets from it. */
  readonly reply: string;
  /** Set where Advanced Opt-Out says what it understood. */
  readonly optOutType: 'STOP' | 'START' | 'HELP' | undefined;
}

type Move = CarrierReading['move'];

/** Support article 223134027: the words Twilio acts on, where a message is nothing but the word. */
const WORDS: Readonly<Record<string, Move>> = {
  stop: 'STOP',
  stopall: 'STOP',
  unsubscribe: 'STOP',
  end: 'STOP',
  quit: 'STOP',
  revoke: 'STOP',
  optout: 'STOP',
  cancel: 'STOP',
  start: 'START',
  unstop: 'START',
  help: 'HELP',
  info: 'HELP',
};

const REPLIES: Readonly<Record<Move, string>> = {
  STOP: 'You have successfully been unsubscribed. You will not receive any more messages from this number. Reply START to resubscribe.',
  START:
    'You have successfully been re-subscribed to messages from this number. Reply HELP for help. Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
  HELP: 'Reply STOP to unsubscribe. Msg&Data Rates May Apply.',
};
const NETWORK_STOP =
  'NETWORK MSG: You replied with the word "stop" which blocks all texts sent from this number. Text back "unstop" to receive messages again.';

/** Returns what Twilio makes of a text on its own: nothing on a short code without Advanced Opt-Out (support articles 223181748, 360058144374). */
export function readAtCarrier(sender: StandInSender, body: string): CarrierReading | undefined {
  const move = WORDS[body.trim().toLowerCase()];
  if (move === undefined) return undefined;
  if (sender.advancedOptOut) return { move, reply: REPLIES[move], optOutType: move };
  switch (sender.kind) {
    case 'long-code':
      return { move, reply: REPLIES[move], optOutType: undefined };
    case 'toll-free':
      return { move, reply: move === 'STOP' ? NETWORK_STOP : REPLIES[move], optOutType: undefined };
    case 'short-code':
      return undefined;
  }
}

/** Which telephones may not be written to, by number or, in a Messaging Service, by the whole pool. */
export interface OptOuts {
  move(sender: StandInSender, phone: string, move: Move): void;
  isOptedOut(sender: StandInSender, phone: string): boolean;
}

/** Returns a list with nobody on it. */
export function createOptOuts(): OptOuts {
  const blocked = new Set<string>();
  const pair = ({ number, messagingService }: StandInSender, phone: string) => `${messagingService ?? number} ${phone}`;
  return {
    move(sender, phone, move) {
      if (move === 'STOP') blocked.add(pair(sender, phone));
      if (move === 'START') blocked.delete(pair(sender, phone));
    },
    isOptedOut: (sender, phone) => blocked.has(pair(sender, phone)),
  };
}
