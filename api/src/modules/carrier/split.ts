const sentenceEnd = /[。！？!?…\n]["”’）)】]*|[.;；](?=\s)/gu;

/** Parts of at most `limit` characters: cut after a line or sentence, else at a space, else where it must be. */
export function splitText(text: string, limit: number): string[] {
  const parts: string[] = [];
  let rest = [...text.trim()];
  while (rest.length > limit) {
    const place = cutPlace(rest.slice(0, limit).join(''));
    parts.push(rest.slice(0, place).join('').trim());
    rest = [...rest.slice(place).join('').trimStart()];
  }
  parts.push(rest.join(''));
  return parts.filter(part => part !== '');
}

/** How many characters of the head come before the cut. */
function cutPlace(head: string): number {
  const characters = [...head].length;
  const ends = [...head.matchAll(sentenceEnd)].map(({ index, 0: sign }) => index + sign.length);
  const space = head.lastIndexOf(' ');
  const last = ends.at(-1) ?? (space > 0 ? space : 0);
  const place = [...head.slice(0, last)].length;
  // A cut that leaves next to nothing would make two messages of one for no gain.
  return place * 4 >= characters ? place : characters;
}
