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
  fromFiles('0005-tenant-settings', '0005-tenant-settings.sql'),
  fromFiles('0006-api-token', '0006-api-token.sql'),
  fromFiles('0007-channel-settings', '0007-channel-settings.sql'),
  fromFiles('0008-routing', '0008-routing.sql', '0008-routing-functions.sql'),
  fromFiles('0009-tickets', '0009-tickets.sql'),
  fromFiles('0010-identity', '0010-identity.sql'),
  fromFiles('0011-tenants', '0011-tenants.sql'),
  fromFiles('0012-tags', '0012-tags.sql'),
  fromFiles('0013-visitor-gate', '0013-visitor-gate.sql'),
  fromFiles('0014-vip', '0014-vip.sql'),
  fromFiles('0015-message-replies', '0015-message-replies.sql'),
  fromFiles('0016-agent-work', '0016-agent-work.sql'),
  fromFiles('0017-search', '0017-search.sql'),
  fromFiles('0018-life', '0018-life.sql', '0018-life-functions.sql'),
  fromFiles('0019-survey', '0019-survey.sql'),
  fromFiles('0020-carried-channels', '0020-carried-channels.sql'),
  fromFiles('0021-webhook', '0021-webhook.sql'),
  fromFiles('0022-append', '0022-append.sql'),
  fromFiles('0030-told', '0030-told.sql'),
  fromFiles('0040-push', '0040-push.sql'),
  fromFiles('0041-push-channel', '0041-push-channel.sql'),
  fromFiles('0031-greeting', '0031-greeting.sql'),
  fromFiles('0032-one-pulse', '0032-one-pulse.sql'),
  fromFiles('0055-room', '0055-room.sql'),
  fromFiles('0065-failed-jobs', '0065-failed-jobs.sql'),
  fromFiles('0056-second-factor', '0056-second-factor.sql'),
  fromFiles('0066-more-events', '0066-more-events.sql'),
  fromFiles('0067-ticket-carried', '0067-ticket-carried.sql'),
  fromFiles('0068-masking', '0068-masking.sql'),
  fromFiles('0060-status-rules', '0060-status-rules.sql'),
  fromFiles('0070-mail', '0070-mail.sql'),
  fromFiles('0069-translation', '0069-translation.sql'),
  fromFiles('0061-served-notice', '0061-served-notice.sql'),
  fromFiles('0062-shift', '0062-shift.sql'),
  fromFiles('0071-visitor-events', '0071-visitor-events.sql'),
  fromFiles('0072-served-mail', '0072-served-mail.sql'),
  fromFiles('0080-visitor-avatar', '0080-visitor-avatar.sql'),
  fromFiles('0073-side-panel', '0073-side-panel.sql'),
  fromFiles('0083-token-ending', '0083-token-ending.sql'),
  fromFiles('0074-export', '0074-export.sql'),
  fromFiles('0075-ticket-deadline', '0075-ticket-deadline.sql'),
  fromFiles('0076-ticket-reminder-merge', '0076-ticket-reminder-merge.sql'),
  fromFiles('0077-ticket-survey', '0077-ticket-survey.sql'),
  fromFiles('0087-newcomers', '0087-newcomers.sql'),
  fromFiles('0088-one-claim', '0088-one-claim.sql'),
  fromFiles('0084-ticket-mail', '0084-ticket-mail.sql'),
  fromFiles('0078-export-ready', '0078-export-ready.sql'),
  fromFiles('0085-mail-oauth', '0085-mail-oauth.sql'),
];
