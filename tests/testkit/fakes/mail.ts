import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, TLSSocket } from 'node:tls';
import { SMTPServer } from 'smtp-server';
import type { MailSecurity } from '../generated/desk.ts';
import { testCertificate } from './certificate.ts';

/** A mail as the server took it. */
export interface TakenMail {
  readonly to: string;
  readonly source: string;
  /** A header, unfolded. */
  header(name: string): string;
}

/** Who may use the mail server. */
export const mailUser = { username: 'help@shop.test', password: 'letters-42' };

/**
 * A mail server of our own, SMTP in front and IMAP behind. As a real one it gives the last mail for `n:*` however old that is,
 * says in between what nobody asked, and does to mails what it is told to.
 */
export class FakeMail {
  /** Mails it took to carry them on. */
  readonly taken: TakenMail[] = [];
  /** Answers to the next mails instead of taking them; `DROP`: takes it and breaks the line. */
  readonly script: (readonly [code: number, words: string] | 'DROP')[] = [];
  /** Mails in the mailbox, the first with UID 1. */
  readonly inbox: string[] = [];
  uidValidity = 7;
  /** How often the line breaks in the middle of the next mails read. */
  breaks = 0;
  password = mailUser.password;
  /** Whether it lets somebody in by a token (XOAUTH2); nobody, until it is set. */
  takesToken: (token: string) => boolean = () => false;
  readonly #waiting = new Set<() => void>();
  readonly #sockets = new Set<Socket>();
  readonly #smtp: SMTPServer;
  readonly #imap: Server;

