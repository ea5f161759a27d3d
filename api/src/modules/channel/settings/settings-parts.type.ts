import { Field, ID, InputType, Int, ObjectType, registerEnumType } from 'type-graphql';
import {
  type FormField as StoredField,
  FormFieldKind,
  FormTarget,
  type MenuEntry as StoredEntry,
  MenuEntryKind,
  type QuickButton as StoredButton,
  QuickButtonKind,
  TicketFieldName,
} from './channel-settings.ts';

registerEnumType(QuickButtonKind, {
  name: 'QuickButtonKind',
  description: 'What a quick button does.',
  valuesConfig: {
    LINK: { description: 'Opens an address.' },
    TEXT: { description: 'Sends a text.' },
    AGENT: { description: 'Asks for an agent.' },
    RATE: { description: 'Opens the rating.' },
    TICKET: { description: 'Opens the form to leave a message.' },
  },
});
registerEnumType(MenuEntryKind, {
  name: 'MenuEntryKind',
  description: 'Where an entry of the welcome menu leads.',
  valuesConfig: {
    GROUP: { description: 'To a skill group, with the first message.' },
    AGENT: { description: 'To an agent, at once.' },
    TEXT: { description: 'Sends its text as the first message.' },
    TICKET: { description: 'To the form to leave a message.' },
    LINK: { description: 'To an address.' },
  },
});
registerEnumType(FormFieldKind, {
  name: 'FormFieldKind',
  description: 'What can be answered.',
  valuesConfig: {
    LINE: { description: 'One line, up to 200 characters.' },
    TEXT: { description: 'Several lines, up to 2,000 characters.' },
    NUMBER: { description: 'A number.' },
    PHONE: { description: 'A telephone number.' },
    EMAIL: { description: 'An e-mail address.' },
    DATE: { description: 'A date, as YYYY-MM-DD.' },
    CHOICE: { description: 'One of the options.' },
    CHOICES: { description: 'Any of the options, joined by line breaks.' },
    YES_NO: { description: '`yes` or `no`.' },
  },
});
registerEnumType(FormTarget, {
  name: 'FormTarget',
  description: 'Where an answer goes.',
  valuesConfig: {
    PROFILE: { description: 'To the visitor’s profile, as unverified.' },
    CONVERSATION: { description: 'To the conversation.' },
  },
});
registerEnumType(TicketFieldName, {
  name: 'TicketFieldName',
  description: 'A field of the form to leave a message; the content is always there.',
  valuesConfig: {
    NAME: { description: 'The visitor’s name.' },
    PHONE: { description: 'A telephone number.' },
    EMAIL: { description: 'An e-mail address.' },
    SUBJECT: { description: 'A subject.' },
    CATEGORY: { description: 'One of the categories.' },
    ATTACHMENTS: { description: 'Up to 5 files.' },
  },
});

@ObjectType({ description: 'A button above the input field.' })
export class QuickButton implements StoredButton {
  @Field(() => ID, { description: 'Tells it from the others.' })
  id: string;

  @Field(() => QuickButtonKind, { description: 'What it does.' })
  kind: StoredButton['kind'];

  @Field(() => String, { description: 'What stands on it.' })
  label: string;

  @Field(() => String, { nullable: true, description: 'The address, of a LINK; else null.' })
  url: string | null;

  @Field(() => String, { nullable: true, description: 'The text, of a TEXT; else null.' })
  text: string | null;
}

@InputType({ description: 'A button above the input field.' })
export class QuickButtonInput {
  @Field(() => QuickButtonKind, { description: 'What it does.' })
  kind: StoredButton['kind'];

  @Field(() => String, { description: '1 to 20 characters.' })
  label: string;

  @Field(() => String, { nullable: true, description: 'An https address; of a LINK only.' })
  url?: string | null;

  @Field(() => String, { nullable: true, description: '1 to 500 characters; of a TEXT only.' })
  text?: string | null;
}

@ObjectType({ description: 'An entry of the welcome menu.' })
export class MenuEntry implements StoredEntry {
  @Field(() => ID, { description: 'Tells it from the others.' })
  id: string;

  @Field(() => MenuEntryKind, { description: 'Where it leads.' })
  kind: StoredEntry['kind'];

