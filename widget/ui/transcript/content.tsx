import { useState } from 'preact/hooks';
import type { Message, Outgoing } from '../../sdk/index.ts';
import { lazily } from '../parts/lazily.tsx';
import { useReadable } from '../parts/use-readable.ts';
import type { Screen } from '../screen.ts';
import { Text } from './text.tsx';

const Rich = lazily(() => import('./rich.tsx').then(({ RichContent }) => RichContent));
const Translation = lazily(() => import('./translation.tsx').then(part => part.Translation));
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
  return content.__typename === 'TextContent' ? (
    <Words {...props} written={content.text} />
  ) : (
    <Rich {...props} />
  );
}

/** A text, in the visitor's language where the company has what others write translated. */
function Words({ message, screen, written }: RichProps & { written: string }) {
  const [said, setSaid] = useState(written);
  const { translatesMessages } = useReadable(screen.chat.profile) ?? {};
  const isForeign = /AGENT|ROBOT/.test(message.sender.kind);
  return (
    <>
      <Text text={said} />
      {translatesMessages && isForeign && (
        <Translation {...{ message, screen }} original={written} onText={setSaid} />
      )}
    </>
  );
}

/** What a message on its way says. */
export function OutgoingView({ content, progress }: { content: Outgoing; progress: number }) {
  return 'text' in content ? (
    <Text text={content.text} />
  ) : (
    <RichOutgoing content={content} progress={progress} />
  );
}
