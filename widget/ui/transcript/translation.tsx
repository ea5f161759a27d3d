import { useEffect, useState } from 'preact/hooks';
import type { Message } from '../../sdk/index.ts';
import { createTranslations, type Translations } from '../../sdk/more/translations.ts';
import { adoptStyle } from '../parts/adopt-style.ts';
import { locale, t } from '../parts/i18n.ts';
import type { Screen } from '../screen.ts';
import css from './translation.css?inline';

adoptStyle(css);

let translations: Translations | null = null;

/** Has a text said in the visitor's language, and leads back to what was written. */
export function Translation(props: {
  readonly message: Message;
  readonly original: string;
  readonly screen: Screen;
  readonly onText: (text: string) => void;
}) {
  const { message, original, screen, onText } = props;
  const [text, setText] = useState<string | null>(null);
  const [isOriginal, setOriginal] = useState(false);
  useEffect(() => {
    translations ??= createTranslations(screen.client, locale());
    void translations.of(message).then(found => {
      if (found === null || found === original) return;
      setText(found);
      onText(found);
    });
  }, [message.id]);
  if (text === null) return null;
  const turn = (): void => {
    setOriginal(!isOriginal);
    onText(isOriginal ? text : original);
  };
  return (
    <button type="button" class="link translation" onClick={turn}>
      {t(isOriginal ? 'showTranslation' : 'showOriginal')}
    </button>
  );
}
