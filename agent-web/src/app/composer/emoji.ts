/** The emoji on offer by kind; each string is split into what people see as one sign. */
const groups = {
  faces:
    '😀😃😄😁😆😅🤣😂🙂😉😊😇🥰😍😘😋😜🤪🤗🤭🤔🤨😐😏😒🙄😬😌😔😴😷🤒🤧🥵🥶🥳😎🤓😕😟🙁😮😳🥺😢😭😱😖😞😓😩😤😠🤯😶🫠🫡',
  hands: '👍👎👌✌️🤞🤝🙏👏🙌👋🤚✋🖐️👊✊💪🫶🤙👆👇👈👉☝️✍️',
  hearts: '❤️🧡💛💚💙💜🤍🖤💔💕💖💗💝💯✨⭐🌟🔥🎉🎊🎈🎁🏆🌹💐🌸🌷☀️🌈🍀',
  things: '☕🍵🍰🎂🍎🍉🍜🍚🥟🍻📦📮✉️📧📞📱💻🖨️📷🔋🔌💡🔍🔒🔑🛒💳💰🧾📄📌📎✏️📅⏰⏳🚚✈️🏠🏢',
  signs: '✅❌❗❓⚠️🚫⛔🔔🔕➡️⬅️⬆️⬇️🔄🆗🆕🔴🟢🟡🔵ℹ️💬',
} as const;

export type EmojiGroupName = keyof typeof groups;

export interface EmojiGroup {
  readonly name: EmojiGroupName;
  readonly emoji: readonly string[];
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** All groups in the order they are shown. */
export const emojiGroups: readonly EmojiGroup[] = Object.entries(groups).map(([name, signs]) => ({
  name: name as EmojiGroupName,
  emoji: [...segmenter.segment(signs)].map(({ segment }) => segment),
}));

/** Puts an emoji first among those used lately; the list keeps its length. */
export function usedLately(recent: readonly string[], emoji: string): readonly string[] {
  return [emoji, ...recent.filter(other => other !== emoji)].slice(0, 16);
}
