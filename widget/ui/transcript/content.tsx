import type { Message, Outgoing } from '../../sdk/index.ts';
import { lazily } from '../parts/lazily.tsx';
import type { Screen } from '../screen.ts';
import { Text } from './text.tsx';

const Rich = lazily(() => import('./rich.tsx').then(({ RichContent }) => RichContent));
const RichOutgoing = lazily(() => import('./rich.tsx').then(rich => rich.RichOutgoing));

/** A picture that can be looked at in full. */
export interface Picture {
  readonly url: string;
  readonly name: string;
}

/** What a part of a message needs to be shown. */
export interface RichProps {
  readonly message: Message;
  readonly screen: Screen;
  readonly onPicture: (picture: Picture) => void;
}

/** What a message says, by its kind. Words come at once, all else when it is first met. */
export function ContentView(props: RichProps) {
  const { content } = props.message;
  return content.__typename === 'TextContent' ? <Text text={content.text} /> : <Rich {...props} />;
}

/** What a message on its way says. */
export function OutgoingView({ content, progress }: { content: Outgoing; progress: number }) {
  return 'text' in content ? (
    <Text text={content.text} />
  ) : (
    <RichOutgoing content={content} progress={progress} />
  );
}