  @Field(() => String, { description: 'What stands on it.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'The address, of a LINK; else null.' })
  url: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The group, of a GROUP; else null. Give it as `address.skillGroup` with the first message.',
  })
  skillGroupId: string | null;
}

@InputType({ description: 'An entry of the welcome menu.' })
export class MenuEntryInput {
  @Field(() => MenuEntryKind, { description: 'Where it leads.' })
  kind: StoredEntry['kind'];

  @Field(() => String, { description: '1 to 60 characters.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'An https address; of a LINK only.' })
  url?: string | null;

  @Field(() => ID, { nullable: true, description: 'The group; of a GROUP only.' })
  skillGroupId?: string | null;
}

@ObjectType({ description: 'A field of a form.' })
export class FormField implements StoredField {
  @Field(() => String, {
    description:
      'Names the answer. `name`, `phone`, `email`, `company` and `description` are those of the profile.',
  })
  key: string;

  @Field(() => String, { description: 'What the visitor is asked.' })
  label: string;

  @Field(() => FormFieldKind, { description: 'What can be answered.' })
  kind: StoredField['kind'];

  @Field(() => [String], { description: 'What can be chosen; empty where nothing is.' })
  options: string[];

  @Field(() => Boolean, { description: 'Whether it must be answered.' })
  isRequired: boolean;

  @Field(() => FormTarget, { description: 'Where the answer goes.' })
  target: StoredField['target'];
}

@InputType({ description: 'A field of a form.' })
export class FormFieldInput {
  @Field(() => String, {
    description: '1 to 40 letters, digits, `_` or `-`, each key once.',
  })
  key: string;

  @Field(() => String, { description: '1 to 60 characters.' })
  label: string;

  @Field(() => FormFieldKind, { description: 'What can be answered.' })
  kind: StoredField['kind'];

  @Field(() => [String], {
    nullable: true,
    description: '2 to 30 options of up to 60 characters, of CHOICE and CHOICES only.',
  })
  options?: string[] | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether it must be answered.' })
  isRequired: boolean;

  @Field(() => FormTarget, { defaultValue: 'PROFILE', description: 'Where the answer goes.' })
  target: StoredField['target'];
}

@ObjectType({ description: 'An answer that chooses the group.' })
export class FormGroup {
  @Field(() => String, { description: 'The field, a CHOICE.' })
  key: string;

  @Field(() => String, { description: 'The option.' })
  option: string;

  @Field(() => ID, { description: 'The group it leads to.' })
  skillGroupId: string;
}

@InputType({ description: 'An answer that chooses the group.' })
export class FormGroupInput {
  @Field(() => String, { description: 'The field, a CHOICE.' })
  key: string;

  @Field(() => String, { description: 'The option.' })
  option: string;

  @Field(() => ID, { description: 'The group it leads to.' })
  skillGroupId: string;
}

@ObjectType({ description: 'What is asked for before the first message.' })
export class ChatForm {
  @Field(() => String, { nullable: true, description: 'What stands above it; null: nothing.' })
  title: string | null;

  @Field(() => Boolean, {
    description: 'Whether no message is accepted before it was answered.',
  })
  isRequired: boolean;

  @Field(() => [FormField], { description: 'The fields, in order.' })
  fields: FormField[];

  @Field(() => [FormGroup], { description: 'Answers that choose the group.' })
  groups: FormGroup[];
}

@InputType({ description: 'What is asked for before the first message.' })
export class ChatFormInput {
  @Field(() => String, { nullable: true, description: 'Up to 100 characters.' })
  title?: string | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether no message is accepted before it was answered.',
  })
  isRequired: boolean;

  @Field(() => [FormFieldInput], { description: '1 to 10 fields, in order.' })
  fields: FormFieldInput[];

  @Field(() => [FormGroupInput], {
    nullable: true,
    description: 'Answers that choose the group.',
  })
  groups?: FormGroupInput[] | null;
}

@ObjectType({ description: 'A field of the form to leave a message.' })
export class TicketFormField {
  @Field(() => TicketFieldName, { description: 'Which one.' })
  field: TicketFieldName;

  @Field(() => Boolean, { description: 'Whether it is there.' })
  isShown: boolean;

  @Field(() => Boolean, { description: 'Whether it must be filled in.' })
  isRequired: boolean;
}

