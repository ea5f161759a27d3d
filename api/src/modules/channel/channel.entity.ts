import { defineEntity, p } from '@mikro-orm/postgresql';
import { edited, tenantOwned } from '../../kernel/db/base.entity.ts';
import type { ChannelKind } from './channel-kind.ts';
import type { OffHoursMode } from './off-hours-mode.ts';
import type { StoredSettings } from './settings/channel-settings.ts';

const ChannelSchema = defineEntity({
  name: 'Channel',
  tableName: 'channel',
  properties: {
    ...tenantOwned,
    ...edited,
    name: p.string(),
    kind: p.string().$type<ChannelKind>(),
    key: p.string(),
    skillGroupId: p.uuid().nullable(),
    workScheduleId: p.uuid().nullable(),
    allowedSites: p.array().$type<string[]>().default([]),
    themeColor: p.string().default('#0B7A75'),
    welcome: p.text().nullable(),
    isEnabled: p.boolean().default(true),
    offHoursMode: p.string().$type<OffHoursMode>().default('TICKET'),
    offHoursText: p.text().nullable(),
    settings: p
      .json()
      .$type<StoredSettings>()
      .onCreate(() => ({})),
  },
});

/** One bound account or one web embed. */
export class Channel extends ChannelSchema.class {}

ChannelSchema.setClass(Channel);
