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
  /** Of those that take no password any more, or not only. */
  readonly tokenUrl?: string;
  readonly scope?: string;
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
  {
    ...tls('Microsoft 365', 'smtp.office365.com', 'outlook.office365.com'),
    smtpPort: '587',
    smtpSecurity: 'STARTTLS',
    tokenUrl: 'https://login.microsoftonline.com/common/oauth2/v2.0/token',
    scope:
      'https://outlook.office.com/SMTP.Send https://outlook.office.com/IMAP.AccessAsUser.All offline_access',
  },
  {
    ...tls('Gmail (OAuth 2.0)', 'smtp.gmail.com', 'imap.gmail.com'),
    tokenUrl: 'https://oauth2.googleapis.com/token',
    scope: '',
  },
  tls('Gmail', 'smtp.gmail.com', 'imap.gmail.com'),
  tls('Fastmail', 'smtp.fastmail.com', 'imap.fastmail.com'),
];