@InputType({ description: 'A field of the form to leave a message.' })
export class TicketFormFieldInput {
  @Field(() => TicketFieldName, { description: 'Which one.' })
  field: TicketFieldName;

  @Field(() => Boolean, { description: 'Whether it is there.' })
  isShown: boolean;

  @Field(() => Boolean, { description: 'Whether it must be filled in.' })
  isRequired: boolean;
}

@ObjectType({
  description:
    'The form to leave a message. An anonymous visitor must give a phone number or an e-mail address in any case.',
})
export class TicketForm {
  @Field(() => [TicketFormField], { description: 'Its fields besides the content.' })
  fields: TicketFormField[];

  @Field(() => [String], { description: 'What can be chosen as category.' })
  categories: string[];
}

@InputType({ description: 'The form to leave a message.' })
export class TicketFormInput {
  @Field(() => [TicketFormFieldInput], {
    description: 'Its fields besides the content, each once; those left out are not shown.',
  })
  fields: TicketFormFieldInput[];

  @Field(() => [String], {
    nullable: true,
    description: 'Up to 30 categories of 1 to 40 characters.',
  })
  categories?: string[] | null;
}

@ObjectType({ description: 'A text in one language.' })
export class LocalizedText {
  @Field(() => String, { description: 'zh-CN or en.' })
  locale: 'zh-CN' | 'en';

  @Field(() => String, { description: 'The text.' })
  text: string;
}

@InputType({ description: 'A text in one language.' })
export class LocalizedTextInput {
  @Field(() => String, { description: 'zh-CN or en.' })
  locale: string;

  @Field(() => String, { description: '1 to 2,000 characters.' })
  text: string;
}

@ObjectType({ description: 'What a visitor agrees to before he can send anything.' })
export class ConsentText {
  @Field(() => String, { description: 'Who agreed to another version is asked again.' })
  version: string;

  @Field(() => [LocalizedText], { description: 'The text, in one language or both.' })
  texts: LocalizedText[];

  @Field(() => String, {
    nullable: true,
    description: 'Where the whole of it stands; null: nowhere.',
  })
  url: string | null;
}

@InputType({ description: 'What a visitor agrees to before he can send anything.' })
export class ConsentTextInput {
  @Field(() => String, { description: '1 to 40 characters.' })
  version: string;

  @Field(() => [LocalizedTextInput], { description: 'The text, in one language or both.' })
  texts: LocalizedTextInput[];

  @Field(() => String, { nullable: true, description: 'An https address.' })
  url?: string | null;
}

@ObjectType({
  description:
    'When the page invites to a chat: never while a conversation is open, nor while nobody is on duty.',
})
export class InvitationRule {
  @Field(() => String, { description: 'What it says.' })
  text: string;

  @Field(() => Int, { description: 'Milliseconds on the page before it shows.' })
  afterMs: number;

  @Field(() => [String], {
    description: 'Addresses it shows on, `*` for any part, such as `*/pricing*`; empty: on all.',
  })
  addresses: string[];

  @Field(() => [String], {
    description: 'Languages of browsers it shows to, such as `en`; empty: to all.',
  })
  languages: string[];

  @Field(() => Int, { description: 'Milliseconds it keeps away after it was refused.' })
  againAfterMs: number;

  @Field(() => Int, { description: 'How often a day at most.' })
  mostPerDay: number;
}

@InputType({ description: 'When the page invites to a chat.' })
export class InvitationRuleInput {
  @Field(() => String, { description: '1 to 200 characters.' })
  text: string;

  @Field(() => Int, { defaultValue: 30_000, description: '1 second to 1 hour, in milliseconds.' })
  afterMs: number;

  @Field(() => [String], {
    nullable: true,
    description: 'Up to 20 addresses, `*` for any part, such as `*/pricing*`; empty: all.',
  })
  addresses?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Up to 20 languages of browsers, such as `en`; empty: all.',
  })
  languages?: string[] | null;

  @Field(() => Int, {
    defaultValue: 3_600_000,
    description: '1 minute to 30 days, in milliseconds.',
  })
  againAfterMs: number;

  @Field(() => Int, { defaultValue: 3, description: '1 to 20.' })
  mostPerDay: number;
}
