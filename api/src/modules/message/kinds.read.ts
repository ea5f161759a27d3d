import type { Context } from '../../kernel/context.ts';
import { type InputCheck, httpsAddress, length } from '../../kernel/errors/invalid-input.ts';
import type { Sentence } from '../../kernel/errors/words.ts';
import { checkFields } from '../channel/index.ts';
import type { ArticleInput, FormInput, LinkInput, MenuInput } from './kinds.input.type.ts';
import type { StoredKind } from './kinds.ts';

const howManyCards: Sentence = { en: 'Give 1 to 8 cards.', 'zh-CN': '请提供 1 到 8 张卡片。' };
const howManyEntries: Sentence = {
  en: 'Give 1 to 10 entries.',
  'zh-CN': '请提供 1 到 10 个选项。',
};

/** What may be given of these kinds. */
export interface KindsInput {
  readonly link?: LinkInput;
  readonly article?: ArticleInput;
  readonly menu?: MenuInput;
  readonly form?: FormInput;
}

const present = <T extends object>(values: T): T =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value !== null),
  ) as T;

/** What will be stored of an input of these kinds; null when it is none of them. */
export function readKind(ctx: Context, check: InputCheck, input: KindsInput): StoredKind | null {
  if (input.link) return readLink(check, input.link);
  if (input.article) return readArticle(check, input.article);
  if (input.menu) return readMenu(ctx, check, input.menu);
  return input.form ? readForm(check, input.form) : null;
}

function readLink(check: InputCheck, { url, title, description, imageUrl }: LinkInput): StoredKind {
  check
    .check('content.link.url', url, httpsAddress)
    .check('content.link.title', title, length(1, 200))
    .check('content.link.description', description, length(0, 500))
    .check('content.link.imageUrl', imageUrl, httpsAddress);
  return present({
    kind: 'LINK',
    url,
    title: title.trim(),
    description,
    imageUrl,
  }) as StoredKind;
}

function readArticle(check: InputCheck, { cards }: ArticleInput): StoredKind {
  if (cards.length < 1 || cards.length > 8) check.fault('content.article.cards', howManyCards);
  cards.forEach(({ title, digest, coverUrl, url }, index) =>
    check
      .check(`content.article.cards.${index}.title`, title, length(1, 200))
      .check(`content.article.cards.${index}.digest`, digest, length(0, 500))
      .check(`content.article.cards.${index}.coverUrl`, coverUrl, httpsAddress)
      .check(`content.article.cards.${index}.url`, url, httpsAddress),
  );
  const stored = cards.map(({ title, digest, coverUrl, url }) =>
    present({ title: title.trim(), digest, coverUrl, url }),
  );
  return { kind: 'ARTICLE', cards: stored } as StoredKind;
}

function readMenu(ctx: Context, check: InputCheck, { title, entries }: MenuInput): StoredKind {
  check.check('content.menu.title', title, length(1, 200));
  if (entries.length < 1 || entries.length > 10)
    check.fault('content.menu.entries', howManyEntries);
  entries.forEach((text, index) =>
    check.check(`content.menu.entries.${index}`, text, length(1, 60)),
  );
  return {
    kind: 'MENU',
    title: title.trim(),
    entries: entries.map(text => ({ id: ctx.newId(), text: text.trim() })),
  };
}

function readForm(check: InputCheck, { title, fields }: FormInput): StoredKind {
  check.check('content.form.title', title, length(1, 100));
  checkFields(check, 'content.form.fields', fields);
  const stored = fields.map(({ key, label, kind, options, isRequired, target }) => ({
    key,
    label: label.trim(),
    kind,
    options: options ?? [],
    isRequired,
    target,
  }));
  return { kind: 'FORM', title: title.trim(), fields: stored };
}
