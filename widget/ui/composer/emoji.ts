const split = (emoji: string): readonly string[] =>
  [...new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(emoji)].map(
    ({ segment }) => segment,
  );

/** The emoji of the panel, by group; the keys are keys of the dictionary. */
export const groups = {
  faces: split(
    '😀😄😁😆😅😂🤣😊🙂😉😍🥰😘😋😜🤪🤗🤭🤔🤨😐😑😶🙄😏😬😌😔😪😴😷🤒🤕🤢🥵🥶😵🤯🥳😎🤓😕😟🙁😮😲😳🥺😢😭😱😖😞😓😩😤😡🤬😈💀👻🤖',
  ),
  gestures: split('👋✋👌🤏🤞🤟🤙👈👉👆👇👍👎✊👊👏🙌👐🤝🙏💪🫶👀🧠🙇🤦🤷🙋🙆🙅💁'),
  nature: split('🐶🐱🐭🐰🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔🐧🦆🦉🐝🦋🐢🐙🐟🐳🌵🎄🌲🌱🍀🌸🌹🌻🌞🌙🌈☀️🌧️❄️🔥🌊'),
  things: split(
    '🍎🍊🍌🍉🍇🍓🍑🍅🥑🍞🧀🍔🍟🍕🍜🍚🍣🍦🎂☕🍵🍺🎁🎈🎉📦📱💻⌚📷🎧💡🔑🔧📌📎✏️📄📅💳💰🧾🚚✈️🚗🏠🏆⚽🎵',
  ),
  symbols: split('❤️🧡💛💚💙💜🖤💔💕💯✅❌❓❗⚠️⭐✨⚡💤💬🔔🆗🆕🔝➕➖'),
} as const;
