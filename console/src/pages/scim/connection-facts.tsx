import type { ConnectionDetailQuery } from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import { Facts } from "../../ui/facts.tsx";
import { Time } from "../../ui/time.tsx";
import { spoken } from "./words.ts";

interface Props {
  connection: NonNullable<ConnectionDetailQuery["connection"]>;
  people: number | undefined;
}

export const ConnectionFacts = ({ connection, people }: Props) => (
  <Facts
    of={{
      Provider: connection.guide.title,
      Dialect: spoken(connection.dialect),
      "People it owns":
        people === undefined ? undefined : <Link to={`/people?owner=${connection.id}`}>{people.toLocaleString()}</Link>,
      "Same person by": spoken(connection.matching),
      "Takes over": connection.adopts ? "people and groups that nobody owns" : "nobody",
      "Groups become": spoken(connection.groupsAs),
      Passwords: connection.pushedPasswords === "TAKE" ? "taken" : "ignored",
      "Key may": connection.scopes.join(", "),
      "Last request": <Time value={connection.lastRequestAt} />,
      Made: <Time value={connection.createdAt} />,
    }}
  />
);