  constructor(private readonly security: MailSecurity = 'NONE') {
    this.#smtp = new SMTPServer({
      ...testCertificate,
      secure: security === 'TLS',
      hideSTARTTLS: security !== 'STARTTLS',
      disabledCommands: security === 'STARTTLS' ? [] : ['STARTTLS'],
      allowInsecureAuth: security === 'NONE',
      authMethods: ['PLAIN', 'LOGIN', 'XOAUTH2'],
      disableReverseLookup: true,
      logger: false,
      onAuth: ({ username, password, accessToken }, _session, done) =>
        username === mailUser.username &&
        (accessToken ? this.takesToken(accessToken) : password === this.password)
          ? done(null, { user: username })
          : done(Object.assign(new Error('5.7.8 Wrong user or password'), { responseCode: 535 })),
      onData: (stream, session, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const to = session.envelope.rcptTo[0]?.address ?? '';
          const scripted = this.#take(to, Buffer.concat(parts).toString());
          if (scripted === 'DROP')
            for (const connection of this.#smtp.connections) connection.close();
          else done(scripted);
        });
      },
    });
    this.#smtp.on('error', () => {});
    this.#imap =
      security === 'TLS'
        ? createTlsServer(testCertificate, socket => this.#serve(socket))
        : createServer(socket => this.#serve(socket));
    this.#imap.on('tlsClientError', () => {});
  }

  async open(): Promise<this> {
    await new Promise<void>(resolve => this.#smtp.listen(0, '127.0.0.1', () => resolve()));
    await new Promise<void>(resolve => this.#imap.listen(0, '127.0.0.1', () => resolve()));
    return this;
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise<void>(resolve => this.#imap.close(() => resolve()));
    await new Promise<void>(resolve => this.#smtp.close(() => resolve()));
  }

  /** What to enter. */
  get settings() {
    const server = (from: { address(): unknown }) => ({
      host: '127.0.0.1',
      port: (from.address() as AddressInfo).port,
      security: this.security,
    });
    return {
      address: mailUser.username,
      senderName: 'Shop',
      ...mailUser,
      smtp: server(this.#smtp.server),
      imap: server(this.#imap),
      testTo: 'admin@shop.test',
    };
  }

  /** Waits until so many mails were taken. Throws after `timeoutMs`. */
  async took(count: number, timeoutMs = 20_000): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    const check = () => this.taken.length >= count && resolve();
    const timer = setTimeout(
      () => reject(new Error(`Only ${this.taken.length} of ${count} mails.`)),
      timeoutMs,
    );
    this.#waiting.add(check);
    check();
    await promise.finally(() => {
      clearTimeout(timer);
      this.#waiting.delete(check);
    });
  }

  /** What to answer: null, when it was taken. */
  #take(to: string, source: string): Error | 'DROP' | null {
    const scripted = this.script.shift();
    if (Array.isArray(scripted))
      return Object.assign(new Error(String(scripted[1])), { responseCode: Number(scripted[0]) });
    const header = (name: string) =>
      new RegExp(`^${name}: (.*(?:\\r?\\n[ \\t].*)*)`, 'im')
        .exec(source)?.[1]
        ?.replaceAll(/\r?\n\s+/g, ' ') ?? '';
    this.taken.push({ to, source, header });
    for (const wake of [...this.#waiting]) wake();
    return scripted === 'DROP' ? 'DROP' : null;
  }

  #serve(socket: Socket, isGreeted = false): void {
    this.#sockets.add(socket);
    socket.on('close', () => this.#sockets.delete(socket)).on('error', () => {});
    if (!isGreeted) socket.write(`* OK [CAPABILITY ${this.#abilities(socket)}] ready\r\n`);
    let rest = '';
    let before = '';
    socket.on('data', (bytes: Buffer) => {
      const lines = `${rest}${bytes.toString()}`.split('\r\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        // What follows `AUTHENTICATE` on a line of its own belongs to it.
        const isRest = /AUTHENTICATE PLAIN$/i.test(before);
        before = isRest ? `${before} ${line}` : line;
        this.#answer(socket, before);
      }
    });
  }

  #answer(socket: Socket, line: string): void {
    const [tag = '', ...words] = line.split(' ');
    const command = words.join(' ');
    const done = (state = 'OK done') => socket.write(`${tag} ${state}\r\n`);
    const say = (untagged: string) => socket.write(`* ${untagged}\r\n`);
    if (/^STARTTLS/i.test(command)) {
      done();
      socket.removeAllListeners('data');
      return this.#serve(new TLSSocket(socket, { isServer: true, ...testCertificate }), true);
    }
    if (this.#isBare(socket) && /^(AUTHENTICATE|LOGIN)/i.test(command))
      return void done('NO [PRIVACYREQUIRED] Not in the clear');
    if (/^AUTHENTICATE XOAUTH2/i.test(command)) {
      const said = Buffer.from(words[2] ?? '', 'base64')
        .toString()
        .split('\u0001');
      const token = said.find(part => part.startsWith('auth='))?.slice('auth=Bearer '.length) ?? '';
      return void done(this.takesToken(token) ? 'OK in' : 'NO [AUTHENTICATIONFAILED] Expired');
    }
    if (/^AUTHENTICATE PLAIN$/i.test(command)) return void socket.write('+ \r\n');
    if (/^(AUTHENTICATE PLAIN|LOGIN)/i.test(command)) {
      const isLogin = /^LOGIN/i.test(command);
      const password = isLogin
        ? (words[2] ?? '').replaceAll('"', '')
        : Buffer.from(words[2] ?? '', 'base64')
            .toString()
            .split('\0')[2];
      const isRight = password === this.password;
      return void done(isRight ? 'OK in' : 'NO [AUTHENTICATIONFAILED] Wrong password');
    }
    if (/^CAPABILITY/i.test(command)) say(`CAPABILITY ${this.#abilities(socket)}`);
    if (/^ID/i.test(command)) say('ID NIL');
    if (/^(LIST|LSUB|XLIST)/i.test(command)) say('LIST (\\HasNoChildren) "/" INBOX');
    if (/^(SELECT|EXAMINE)/i.test(command)) {
      say(`${this.inbox.length} EXISTS`);
      say('0 RECENT');
      say('FLAGS (\\Seen)');
      say(`OK [UIDVALIDITY ${this.uidValidity}] ids`);
      say(`OK [UIDNEXT ${this.inbox.length + 1}] next`);
      return void done('OK [READ-ONLY] selected');
    }
    if (/^UID FETCH/i.test(command)) return this.#fetch(socket, words, done);
    if (/^LOGOUT/i.test(command)) say('BYE');
    done();
    if (/^LOGOUT/i.test(command)) socket.end();
  }

  /** Whether it asks to be spoken to under cover first. */
  #isBare(socket: Socket): boolean {
    return this.security === 'STARTTLS' && !(socket instanceof TLSSocket);
  }

  #abilities(socket: Socket): string {
    const doors = this.#isBare(socket) ? 'STARTTLS LOGINDISABLED' : 'AUTH=PLAIN AUTH=XOAUTH2';
    return `IMAP4rev1 SASL-IR ID ${doors}`;
  }

  #fetch(socket: Socket, words: readonly string[], done: () => unknown): void {
    const [from = '1', to = from] = (words[2] ?? '').split(':');
    const last = to === '*' ? this.inbox.length : Number(to);
    const first = Math.min(Number(from), last);
    const wantsSource = /BODY/i.test(words.join(' '));
    for (let uid = first; uid <= last; uid++) {
      const mail = Buffer.from(this.inbox[uid - 1] ?? '');
      const head = `* ${uid} FETCH (UID ${uid} RFC822.SIZE ${mail.length}`;
      if (!wantsSource) socket.write(`${head})\r\n* ${this.inbox.length} EXISTS\r\n`);
      else if (this.breaks > 0) {
        this.breaks -= 1;
        socket.write(`${head} BODY[] {${mail.length}}\r\n`);
        socket.write(mail.subarray(0, mail.length >> 1));
        return void socket.destroy();
      } else {
        socket.write(`${head} BODY[] {${mail.length}}\r\n`);
        socket.write(mail);
        socket.write(')\r\n');
      }
    }
    done();
  }
}

/** A mail as somebody's program writes it. */
export function writeMail(
  headers: Readonly<Record<string, string>>,
  body: string,
  type = 'text/plain; charset=utf-8',
): string {
  const lines = Object.entries({ 'Content-Type': type, ...headers });
  return `${lines.map(([name, value]) => `${name}: ${value}`).join('\r\n')}\r\n\r\n${body}`;
}
