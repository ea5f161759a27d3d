import { Composer } from './composer/composer.tsx';
import { useReach } from './duty.ts';
import { useGate } from './gate/use-gate.ts';
import { Header } from './header/header.tsx';
import { lazily } from './parts/lazily.tsx';
import { useReadable } from './parts/use-readable.ts';
import type { Screen } from './screen.ts';
import { MessageList } from './transcript/message-list.tsx';

const Later = lazily(() => import('./later.tsx').then(part => part.Later));
const Overlays = lazily(() => import('./overlay/overlays.tsx').then(part => part.Overlays));
const GateView = lazily(() => import('./gate/gate.tsx').then(part => part.GateView));
const OffDuty = lazily(() => import('./off-duty.tsx').then(part => part.OffDuty));
const TicketPlace = lazily(() => import('./ticket/tickets.tsx').then(part => part.TicketPlace));
const QueuePlace = lazily(() => import('./header/queue-place.tsx').then(part => part.QueuePlace));
const Refused = lazily(() => import('./refused.tsx').then(part => part.Refused));

/** The window: header, transcript, composer, and what opens over them. */
export function Widget({ screen }: { screen: Screen }) {
  const { chat, preferences } = screen;
  const status = useReadable(chat.status);
  const conversation = useReadable(chat.conversation);
  const view = useReadable(screen.view);
  const reach = useReach(screen);
  const overlay = useReadable(screen.overlay);
  const isOnTop = useReadable(preferences.isInputOnTop);
  const gate = useGate(screen);
  if (status === 'refused') return <Refused screen={screen} />;
  return (
    <div
      class={`widget ${isOnTop ? 'on-top' : ''} ${view === 'chat' || gate === 'consent' ? '' : 'in-tickets'}`}
    >
      <Header screen={screen} />
      <Later {...{ screen, reach }} />
      <MessageList screen={screen} />
      {conversation?.status === 'QUEUED' && <QueuePlace screen={screen} />}
      {reach !== 'chat' && <OffDuty screen={screen} reach={reach} />}
      {reach === 'chat' && !gate && <Composer screen={screen} />}
      {(gate === 'consent' || (gate && reach === 'chat')) && (
        <GateView screen={screen} gate={gate} />
      )}
      {view !== 'chat' && gate !== 'consent' && <TicketPlace key={view} screen={screen} />}
      {overlay && <Overlays screen={screen} />}
    </div>
  );
}
