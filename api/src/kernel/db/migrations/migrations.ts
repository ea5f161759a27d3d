import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Migration } from '@mikro-orm/migrations';

/** The text of a file beside this one. */
export const sqlFile = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8');

const fromFiles = (name: string, ...files: string[]) => ({
  name,
  class: class extends Migration {
    override name = name;
    override async up() {
      for (const file of files) await this.execute(sqlFile(file).replaceAll('?', '\\?'));
    }
  },
});

/** Every change of the database's shape, oldest first. A released one is never edited. */
export const migrations = [
  fromFiles('0001-foundation', '0001-foundation.sql', '0001-functions.sql'),
  fromFiles('0002-session-generation', '0002-session-generation.sql'),
  fromFiles('0003-schedule', '0003-schedule.sql'),
  fromFiles('0004-off-hours', '0004-off-hours.sql'),
  fromFiles('0020-tenant-settings', '0020-tenant-settings.sql'),
  fromFiles('0060-api-token', '0060-api-token.sql'),
  fromFiles('0030-channel-settings', '0030-channel-settings.sql'),
  fromFiles('0010-routing', '0010-routing.sql', '0010-routing-functions.sql'),
  fromFiles('0031-tickets', '0031-tickets.sql'),
  fromFiles('0032-identity', '0032-identity.sql'),
  fromFiles('0011-tenants', '0011-tenants.sql'),
  fromFiles('0040-tags', '0040-tags.sql'),
  fromFiles('0033-visitor-gate', '0033-visitor-gate.sql'),
  fromFiles('0012-vip', '0012-vip.sql'),
  fromFiles('0034-message-replies', '0034-message-replies.sql'),
  fromFiles('0041-agent-work', '0041-agent-work.sql'),
  fromFiles('0042-search', '0042-search.sql'),
  fromFiles('0021-life', '0021-life.sql', '0021-life-functions.sql'),
  fromFiles('0022-survey', '0022-survey.sql'),
  fromFiles('0050-carried-channels', '0050-carried-channels.sql'),
  fromFiles('0061-webhook', '0061-webhook.sql'),
];
