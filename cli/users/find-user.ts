import { type Client, RosterError, type UserFieldsFragment } from "../../schema/client/index.js";
import { isUuid } from "../uuid.js";

/** The id of the user whom a command line names by id or by user name. @throws RosterError NOT_FOUND */
export async function findUserId(client: Client, idOrUserName: string): Promise<string> {
  return isUuid(idOrUserName) ? idOrUserName : (await findByUserName(client, idOrUserName)).id;
}

async function findByUserName(client: Client, userName: string): Promise<UserFieldsFragment> {
  const { users } = await client.users({ filter: { userName: { eq: userName } }, first: 1, withManager: false });
  const [user] = users.nodes;
  if (!user) throw new RosterError("NOT_FOUND", `there is no user with the user name ${userName}`);
  return user;
}
