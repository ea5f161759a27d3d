import { uuidv7 } from '@parley/schema';
import { pdf, png, pngBomb, pngText, programs, svg } from '../../testkit/fakes/media.ts';
import {
  ChannelSettingsUpdateDocument,
  FileUploadStartDocument,
} from '../../testkit/generated/desk.ts';
import {
  TicketCreateDocument,
  VisitorFileUploadStartDocument,
  VisitorMessageSendDocument,
} from '../../testkit/generated/visitor.ts';
import { exchange } from '../../testkit/http.ts';
import { accepted, codeOf, type VisitorPerson } from '../../testkit/person.ts';
import { expect, test } from '../../testkit/test.ts';

/** Announces a file and puts its bytes; gives what the server said at each step. */
async function upload(
  guest: VisitorPerson,
  [name, mimeType, bytes]: readonly [name: string, mimeType: string, bytes: Buffer],
  size = bytes.length,
) {
  const input = { name, mimeType, size };
  const { fileUploadStart } = await guest.run(VisitorFileUploadStartDocument, { input });
  if ('code' in fileUploadStart) return { refused: fileUploadStart.code };
  const { fileId, uploadUrl } = fileUploadStart as { fileId: string; uploadUrl: string };
  const { status } = await exchange(new URL(uploadUrl, guest.principal.origin).href, {
    method: 'PUT',
    headers: { 'content-type': mimeType },
    body: bytes,
  });
  return { fileId, status };
}

async function sendFile(guest: VisitorPerson, fileId: string) {
  const input = { clientMessageId: uuidv7(), content: { file: { fileId } } };
  return (await guest.run(VisitorMessageSendDocument, { input })).messageSend;
}

