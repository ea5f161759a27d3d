import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { localeOf } from '../kernel/errors/words.ts';
import { uuidv7 } from '../kernel/uuid.ts';
import { chime } from './chime.ts';
import { logView, pageView } from './plain-page.view.ts';
import { plainWords } from './plain-page.words.ts';
import { type Declined, isDeclined, type PlainSession, VisitorCalls } from './visitor-calls.ts';

type ChannelRequest = FastifyRequest<{ Params: { key: string } }>;

const DEVICE = 'parley_device';
const SEEN = 'parley_seen';
const NINETY_DAYS_S = 90 * 24 * 3_600;
// A file of 20 MB with the form around it.
const LARGEST_FORM = 21 * 1_048_576;

const policy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "img-src 'self' https:",
  "media-src 'self'",
  "frame-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * The chat without a script, for browsers that cannot show the widget: what was said, a form to write
 * and to send a file. The visitor is known by a cookie that no script can read.
 */
export async function registerPlainPage(app: FastifyInstance): Promise<void> {
  const sound = chime();
  await app.register(async routes => {
    routes.addContentTypeParser(
      'multipart/form-data',
      { parseAs: 'buffer', bodyLimit: LARGEST_FORM },
      (_request, body, done) => done(null, body),
    );
    routes.get('/plain/chime.wav', (_request, reply) =>
      reply.type('audio/wav').header('cache-control', 'public, max-age=86400').send(sound),
    );
    routes.get('/plain/:key', (request: ChannelRequest, reply) =>
      new PlainVisit(app, request, reply).show(),
    );
    routes.get('/plain/:key/log', (request: ChannelRequest, reply) =>
      new PlainVisit(app, request, reply).showLog(),
    );
    routes.post('/plain/:key', { bodyLimit: LARGEST_FORM }, (request: ChannelRequest, reply) =>
      new PlainVisit(app, request, reply).take(),
    );
  });
}

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
};

/** One request of one visitor. */
class PlainVisit {
  readonly #request: ChannelRequest;
  readonly #reply: FastifyReply;
  readonly #calls: VisitorCalls;
  readonly #locale: string;
  readonly #path: string;

  constructor(app: FastifyInstance, request: ChannelRequest, reply: FastifyReply) {
    this.#request = request;
    this.#reply = reply;
    this.#locale = localeOf(request.headers['accept-language'], 'en');
    this.#path = `/plain/${encodeURIComponent(request.params.key)}`;
    this.#calls = new VisitorCalls(app, { remoteAddress: request.ip, locale: this.#locale });
  }

  async show(text = '', error = '', key = uuidv7(Date.now())): Promise<FastifyReply> {
    const session = await this.#session();
    if (isDeclined(session)) return this.#refuse();
    const { channel } = await this.#calls.page(session.token);
    const note = channel.onDuty ? '' : (channel.offHoursText ?? '');
    const { companyName } = channel;
    const words = plainWords(this.#locale);
    const view = {
      locale: this.#locale,
      words,
      companyName,
      path: this.#path,
      key,
      text,
      error,
      note,
    };
    return this.#html(pageView(view));
  }

  async showLog(): Promise<FastifyReply> {
    const session = await this.#session();
    if (isDeclined(session)) return this.#refuse();
    const { history } = await this.#calls.page(session.token);
    const heard = history.nodes.filter(({ sender, content }) => !sender.isOwn && !content.event);
    const last = heard.at(-1)?.createdAt ?? '';
    const seen = this.#request.cookies[SEEN];
    this.#cookie(SEEN, last);
    const isNews = seen !== undefined && last > seen;
    const words = plainWords(this.#locale);
    const next = `${this.#path}/log?at=${Date.now()}#end`;
    const sound = isNews ? '/plain/chime.wav' : null;
    return this.#html(
      logView({ locale: this.#locale, words, messages: history.nodes, sound, next }),
    );
  }

  async take(): Promise<FastifyReply> {
    const words = plainWords(this.#locale);
    const form = await this.#form();
    if (!form) return this.show('', words.failed);
    const text = textOf(form, 'text').trim();
    // The same form sent twice is one message.
    const key = textOf(form, 'key') || uuidv7(Date.now());
    const file = form.get('file');
    const hasFile = file instanceof File && file.size > 0;
    if (!text && !hasFile) return this.show('', words.empty);
    const session = await this.#session();
    if (isDeclined(session)) return this.#refuse();
    const declined =
      (text && (await this.#calls.send(session.token, key, { text: { text } }))) ||
      (hasFile && (await this.#sendFile(session, file)));
    if (declined) return this.show(text, declined.message || words.failed);
    return this.#reply.redirect(this.#path, 303);
  }

  async #sendFile({ token }: PlainSession, file: File): Promise<Declined | null> {
    const fileId = await this.#calls.upload(token, file);
    if (isDeclined(fileId)) return fileId;
    return this.#calls.send(token, uuidv7(Date.now()), { file: { fileId } });
  }

  async #form(): Promise<FormData | null> {
    const type = this.#request.headers['content-type'] ?? '';
    if (!Buffer.isBuffer(this.#request.body)) return null;
    const body = new Uint8Array(this.#request.body);
    return new Response(body, { headers: { 'content-type': type } }).formData().catch(() => null);
  }

  async #session(): Promise<PlainSession | Declined> {
    const known = this.#request.cookies[DEVICE];
    const session = await this.#calls.start(this.#request.params.key, known);
    if (!isDeclined(session)) this.#cookie(DEVICE, session.deviceToken);
    return session;
  }

  #cookie(name: string, value: string): void {
    this.#reply.setCookie(name, value, {
      path: this.#path,
      httpOnly: true,
      sameSite: 'lax',
      secure: this.#request.protocol === 'https',
      maxAge: NINETY_DAYS_S,
    });
  }

  #html(text: string): FastifyReply {
    return this.#reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-security-policy', policy)
      .send(text);
  }

  #refuse(): FastifyReply {
    return this.#reply
      .code(404)
      .type('text/plain; charset=utf-8')
      .send(plainWords(this.#locale).refused);
  }
}
