import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context, Locale } from '../../kernel/context.ts';
import { type Sentence, localeOf, say } from '../../kernel/errors/words.ts';
import { isUuid } from '../../kernel/uuid.ts';
import type { MailConfirmation } from './mail.confirmation.ts';

const asked: Sentence = {
  en: 'Get answers at this e-mail address?',
  'zh-CN': '是否通过此邮箱接收回复？',
};
const yes: Sentence = { en: 'Yes, this address is mine', 'zh-CN': '是的，这是我的邮箱' };
const done: Sentence = {
  en: 'Thank you. Answers you have not read will be sent to this address.',
  'zh-CN': '已确认。您未读的回复将发送到此邮箱。',
};
const over: Sentence = {
  en: 'This link is not valid any more.',
  'zh-CN': '该链接已失效。',
};

interface Options {
  readonly confirmation: MailConfirmation;
  readonly open: (tenantId: string) => Context;
}

type Visit = FastifyRequest<{ Params: { tenant: string; tag: string } }>;

const page = (locale: Locale, sentence: Sentence, isQuestion: boolean): string =>
  `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Parley</title><style>body{font:16px/1.6 system-ui,sans-serif;max-width:30rem;margin:15vh auto;padding:0 1.5rem;color-scheme:light dark}
button{font:inherit;padding:.6rem 1.2rem;cursor:pointer}</style>
<main><p>${say(sentence, locale)}</p>${isQuestion ? `<form method="post"><button>${say(yes, locale)}</button></form>` : ''}</main></html>`;

/** `/mail/confirm/…`: the page behind the link in a mail. Only a press of its button confirms, for mail scanners open links. */
export function mailRoutes(app: FastifyInstance, { confirmation, open }: Options): void {
  void app.register(async scope => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: 1_024 },
      (_request, _body, next) => next(null, null),
    );
    const path = '/mail/confirm/:tenant/:tag';
    scope.get(path, (request: Visit, reply) =>
      send(reply, 200, page(localeFor(request), asked, true)),
    );
    scope.post(path, async (request: Visit, reply) => {
      const { tenant, tag } = request.params;
      const isDone = isUuid(tenant) && (await confirmation.confirm(open(tenant), tag));
      return send(reply, isDone ? 200 : 410, page(localeFor(request), isDone ? done : over, false));
    });
  });
}

const localeFor = ({ headers }: FastifyRequest): Locale =>
  localeOf(headers['accept-language'], 'en');

const send = (reply: FastifyReply, status: number, html: string) =>
  reply
    .code(status)
    .type('text/html; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(html);
