import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** A mail as a mail server gets it. */
export interface ReceivedMail {
  from: string;
  to: string[];
  /** Head and body, as sent. */
  raw: string;
  /** The body, its lines put together again. */
  text: string;
}

/** A real mail server on 127.0.0.1. */
export interface MailServer {
  url: string;
  received: ReceivedMail[];
  /** Those by which a password can be set; others may come of what ends soon in the worker's database. */
  links(): ReceivedMail[];
  /** Refuses that many mails, with this answer. */
  refuse(times: number, code: number): void;
  /** How many were refused. */
  refused(): number;
  close(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const received: ReceivedMail[] = [];
  let refusals: number[] = [];
  let refused = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    allowInsecureAuth: true,
    onAuth: ({ username }, _session, done) => done(null, { user: username }), // who logs in is let in
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        const code = refusals.shift();
        if (code !== undefined) {
          refused++;
          done(Object.assign(new Error("not now"), { responseCode: code }));
          return;
        }
        received.push(toMail(Buffer.concat(chunks).toString(), envelope));
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    links: () => received.filter(({ text }) => /\btoken=/.test(text)),
    refuse: (times, code) => {
      refusals = Array.from({ length: times }, () => code);
    },
    refused: () => refused,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

interface Envelope {
  mailFrom: { address: string } | false;
  rcptTo: { address: string }[];
}

function toMail(raw: string, { mailFrom, rcptTo }: Envelope): ReceivedMail {
  const body = raw.slice(raw.indexOf("\r\n\r\n") + 4);
  const text = /^content-transfer-encoding: quoted-printable/im.test(raw) ? decodeQuotedPrintable(body) : body;
  return { from: mailFrom ? mailFrom.address : "", to: rcptTo.map(({ address }) => address), raw, text };
}

/** RFC 2045 section 6.7. */
const decodeQuotedPrintable = (body: string): string =>
  body
    .replace(/=\r\n/g, "")
    .replace(/=([\dA-F]{2})/g, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
