import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { SessionViewerFragment } from '@parley/schema/agent';
import { DESK_APP } from '../../api/desk-app';
import { Language } from '../../i18n/language';
import type { Grant } from '../credentials';
import { TabChannel, type TabNews } from '../tab-channel';

/** A member with every permission that a test names. */
export function viewerWith(...permissions: string[]): SessionViewerFragment {
  return {
    id: 'ann',
    nickname: 'Ann',
    email: 'ann@example.com',
    avatarUrl: null,
    status: 'ONLINE',
    capacity: 10,
    activeCount: 0,
    preferences: null,
    role: {
      id: 'role',
      name: 'Role',
      permissions,
      opensAdminMode: permissions.some(name => /^(member|settings|channel)\.write$/.test(name)),
    },
  };
}

/** What the server answers to a login or renewal, good for ten minutes. */
export function grantFor(viewer: SessionViewerFragment): Grant & { __typename: 'SignInPayload' } {
  const expiresAt = new Date(Date.now() + 600_000).toISOString();
  return { __typename: 'SignInPayload', accessToken: `token of ${viewer.id}`, expiresAt, viewer };
}

interface FakeRequest {
  readonly query: string;
  readonly variables?: { readonly mode?: string; readonly input?: { readonly mode?: string } };
}

/** A desk whose server answers what a test says, and whose other tabs a test plays. */
export class FakeDesk {
  readonly told: TabNews[] = [];
  /** Operations in the order in which they were asked. */
  readonly asked: string[] = [];
  /** The modes for which logins were asked, in their order. */
  readonly modes: string[] = [];
  answer: (operation: string) => unknown = () => ({});
  #hear: (news: TabNews) => void = () => undefined;

  constructor(app: 'agent' | 'admin' = 'agent') {
    vi.stubGlobal('fetch', async (_url: string, { body }: { body: string }) => {
      const { query, variables } = JSON.parse(body) as FakeRequest;
      const mode = variables?.mode ?? variables?.input?.mode;
      if (mode) this.modes.push(mode);
      const operation = /(?:query|mutation) (\w+)/.exec(query)?.[1] ?? '';
      this.asked.push(operation);
      return new Response(JSON.stringify(this.answer(operation)));
    });
    const tabs = {
      tell: (news: TabNews) => this.told.push(news),
      listen: (hear: (news: TabNews) => void) => {
        this.#hear = hear;
        return () => undefined;
      },
    };
    TestBed.configureTestingModule({
      providers: [
        provideRouter([{ path: '**', children: [] }]),
        { provide: DESK_APP, useValue: app },
        { provide: Language, useValue: { name: signal('en') } },
        { provide: TabChannel, useValue: tabs },
      ],
    });
  }

  /** News from another tab. */
  hears(news: TabNews): void {
    this.#hear(news);
  }
}
