import type { WindowKeys } from '../../loader/protocol.ts';

/** A button above the field. */
export interface QuickButton {
  readonly id: string;
  readonly kind: 'LINK' | 'TEXT' | 'AGENT' | 'RATE' | 'TICKET';
  readonly label: string;
  readonly url: string | null;
  readonly text: string | null;
}

/** An entry of the welcome menu. */
export interface MenuEntry {
  readonly id: string;
  readonly kind: 'GROUP' | 'AGENT' | 'TEXT' | 'TICKET' | 'LINK';
  readonly text: string;
  readonly url: string | null;
  readonly skillGroupId: string | null;
}

/** A field of a form. */
export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly kind:
    | 'LINE'
    | 'TEXT'
    | 'NUMBER'
    | 'PHONE'
    | 'EMAIL'
    | 'DATE'
    | 'CHOICE'
    | 'CHOICES'
    | 'YES_NO';
  readonly options: readonly string[];
  readonly isRequired: boolean;
}

/** What is asked before the first message. */
export interface ChatForm {
  readonly title: string | null;
  readonly isRequired: boolean;
  readonly fields: readonly FormField[];
}

/** A field of the form to leave a message; the content is always there. */
export type TicketFieldName = 'NAME' | 'PHONE' | 'EMAIL' | 'SUBJECT' | 'CATEGORY' | 'ATTACHMENTS';

/** What the form to leave a message asks for. */
export interface TicketForm {
  readonly fields: readonly {
    readonly field: TicketFieldName;
    readonly isShown: boolean;
    readonly isRequired: boolean;
  }[];
  readonly categories: readonly string[];
}

/** What a visitor agrees to before he can send anything. */
export interface Consent {
  readonly version: string;
  readonly texts: readonly { readonly locale: string; readonly text: string }[];
  readonly url: string | null;
}

/** A kind of file that visitors may send. */
export type FileKind = 'IMAGE' | 'VOICE' | 'VIDEO' | 'FILE';

/** What the channel says of its widget, as it stands in the file of its configuration. */
export interface ChannelSettings {
  readonly locale: string;
  readonly ticketDesktop: boolean;
  readonly ticketH5: boolean;
  readonly leaveQueue: boolean;
  readonly pageTrail: boolean;
  readonly fileKinds: readonly FileKind[];
  readonly quickButtons: readonly QuickButton[];
  readonly welcomeMenu: readonly MenuEntry[];
  readonly preChatForm: ChatForm | null;
  readonly ticketForm: TicketForm;
  readonly consent: Consent | null;
  readonly pageParameters: readonly string[];
  readonly pausedText: string | null;
}

/** What holds here; without an answer of the channel only the page's word. */
export type Settings = WindowKeys & Partial<ChannelSettings>;
