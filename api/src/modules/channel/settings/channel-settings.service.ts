import type { Context } from '../../../kernel/context.ts';
import { notFound } from '../../../kernel/errors/fault.ts';
import type { InvalidInputError } from '../../../kernel/errors/user-error.ts';
import { isUuid } from '../../../kernel/uuid.ts';
import { Channel } from '../channel.entity.ts';
import { TicketFieldName } from './channel-settings.ts';
import type { ChannelSettingsUpdateInput } from './channel-settings.type.ts';
import { checkSettings } from './settings-check.ts';

type Given = Omit<ChannelSettingsUpdateInput, 'channelId'>;

/** How a channel's widget looks and behaves. */
export class ChannelSettingsService {
  /** Changes what is given; null brings a default back. Throws NOT_FOUND. */
  async update(
    ctx: Context,
    { channelId, ...given }: ChannelSettingsUpdateInput,
  ): Promise<Channel | InvalidInputError> {
    const channel = isUuid(channelId) ? await ctx.em.findOne(Channel, { id: channelId }) : null;
    if (!channel) throw notFound();
    const error = await checkSettings(ctx, { channelId, ...given });
    if (error) return error;
    channel.settings = stripped({ ...channel.settings, ...storedOf(ctx, given) });
    await ctx.em.flush();
    ctx.tell({ topic: `channel:${channel.id}` });
    return channel;
  }
}

const stripped = (values: object): object =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  );

/** The input as it is stored: trimmed, with ids for what clients name. */
function storedOf(ctx: Context, given: Given): object {
  const { quickButtons, welcomeMenu, ticketForm, ...rest } = given;
  const values: Record<string, unknown> = { ...rest };
  for (const key of ['launcherText', 'pageTitle', 'pausedText'] as const)
    if (given[key] !== undefined) values[key] = given[key]?.trim();
  if (quickButtons !== undefined)
    values['quickButtons'] = quickButtons?.map(({ kind, label, url, text }) => ({
      id: ctx.newId(),
      kind,
      label: label.trim(),
      url: kind === 'LINK' ? url : null,
      text: kind === 'TEXT' ? text : null,
    }));
  if (welcomeMenu !== undefined)
    values['welcomeMenu'] = welcomeMenu?.map(({ kind, text, url, skillGroupId }) => ({
      id: ctx.newId(),
      kind,
      text: text.trim(),
      url: kind === 'LINK' ? url : null,
      skillGroupId: kind === 'GROUP' ? skillGroupId : null,
    }));
  if (ticketForm !== undefined) values['ticketForm'] = ticketForm && completed(ticketForm);
  for (const key of ['preChatForm', 'invitation', 'consent'])
    if (values[key]) values[key] = stripped(values[key]);
  if (values['preChatForm']) values['preChatForm'] = withFields(values['preChatForm'] as Form);
  return values;
}

type Form = NonNullable<Given['preChatForm']>;
const withFields = (form: Form) => Object.assign({}, form, { fields: form.fields.map(stripped) });

/** Every field once, in one order; what was left out is not shown. */
function completed({ fields, categories }: NonNullable<Given['ticketForm']>) {
  const known = new Map(fields.map(field => [field.field, field]));
  return {
    categories: (categories ?? []).map(name => name.trim()),
    fields: Object.values(TicketFieldName).map(
      field => known.get(field) ?? { field, isShown: false, isRequired: false },
    ),
  };
}
