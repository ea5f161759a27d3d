import type { MailSecurity } from '@parley/schema/admin';

/** A provider of mailboxes whose servers we know, so that nobody has to look them up. */
export interface MailProvider {
  readonly name: string;
  readonly smtpHost: string;
  readonly smtpPort: string;
  readonly smtpSecurity: MailSecurity;
  readonly imapHost: string;
  readonly imapPort: string;
  readonly imapSecurity: MailSecurity;
}

const tls = (name: string, smtpHost: string, imapHost: string): MailProvider => ({
  name,
  smtpHost,
  smtpPort: '465',
  smtpSecurity: 'TLS',
  imapHost,
  imapPort: '993',
  imapSecurity: 'TLS',
});

export const mailProviders: readonly MailProvider[] = [
  tls('腾讯企业邮箱 (exmail.qq.com)', 'smtp.exmail.qq.com', 'imap.exmail.qq.com'),
  tls('阿里企业邮箱 (qiye.aliyun.com)', 'smtp.qiye.aliyun.com', 'imap.qiye.aliyun.com'),
  tls('网易 163', 'smtp.163.com', 'imap.163.com'),
  tls('QQ', 'smtp.qq.com', 'imap.qq.com'),
  tls('Gmail', 'smtp.gmail.com', 'imap.gmail.com'),
  tls('Fastmail', 'smtp.fastmail.com', 'imap.fastmail.com'),
];
