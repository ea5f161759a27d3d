import { type Provider, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { TranslocoTestingModule } from '@jsverse/transloco';
import { Api, Session } from '@parley/kit';
import { deskProviders } from '../desk/desk-providers';
import { FakeApi } from './fake-api';

/** The stores of a desk with a fake server; the viewer is the agent `me`. */
export function deskTestbed(...providers: Provider[]): FakeApi {
  const api = new FakeApi();
  api.answer('Conversations', () => ({
    conversations: { nodes: [], pageInfo: { hasNextPage: false, endCursor: null } },
  }));
  api.answer('ViewerGroups', () => ({ viewer: { id: 'me', skillGroups: [{ id: 'group' }] } }));
  api.answer('DeskRules', () => ({
    tenant: {
      id: 'tenant',
      settings: {
        desk: { compulsoryTags: false, slowAnswerMs: 120_000 },
        timers: { autoAway: { isOn: false } },
      },
    },
  }));
  api.answer('ConversationTags', () => ({ conversationTags: [] }));
  const viewer = signal({ id: 'me', nickname: 'Lin', status: 'ONLINE', role: { permissions: [] } });
  TestBed.configureTestingModule({
    imports: [
      TranslocoTestingModule.forRoot({
        langs: { en: {} },
        translocoConfig: { availableLangs: ['en'], defaultLang: 'en' },
      }),
    ],
    providers: [
      deskProviders,
      { provide: Api, useValue: api },
      { provide: Session, useValue: { viewer, viewerChanged: () => undefined } },
      ...providers,
    ],
  });
  return api;
}

/** Lets promises and effects that are under way come to rest. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) {
    await Promise.resolve();
    TestBed.tick();
  }
}
