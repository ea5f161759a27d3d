import { expect, it } from 'vitest';
import { Secrets } from '../../kernel/secrets.ts';
import { MailTags, messageIdOf, replyAddress, tagsIn } from './mail.tags.ts';

const tags = new MailTags(new Secrets('a'.repeat(64)));
const tenant = '0198c1c2-0000-7000-8000-000000000001';
const mail = '0198c1c2-9a3b-7c4d-8e5f-0a1b2c3d4e5f';

it('N-06: a tag names its mail in its company for its use, and nothing else does', () => {
  const tag = tags.of(tenant, mail, 'reply');
  expect(tags.read(tenant, tag.toUpperCase(), 'reply')).toBe(mail);
  expect(tags.read(tenant, tag, 'confirm')).toBeNull();
  expect(tags.read(mail, tag, 'reply')).toBeNull();
  for (let at = 0; at < tag.length; at++) {
    const other = `${tag.slice(0, at)}${tag[at] === 'a' ? 'b' : 'a'}${tag.slice(at + 1)}`;
    expect(tags.read(tenant, other, 'reply')).toBeNull();
  }
  expect(tags.read(tenant, 'z'.repeat(41), 'reply')).toBeNull();
  expect(tags.read(tenant, '', 'reply')).toBeNull();
});

it('N-06: tags are found where mail programs leave them', () => {
  const tag = tags.of(tenant, mail, 'reply');
  const address = replyAddress('help@shop.example', tag) as string;
  expect(address.split('@')[0]!.length).toBeLessThanOrEqual(64);
  expect(replyAddress(`${'long'.repeat(8)}@shop.example`, tag)).toBeNull();
  expect(tagsIn(`Shop <${address}>`, `<x@y> ${messageIdOf('help@shop.example', tag)}`)).toEqual([
    tag,
    tag,
  ]);
});
