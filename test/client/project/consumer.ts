import { AlreadyExistsError, type ClientOptions, createClient, NetworkError, RosterError } from "@roster/client";

/** Does something of all that the package offers, and says what came of it. Leaves nothing running. */
export async function visit(options: ClientOptions): Promise<Record<string, unknown>> {
  const client = createClient(options);
  for (const userName of ["ana", "bo", "cy"]) await client.createUser({ input: { userName, title: "Guide" } });
  const refusal: unknown = await client.createUser({ input: { userName: "ANA" } }).catch((error: unknown) => error);

  const paged: string[] = [];
  const filter = { title: { eq: "Guide" } };
  for await (const user of client.paginate(client.users, { filter, first: 1 })) {
    paged.push(user.userName);
    if (paged.length === 2) break;
  }

  const followed: (string | null)[] = [];
  for await (const { change } of client.followChanges({ types: ["user.created"], pollMilliseconds: 10 })) {
    followed.push(change.resourceName);
    if (followed.length === 3) break;
  }

  const nobody = createClient({ ...options, url: "http://127.0.0.1:1", retryDelayMilliseconds: 1 });
  const unreached: unknown = await nobody.users().catch((error: unknown) => error);
  return {
    paged,
    followed,
    refused: refusal instanceof AlreadyExistsError && refusal instanceof RosterError && [refusal.name, refusal.field],
    unreached: unreached instanceof NetworkError && [unreached.name, unreached.status],
  };
}
