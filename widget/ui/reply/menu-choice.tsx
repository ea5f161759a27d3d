import { useState } from 'preact/hooks';
import type { Content, Message } from '../../sdk/index.ts';
import { createReplies } from '../../sdk/more/replies.ts';
import { adoptStyle } from '../parts/adopt-style.ts';
import { t } from '../parts/i18n.ts';
import type { Screen } from '../screen.ts';
import { useIsOver } from './use-is-over.ts';
import css from './reply.css?inline';

adoptStyle(css);

/** A menu: a tap sends the entry's text. Once used, it stays to be seen, inert. */
export function MenuChoice(props: {
  screen: Screen;
  message: Message;
  menu: Extract<Content, { __typename: 'MenuContent' }>;
}) {
  const { screen, message, menu } = props;
  const [chosen, setChosen] = useState<string | null>(null);
  const [problem, setProblem] = useState('');
  const isOver = useIsOver(screen, message);
  const used = menu.chosenId ?? chosen;
  const choose = async (id: string): Promise<void> => {
    setChosen(id);
    setProblem('');
    const refusal = await createReplies(screen.client)
      .choose(message.id, id)
      .catch(() => ({ code: 'UNAVAILABLE', message: '' }));
    if (!refusal) return;
    setChosen(null);
    setProblem(refusal.message || t('notDone'));
  };
  return (
    <div class="menu-choice" role="group" aria-label={menu.title}>
      <p>{menu.title}</p>
      {menu.entries.map(({ id, text }) => (
        <button
          key={id}
          type="button"
          disabled={menu.isInert || isOver || !!used}
          aria-pressed={used === id}
          onClick={() => void choose(id)}
        >
          {text}
        </button>
      ))}
      <p class="problem" role="alert">
        {problem}
      </p>
    </div>
  );
}
