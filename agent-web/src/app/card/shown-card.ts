import type { LogContentFragment, MessageContentInput } from '@parley/schema/agent';

/** How a card that is on its way looks in the log: as it will when it has arrived. */
export function shownCard({
  article,
  menu,
  form,
  link,
  location,
}: MessageContentInput): LogContentFragment {
  if (form) {
    const fields = form.fields.map(({ key, label, kind }) => ({ key, label, kind }));
    return {
      __typename: 'FormContent',
      title: form.title,
      fields,
      isAnswered: false,
      answers: [],
    };
  }
  if (link) {
    const { title, url, description, imageUrl } = link;
    return {
      __typename: 'LinkContent',
      title,
      url,
      description: description ?? null,
      imageUrl: imageUrl ?? null,
    };
  }
  if (location) {
    const { latitude, longitude, title, address } = location;
    return {
      __typename: 'LocationContent',
      latitude,
      longitude,
      placeName: title ?? null,
      address: address ?? null,
    };
  }
  if (menu) {
    const entries = menu.entries.map((text, index) => ({ id: String(index), text }));
    return {
      __typename: 'MenuContent',
      title: menu.title,
      entries,
      isInert: false,
      chosenId: null,
    };
  }
  const cards = (article?.cards ?? []).map(({ title, url, digest, coverUrl }) => ({
    title,
    url,
    digest: digest ?? null,
    coverUrl: coverUrl ?? null,
  }));
  return { __typename: 'ArticleContent', cards };
}

/** A pointer to a conversation that is on its way. */
export const shownLink = (title: string): LogContentFragment => ({
  __typename: 'LinkContent',
  title,
  url: '',
  description: null,
  imageUrl: null,
});
