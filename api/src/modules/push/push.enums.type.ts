import { registerEnumType } from 'type-graphql';
import { PushKind, PushProviderName, PushReason, PushStatus } from './push-names.ts';
import { PushEvent } from './receipts.ts';

registerEnumType(PushProviderName, {
  name: 'PushProvider',
  description: 'Who brings pushes to devices.',
  valuesConfig: {
    APNS: { description: 'Apple.' },
    FCM: { description: 'Firebase.' },
    HUAWEI: { description: 'Huawei.' },
    HONOR: { description: 'Honor.' },
    XIAOMI: { description: 'Xiaomi.' },
    OPPO: { description: 'OPPO, OnePlus, realme.' },
    VIVO: { description: 'vivo, iQOO.' },
    MEIZU: { description: 'Meizu.' },
    JPUSH: { description: 'JPush.' },
    WEB: { description: 'Browsers, by web push.' },
  },
});
registerEnumType(PushKind, {
  name: 'PushKind',
  description: 'What a push tells of.',
  valuesConfig: {
    MESSAGE: { description: 'A message.' },
    TICKET: { description: 'An answer to a ticket.' },
    CALL: { description: 'An incoming call.' },
    CONVERSATION: { description: 'A conversation that came to a member, or is offered to him.' },
    TRANSFER: { description: 'A conversation that a member is asked to take over.' },
    TEST: { description: 'Nothing but itself.' },
    SERVED: { description: 'An agent is there for a visitor who left the queue’s page.' },
  },
});
registerEnumType(PushStatus, {
  name: 'PushStatus',
  description: 'How far a push has come.',
  valuesConfig: {
    WAITING: { description: 'To be sent, for the first time or again.' },
    ACCEPTED: { description: 'Taken by the provider.' },
    SHOWN: { description: 'Shown on the device.' },
    OPENED: { description: 'Opened by its reader.' },
    DROPPED: { description: 'Not wanted any more before it went out; `reason` says why.' },
    FAILED: { description: 'It will not arrive; `reason` says why.' },
  },
});
registerEnumType(PushReason, {
  name: 'PushReason',
  description: 'Why a push was not sent, or is not yet.',
  valuesConfig: {
    READ: { description: 'It was read meanwhile.' },
    WITHDRAWN: { description: 'The message was withdrawn.' },
    OVER: { description: 'It concerns this person no more.' },
    REPLACED: { description: 'A newer one of the same conversation went out.' },
    SIGNED_OUT: { description: 'The person signed out on this device.' },
    QUIET_HOURS: {
      description: 'The member wants to be left alone at this time; it is told when that is over.',
    },
    DEAD_TOKEN: { description: 'The provider does not know the device any more.' },
    NO_CREDENTIALS: { description: 'The channel has no account at a provider of this device.' },
    CREDENTIALS: { description: 'The provider does not accept the account.' },
    BUSY: { description: 'The provider did not take it; it is tried again.' },
    QUOTA: {
      description: 'The provider’s quota is used up; it is tried again when its day begins.',
    },
    REFUSED: { description: 'The provider refused it for good; `detail` has its words.' },
    EXPIRED: { description: 'It could not be sent within a day.' },
  },
});
registerEnumType(PushEvent, {
  name: 'PushEvent',
  description: 'What a device reports of a push.',
  valuesConfig: {
    SHOWN: { description: 'It stands on the screen.' },
    OPENED: { description: 'It was tapped.' },
  },
});