test('K-05: a picture arrives with its size, without what was hidden in it, for those in the talk', async ({
  seed,
}) => {
  const { agent, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const picture = png(320, 200, [pngText('Comment', '<script>alert(1)</script>')]);
  const { fileId, status } = await upload(guest, ['猫.png', 'image/png', picture]);
  expect(status).toBeLessThan(300);
  const { message, conversation } = accepted(await sendFile(guest, fileId!));
  const content = message.content as Extract<
    typeof message.content,
    { __typename: 'ImageContent' }
  >;

  expect(content).toMatchObject({ __typename: 'ImageContent', width: 320, height: 200 });
  expect(content.file).toMatchObject({ name: '猫.png', mimeType: 'image/png' });
  const [seen] = (await agent.reads(conversation.id)).filter(
    entry => entry.content.__typename === 'ImageContent',
  );
  const url = (seen!.content as typeof content).file.url;
  const download = await exchange(new URL(url, agent.principal.origin).href);
  expect(download.status).toBe(200);
  expect(download.headers['content-type']).toBe('image/png');
  expect(download.headers['x-content-type-options']).toBe('nosniff');
  expect(String(download.headers['content-security-policy'])).toMatch(/sandbox|default-src 'none'/);
  expect(download.body.toString('latin1')).not.toContain('alert(1)');
  const thumbnail = await exchange(new URL(content.thumbnailUrl, agent.principal.origin).href);
  expect(thumbnail.status).toBe(200);
});

test('K-08: the type is judged by content, whatever name or type was claimed', async ({ seed }) => {
  const { visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const disguised: [string, string, Buffer][] = [
    ['cat.png', 'image/png', svg],
    ['cat.svg', 'image/svg+xml', svg],
    ['cat.png', 'image/png', programs['page.html']],
    ['report.pdf', 'application/pdf', programs['setup.exe']],
    ['notes.txt', 'text/plain', programs['tool.bin']],
    ['clip.mp4', 'video/mp4', png(4, 4)],
    ...Object.entries(programs).map(
      ([name, bytes]) => [name, 'application/octet-stream', bytes] as [string, string, Buffer],
    ),
  ];
  for (const [name, type, bytes] of disguised) {
    const outcome = await upload(guest, [name, type, bytes]);
    const result =
      outcome.refused ??
      (outcome.status >= 400 ? outcome.status : codeOf(await sendFile(guest, outcome.fileId)));
    const isImage = outcome.fileId && result === 'MessageSendPayload';
    expect(isImage, `${name} as ${type}: ${result}`).toBeFalsy();
  }
});

test('K-08: an ordinary file is offered for download only, under its own name', async ({
  seed,
}) => {
  const { visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const { fileId } = await upload(guest, ['合同 "final"\r\n.pdf', 'application/pdf', pdf]);
  const { message } = accepted(await sendFile(guest, fileId!));
  const content = message.content as Extract<typeof message.content, { __typename: 'FileContent' }>;
  const { headers, status } = await exchange(
    new URL(content.file.url, guest.principal.origin).href,
  );
  expect(status).toBe(200);
  expect(headers['content-disposition']).toMatch(/^attachment;.*filename\*=UTF-8''/);
  expect(headers['content-disposition']).not.toMatch(/[\r\n]/);
});

test('K-05: too large by bytes or by pixels is refused, also when the announcement lies', async ({
  seed,
}) => {
  const { visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const megabyte = 1_048_576;
  const announced = await upload(guest, ['a.png', 'image/png', png(2, 2)], 20 * megabyte + 1);
  expect(announced.refused).toMatch(/FILE_REFUSED|INVALID_INPUT/);

  const lied = await upload(guest, ['b.png', 'image/png', Buffer.alloc(2_000)], 68);
  expect(lied.status).toBeGreaterThanOrEqual(400);

  const bomb = await upload(guest, ['c.png', 'image/png', pngBomb()]);
  const outcome = bomb.status! >= 400 ? 'refused' : codeOf(await sendFile(guest, bomb.fileId!));
  expect(['refused', 'FILE_REFUSED']).toContain(outcome);
});

test('an upload belongs to whoever began it, is used by him alone, and its address cannot be bent', async ({
  seed,
}) => {
  const { visitor, agent } = await seed.tenant({ agents: 1 });
  const theirs = await seed.tenant({ agents: 1 });
  const [guest, other] = [await visitor(), await visitor()];
  await other.says('Hello');
  const { fileId } = await upload(guest, ['a.png', 'image/png', png(8, 8)]);

  for (const thief of [other, await theirs.visitor()]) {
    const input = { clientMessageId: uuidv7(), content: { file: { fileId: fileId! } } };
    const answer = await thief.answer(VisitorMessageSendDocument, { input });
    const code = answer.errors?.[0]?.extensions?.code ?? codeOf(answer.data!.messageSend);
    expect(code).toMatch(/NOT_FOUND|FILE_REFUSED|INVALID_INPUT/);
  }
  const { message } = accepted(await sendFile(guest, fileId!));
  const { url } = (message.content as { file: { url: string } }).file;
  const address = new URL(url, agent.principal.origin);
  const [, folder, ticket = ''] = address.pathname.split('/');
  const spoilt = [0, 0.3, 0.6, 0.9].map(share => {
    const at = Math.floor(ticket.length * share);
    return `${ticket.slice(0, at)}${ticket[at] === 'A' ? 'B' : 'A'}${ticket.slice(at + 1)}`;
  });
  for (const wrong of [
    ...spoilt,
    '',
    'x',
    '..%2f..%2f..%2fetc%2fpasswd',
    '../../../../etc/passwd',
  ]) {
    const path = `${address.origin}/${folder}/${wrong}/a.png`;
    expect((await exchange(path)).status, path).toBeGreaterThanOrEqual(400);
  }
});

test('bytes cannot be put twice, nor by an address that was made up', async ({ seed, stack }) => {
  const { visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const input = { name: 'a.png', mimeType: 'image/png', size: png(8, 8).length };
  const { fileUploadStart } = await guest.run(VisitorFileUploadStartDocument, { input });
  const { uploadUrl } = accepted(fileUploadStart);
  const put = (url: string, body: Buffer) =>
    exchange(new URL(url, stack.origin).href, {
      method: 'PUT',
      headers: { 'content-type': 'image/png' },
      body,
    });
  expect((await put(uploadUrl, png(8, 8))).status).toBeLessThan(300);
  expect((await put(uploadUrl, programs['page.html'])).status).toBeGreaterThanOrEqual(400);
  expect(
    (await put(uploadUrl.replace(/[^/?]{6}(?=\?|$)/, 'zzzzzz'), png(8, 8))).status,
  ).toBeGreaterThanOrEqual(400);
});

test('W-17: a kind that the channel does not take is refused before its bytes travel, and after', async ({
  seed,
}) => {
  const { admin, agent, channel, visitor } = await seed.tenant({ agents: 1 });
  const guest = await visitor();
  const early = await upload(guest, ['list.pdf', 'application/pdf', pdf]);
  const input = { channelId: channel.id, fileKinds: ['IMAGE' as const] };
  accepted((await admin.run(ChannelSettingsUpdateDocument, { input })).channelSettingsUpdate);

  const refused = { refused: 'FILE_REFUSED' };
  expect(await upload(guest, ['late.pdf', 'application/pdf', pdf])).toEqual(refused);
  expect(await upload(guest, ['clip.mp4', 'video/mp4', pdf])).toEqual(refused);
  const unknown = await upload(guest, ['list.pdf', 'application/octet-stream', pdf]);
  for (const { fileId } of [early, unknown])
    expect(codeOf(await sendFile(guest, fileId!))).toBe('FILE_REFUSED');
  const contact = { contactName: 'Ada', contactEmail: 'ada@a.test' };
  const draft = { key: uuidv7(), ...contact, content: 'Look', attachmentIds: [early.fileId!] };
  const { ticketCreate } = await guest.run(TicketCreateDocument, { input: draft });
  expect(codeOf(ticketCreate)).toBe('FILE_REFUSED');
  expect(await guest.conversation()).toBeNull();

  const { fileId } = await upload(guest, ['cat.png', 'image/png', png(4, 4)]);
  expect(codeOf(await sendFile(guest, fileId!))).toBe('MessageSendPayload');
  const file = { name: 'list.pdf', mimeType: 'application/pdf', size: pdf.length };
  const { fileUploadStart } = await agent.run(FileUploadStartDocument, { input: file });
  expect(codeOf(fileUploadStart)).toBe('FileUploadStartPayload');
});
