import type { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from '../../kernel/context.ts';
import { localeOf } from '../../kernel/errors/words.ts';
import { FileMissingError, type FileStore } from '../../kernel/files/file-store.ts';
import { fileHeaders, rangeOf, slice } from './file.download.ts';
import { File } from './file.entity.ts';
import type { FileIntake } from './file.intake.ts';
import { fileLimits } from './file.limits.ts';
import { Refusal } from './file.refusal.ts';
import { storageKeys } from './file.service.ts';
import type { Ticket } from './file.ticket.ts';
import type { FileUrls } from './file.urls.ts';

interface FileRoutesOptions {
  readonly urls: FileUrls;
  readonly intake: FileIntake;
  readonly store: FileStore;
  readonly openContext: (tenantId: string) => Context;
  readonly now: () => Date;
}

type StarRequest = FastifyRequest<{ Params: { '*': string } }>;

// The addresses are keys to what they name, so they must not stand in the log.
const quiet = { logLevel: 'silent' } as const;
const uploads = { ...quiet, bodyLimit: fileLimits.size };

/** `PUT /files/upload/<ticket>` takes the bytes of a file, `GET /files/<ticket>/<name>` gives them out. */
export function fileRoutes(app: FastifyInstance, options: FileRoutesOptions): void {
  const { urls, intake, now } = options;

  const ticketOf = (text: string | undefined, isWanted: (ticket: Ticket) => boolean): Ticket => {
    const ticket = urls.read(text ?? '');
    const isOver = ticket && ticket.expires > 0 && ticket.expires * 1_000 <= now().getTime();
    if (!ticket || isOver || !isWanted(ticket)) throw new Refusal('EXPIRED');
    return ticket;
  };

  void app.register(async routes => {
    // Bodies of every type are taken as they come, in a stream.
    routes.removeAllContentTypeParsers();
    routes.addContentTypeParser('*', (_request, body, done) => done(null, body));
    routes.setErrorHandler((error, request, reply) => answerError(error, request, reply));

    routes.put('/files/upload/*', uploads, async (request: StarRequest, reply: FastifyReply) => {
      const ticket = ticketOf(request.params['*'], ({ use }) => use === 'upload');
      const body = (request.body as Readable | null) ?? request.raw;
      const { id, name, kind, mimeType, size, width, height } = await intake.take(ticket, body);
      return reply.status(201).send({ fileId: id, name, kind, mimeType, size, width, height });
    });

    routes.get('/files/*', quiet, async (request: StarRequest, reply: FastifyReply) => {
      const [text] = request.params['*'].split('/');
      const ticket = ticketOf(text, ({ use }) => use !== 'upload');
      return sendFile(options, ticket, request, reply);
    });
  });
}

async function sendFile(
  { openContext, store }: FileRoutesOptions,
  { tenantId, fileId, use, reader }: Ticket,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const file = await openContext(tenantId).em.findOne(File, { id: fileId, state: 'READY' });
  if (!file) throw new Refusal('EXPIRED');
  const isThumbnail = use === 'thumbnail' && file.kind === 'IMAGE';
  const keys = storageKeys(file);
  const { stream, size } = await store.read(isThumbnail ? keys.thumbnail : keys.full);
  void reply.headers(fileHeaders(file, { isThumbnail, reader }));

  const isSeekable = file.kind === 'VIDEO' || file.kind === 'VOICE';
  if (isSeekable) void reply.header('accept-ranges', 'bytes');
  const range = isSeekable ? rangeOf(request.headers.range, size) : null;
  if (range === null) return reply.header('content-length', size).send(stream);
  return reply
    .status(206)
    .header('content-range', `bytes ${range.start}-${range.end}/${size}`)
    .header('content-length', range.end - range.start + 1)
    .send(slice(stream, range));
}

function answerError(error: unknown, request: FastifyRequest, reply: FastifyReply) {
  const refusal =
    error instanceof Refusal
      ? error
      : error instanceof FileMissingError
        ? new Refusal('EXPIRED')
        : null;
  // What is still coming is let go by, so that the sender gets to read the answer; but not for ever.
  request.raw.resume();
  setTimeout(() => request.raw.complete || request.raw.destroy(), 5_000).unref();
  void reply.header('cache-control', 'no-store');
  // Whatever else went wrong is reported where all failures are.
  if (!refusal) throw error;
  if (refusal.status === 429) void reply.header('retry-after', '2');
  const locale = localeOf(request.headers['accept-language'], 'en');
  const body = { code: 'FILE_REFUSED', reason: refusal.reason, message: refusal.text(locale) };
  return reply.status(refusal.status).send(body);
}
