import type { Command } from "commander";
import { type Client, RosterError } from "../../schema/client/index.js";
import type { Connector } from "../connector.js";
import { print, table } from "../output.js";
import { findUserId } from "../users/find-user.js";
import { addVerb } from "../verb.js";

interface FieldOrigin {
  field: string;
  origin: string;
  connectionName?: string | null;
  editable: boolean;
}

const ID = "01a2091a-510d-771c-832a-80a784553662";

/** Adds the verb that says where a user's attributes come from. */
export function addUserOriginsVerb(user: Command, connector: Connector): void {
  addOrigins(user, connector, "<user>", async (client, named) => {
    const id = await findUserId(client, named);
    return (await client.userFieldOrigins({ id })).user?.fieldOrigins;
  });
}

/** Adds the verb that says where a group's attributes come from. */
export function addGroupOriginsVerb(group: Command, connector: Connector): void {
  addOrigins(
    group,
    connector,
    "<id>",
    async (client, id) => (await client.groupFieldOrigins({ id })).group?.fieldOrigins,
  );
}

type Read = (client: Client, named: string) => Promise<FieldOrigin[] | undefined>;

function addOrigins(noun: Command, connector: Connector, argument: string, read: Read): void {
  addVerb(noun, "origins", {
    description: "show where each attribute comes from, and whether it can be changed here",
    examples: [`${noun.name()} origins ${ID} --tenant example`],
  })
    .argument(argument)
    .action(async (named, { tenant, json }) => {
      const origins = await read(connector.connect(tenant), named);
      if (!origins) throw new RosterError("NOT_FOUND", `there is no ${noun.name()} with the id ${named}`);
      print(origins, { json }, () =>
        table(
          ["ATTRIBUTE", "ORIGIN", "CONNECTION", "CHANGED HERE"],
          origins.map(({ field, origin, connectionName, editable }) => [
            field,
            origin.toLowerCase(),
            connectionName,
            editable ? "yes" : "no",
          ]),
          "Nobody has said anything of it.",
        ),
      );
    });
}
