import { setTimeout } from "node:timers/promises";
import { type Client, type CreateUserInput, RosterError, type UserFieldsFragment } from "../../schema/client/index.js";
import type { UserRow } from "./row.js";

/** What becomes of a row whose user is there already. */
export type OnExisting = "skip" | "update" | "fail";

/** What has become of a row. */
export type Outcome =
  | { result: "created" | "updated" | "unchanged" | "skipped"; id: string }
  | { result: "refused"; code: string; field: string | undefined; reason: string };

export interface Write {
  user: UserRow;
  /** The person as last seen; undefined where nobody of this name was seen. */
  current: UserFieldsFragment | undefined;
  /** Whether it may have been written before, without an answer that came through. */
  isInDoubt: boolean;
}

/** Faults that pass: what is waited, in milliseconds, before each further attempt. */
const PATIENCE: Partial<Record<RosterError["code"], number[]>> = {
  NETWORK: [200, 1_000, 3_000],
  RATE_LIMITED: [1_000, 5_000, 15_000, 30_000, 60_000],
  VERSION_CONFLICT: [0, 100, 1_000],
};
/** Faults of which no row is to blame. */
const STOPPING = new Set<string>(["NETWORK", "RATE_LIMITED", "UNAUTHENTICATED", "FORBIDDEN"]);

/** Writes one row, whole or not at all. @throws RosterError where further rows would fare no better */
export async function writeUser(client: Client, onExisting: OnExisting, write: Write): Promise<Outcome> {
  let { current, isInDoubt } = write;
  for (let attempt = 0; ; attempt++) {
    try {
      return await attemptTo(client, onExisting, { ...write, current, isInDoubt });
    } catch (error) {
      if (!(error instanceof RosterError)) throw error;
      const pause = PATIENCE[error.code]?.[attempt];
      if (pause === undefined && STOPPING.has(error.code)) throw error;
      if (pause === undefined) return refused(error.code, error.message, error.field);
      await setTimeout(pause);
      current = undefined;
      isInDoubt ||= error.code === "NETWORK";
    }
  }
}

async function attemptTo(
  client: Client,
  onExisting: OnExisting,
  { user, current, isInDoubt }: Write,
): Promise<Outcome> {
  const created = current ? undefined : await create(client, user);
  if (typeof created === "string") return { result: "created", id: created };
  const existing = current ?? (await findExisting(client, user.userName));
  if (!existing) return refused("ALREADY_EXISTS", created?.message ?? "", created?.field);
  if (isInDoubt && existing.version === 1 && user.isSame(existing)) return { result: "created", id: existing.id };
  return meet(client, onExisting, user, existing);
}

/** @returns the new user's id, or why there is none: there is one like it */
async function create(client: Client, user: UserRow): Promise<string | RosterError> {
  try {
    const input = user.attributes() as CreateUserInput;
    return (await client.importNewUser({ input })).createUser.user.id;
  } catch (error) {
    if (error instanceof RosterError && error.code === "ALREADY_EXISTS") return error;
    throw error;
  }
}

async function findExisting(client: Client, userName: string): Promise<UserFieldsFragment | undefined> {
  const { users } = await client.users({ filter: { userName: { eq: userName } }, first: 1, withManager: false });
  return users.nodes[0];
}

/** Does what is to be done where the user is there already. */
export async function meet(
  client: Client | undefined,
  onExisting: OnExisting,
  user: UserRow,
  existing: UserFieldsFragment,
): Promise<Outcome> {
  const { id, version } = existing;
  if (onExisting === "skip") return { result: "skipped", id };
  if (onExisting === "fail")
    return refused("ALREADY_EXISTS", `there is a user called ${existing.userName} already`, "userName");
  if (!client) return { result: user.isSame(existing) ? "unchanged" : "updated", id };
  const input = { ...user.attributes(existing), id, expectedVersion: version };
  const { updateUser } = await client.importUserChange({ input });
  return { result: updateUser.user.version === version ? "unchanged" : "updated", id };
}

const refused = (code: string, reason: string, field?: string): Outcome => ({ result: "refused", code, field, reason });
