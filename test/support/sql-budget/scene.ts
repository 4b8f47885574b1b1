import { expect } from "@jest/globals";
import type { Client, Sdk } from "../../../schema/client/index.js";
import { eventually } from "../eventually.js";
import type { MailServer } from "../mail-server.js";
import type { SizedTenant } from "./sized-tenant.js";

let names = 0;

/** What an operation is run in. Everything that it needs can be made before, uncounted. */
export class Scene {
  readonly tenant: SizedTenant;
  /** How many there are of what grows: the size of pages, or of a list that is written. */
  readonly n: number;
  readonly mail: MailServer;
  /** A client without a token of the server whose statements are counted. */
  readonly counted: Client;
  /** Who sends the operation; undefined: somebody without a token. */
  token: string | undefined;
  /** What has to be over before the statements are counted, beside the answer. */
  settled: () => Promise<unknown> = async () => undefined;

  constructor({ tenant, n, mail, counted, token }: Pick<Scene, "tenant" | "n" | "mail" | "counted" | "token">) {
    this.tenant = tenant;
    this.n = n;
    this.mail = mail;
    this.counted = counted;
    this.token = token;
  }

  get admin(): Client {
    return this.tenant.admin;
  }

  /** A name that nothing has. */
  name(stem: string): string {
    return `${stem}-${names++}-of-its-own`;
  }

  async addUser(userName = this.name("person"), others: object = {}): Promise<string> {
    const emails = [{ value: `${userName}@corp.test`, type: "work", primary: true }];
    return (await this.admin.createUser({ input: { userName, emails, ...others } })).createUser.user.id;
  }

  /** Waits for the one mail that a user is sent, and reads the link's token. */
  async mailedToken(userName: string): Promise<string> {
    const mails = () => this.mail.received.filter(({ to }) => to.includes(`${userName}@corp.test`));
    await eventually(async () => expect(mails()).toHaveLength(1));
    return /token=(\w+)/.exec(mails()[0]?.text ?? "")?.[1] ?? "";
  }
}

/** The variables of a named operation. */
type Variables<Name extends keyof Sdk> = NonNullable<Parameters<Sdk[Name]>[0]>;

/** Named operations, each with what it is run with in a scene. */
export type Requests = { [Name in keyof Sdk]?: (scene: Scene) => Variables<Name> | Promise<Variables<Name>> };
