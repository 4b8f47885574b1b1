import { setTimeout } from "node:timers/promises";
import { createTransport } from "nodemailer";
import type { Logger } from "pino";

/** A mail of plain text. */
export interface Mail {
  /** One address. */
  to: string;
  subject: string;
  text: string;
}

/** Sends mail. */
export interface Mailer {
  /** Tries a few times; who cannot be reached is told of in the log alone. */
  send(mail: Mail): Promise<void>;
  /** Gives up what is still tried, and says goodbye to the mail server. */
  close(): void;
}

export interface MailerOptions {
  /** Undefined: mail is written to the log. The parameter `from` names the sender. */
  smtpUrl: string | undefined;
  /** Whose host the sender is of, where none is named. */
  publicUrl: string;
  log: Logger;
  /** RETRY_DELAYS_MS where absent. */
  retryDelaysMs?: readonly number[];
}

/** How long to wait before a mail is tried again, in milliseconds. */
const RETRY_DELAYS_MS = [1_000, 10_000, 60_000];

/** How long a mail server may take for a connection, a greeting, an answer, in milliseconds. */
const TIMEOUT_MS = 15_000;

export function createMailer({ smtpUrl, publicUrl, log, retryDelaysMs = RETRY_DELAYS_MS }: MailerOptions): Mailer {
  if (!smtpUrl) return logMailer(log);
  const { url, from } = readSmtpUrl(smtpUrl, publicUrl);
  const timeouts = { connectionTimeout: TIMEOUT_MS, greetingTimeout: TIMEOUT_MS, socketTimeout: TIMEOUT_MS };
  const transport = createTransport({ url, ...timeouts, disableFileAccess: true, disableUrlAccess: true });
  const stopped = new AbortController();

  const sendOnce = async ({ to, subject, text }: Mail): Promise<void> => {
    await transport.sendMail({ from, to: { name: "", address: to }, subject, text });
  };
  const send = async (mail: Mail, [delay, ...delays]: readonly number[]): Promise<void> => {
    try {
      await sendOnce(mail);
    } catch (error) {
      if (delay === undefined || isFinal(error) || stopped.signal.aborted) throw error;
      log.warn({ err: error }, "a mail could not be sent; it is tried again");
      await setTimeout(delay, undefined, { signal: stopped.signal });
      await send(mail, delays);
    }
  };
  return {
    send: (mail) =>
      send(mail, retryDelaysMs).catch((error: unknown) => {
        log.error({ err: error, subject: mail.subject }, "a mail could not be sent");
      }),
    close: () => {
      stopped.abort();
      transport.close();
    },
  };
}

/** For development: what would be sent can be read, its links with it. */
const logMailer = (log: Logger): Mailer => ({
  send: async (mail) => log.info({ mail }, "SMTP_URL is not set: this mail is written here instead"),
  close: () => {},
});

/** The sender is ours to read, not the transport's. */
function readSmtpUrl(smtpUrl: string, publicUrl: string): { url: string; from: string } {
  const url = new URL(smtpUrl);
  const from = url.searchParams.get("from") ?? `Roster <no-reply@${hostOf(publicUrl)}>`;
  url.searchParams.delete("from");
  return { url: url.href, from };
}

/** An address without a name stands in brackets (RFC 5321 section 4.1.3). */
function hostOf(publicUrl: string): string {
  const { hostname } = new URL(publicUrl);
  return /^[\d.]+$/.test(hostname) ? `[${hostname}]` : hostname;
}

/** What the mail server will say again (RFC 5321 section 4.2.1). */
const isFinal = (error: unknown): boolean => Number((error as { responseCode?: unknown }).responseCode) >= 500;
