import {
  type InputCheck,
  atMost,
  email,
  length,
  phone,
} from '../../kernel/errors/invalid-input.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import type { ChannelSettings } from '../channel/index.ts';

const missing: Sentence = { en: 'Enter something here.', 'zh-CN': '此项不能为空。' };
const noContact: Sentence = {
  en: 'Leave a phone number or an e-mail address, so that we can answer.',
  'zh-CN': '请留下电话或邮箱，以便我们回复您。',
};
const noSuchCategory: Sentence = {
  en: 'This category cannot be chosen.',
  'zh-CN': '无法选择该分类。',
};

/** What a visitor filled in. */
export interface TicketAnswers {
  readonly content: string;
  readonly subject?: string | null | undefined;
  readonly category?: string | null | undefined;
  readonly contactName?: string | null | undefined;
  readonly contactPhone?: string | null | undefined;
  readonly contactEmail?: string | null | undefined;
  readonly attachmentIds?: readonly string[] | null | undefined;
}

const places = {
  NAME: 'contactName',
  PHONE: 'contactPhone',
  EMAIL: 'contactEmail',
  SUBJECT: 'subject',
  CATEGORY: 'category',
  ATTACHMENTS: 'attachmentIds',
} as const;

/** Adds what a form of the channel misses in the answers (FEATURES T-02). `isAnonymous`: nobody vouched for who he is. */
export function checkTicketAnswers(
  check: InputCheck,
  form: ChannelSettings['ticketForm'],
  answers: TicketAnswers,
  isAnonymous: boolean,
): void {
  check
    .check('content', answers.content, length(1, 2_000))
    .check('subject', answers.subject, length(0, 200))
    .check('contactName', answers.contactName, length(0, 50))
    .check('contactPhone', answers.contactPhone?.trim() || null, phone)
    .check('contactEmail', answers.contactEmail?.trim() || null, email)
    .check('attachmentIds', answers.attachmentIds, atMost(5));
  for (const { field, isShown, isRequired } of form.fields) {
    const isAnswered = (answers[places[field]]?.length ?? 0) > 0;
    if (isShown && isRequired && !isAnswered) check.fault(places[field], missing);
  }
  const category = answers.category?.trim();
  if (category && form.categories.length > 0 && !form.categories.includes(category))
    check.fault('category', noSuchCategory);
  if (isAnonymous && !answers.contactPhone?.trim() && !answers.contactEmail?.trim())
    check.fault('contactPhone', noContact);
}
