import { createHash } from 'node:crypto';
import { openSite, shopPage } from '../testkit/fakes/shop.ts';
import { ConversationsDocument } from '../testkit/generated/desk.ts';
import { exchange } from '../testkit/http.ts';
import type { DeskPerson } from '../testkit/person.ts';
import { expect, test } from '../testkit/story.ts';
import { VisitorWindow } from '../testkit/windows/visitor-window.ts';

interface Strict {
  /** What the tag carries besides its address and the channel. */
  readonly tag: string;
  readonly headers: Record<string, string>;
}

/** Five ways in which careful sites restrict their pages, the tag pasted as published. */
function strictPages(origin: string, integrity: string): Record<string, Strict> {
  const policy = (...directives: string[]) => ({
    'content-security-policy': [
      "default-src 'none'",
      `connect-src ${origin}`,
      `frame-src ${origin}`,
      ...directives,
    ].join('; '),
  });
  const nonced = "script-src 'nonce-n0nce' 'strict-dynamic'";
  const pinned = `integrity="${integrity}" crossorigin="anonymous"`;
  return {
    'a nonce': { tag: 'nonce="n0nce"', headers: policy(nonced) },
    'a hash': { tag: pinned, headers: policy(`script-src '${integrity}' 'strict-dynamic'`) },
    'the host': { tag: '', headers: policy(`script-src ${origin}`, "base-uri 'none'") },
    'trusted types': {
      tag: 'nonce="n0nce"',
      headers: policy(nonced, "require-trusted-types-for 'script'", "trusted-types 'none'"),
    },
    isolation: {
      tag: 'nonce="n0nce" crossorigin="anonymous"',
      headers: {
        ...policy(nonced),
        'cross-origin-embedder-policy': 'require-corp',
        'cross-origin-opener-policy': 'same-origin',
      },
    },
  };
}

/** A browser that denies frames of other sites whatever they would keep. */
function denyStorage(): void {
  if (window === top) return;
  for (const name of ['indexedDB', 'localStorage', 'sessionStorage', 'caches']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
  }
}

/** The conversation in which this was asked, as soon as it is there. */
async function conversationWith(agent: DeskPerson, question: string): Promise<string> {
  const asked = async () => {
    const { conversations } = await agent.run(ConversationsDocument, { first: 20 });
    const logs = conversations.nodes.map(async ({ id }) => ({ id, log: await agent.reads(id) }));
    return (await Promise.all(logs)).find(({ log }) =>
      log.some(({ content }) => 'text' in content && content.text === question),
    );
  };
  await expect.poll(asked).toBeTruthy();
  return (await asked())!.id;
}

test('W-01, W-03: on five kinds of strict page, with and without storage, a visitor writes and is answered', async ({
  seed,
  stack,
  windows,
}) => {
  const { agent, channel } = await seed.tenant({ agents: 1, capacity: 20 });
  const { origin } = stack;
  const script = (await exchange(`${origin}/widget.js`)).body;
  const integrity = `sha384-${createHash('sha384').update(script).digest('base64')}`;
  const talk = async (name: string, { tag, headers }: Strict, isDenied: boolean) => {
    const site = await openSite(
      shopPage(
        `<script src="${origin}/widget.js" data-channel="${channel.key}" data-locale="en" ${tag} async></script>`,
      ),
      headers,
    );
    const browser = await windows.person();
    if (isDenied) await browser.addInitScript(denyStorage);
    const page = await browser.newPage();
    await page.goto(site.url);
    const visitor = await VisitorWindow.onSite(page);
    const question = `${name}, ${isDenied ? 'denied' : 'allowed'}?`;
    await visitor.writes(question);
    await agent.says(await conversationWith(agent, question), `Answer to ${question}`);
    await visitor.sees(`Answer to ${question}`);
    // Whoever comes back is still himself, wherever that had to be kept.
    await page.reload();
    await (await VisitorWindow.inFrame(page)).sees(question);
    await browser.close();
    await site.close();
  };
  for (const [name, strict] of Object.entries(strictPages(origin, integrity)))
    await Promise.all([talk(name, strict, false), talk(name, strict, true)]);
  expect(windows.complaints).toEqual([]);
});
