import { useQuery } from "urql";
import { WhatIfDocument, type WhatIfQuery, type WhatIfQueryVariables } from "../../generated.ts";
import { Loaded, useAwaited } from "../../ui/loaded.tsx";
import { Loading } from "../../ui/states.tsx";

/** Who would gain and lose what: counted by the server, now. */
export function WhatIf(variables: WhatIfQueryVariables) {
  const query = useQuery({ query: WhatIfDocument, variables, requestPolicy: "network-only" });
  return (
    <div className="notice" role="status">
      <strong>If you save this</strong>
      <Loaded query={query} what="Counting">
        {({ roleWhatIf: { differences } }) => <Differences of={differences} />}
      </Loaded>
    </div>
  );
}

function Differences({ of }: { of: WhatIfQuery["roleWhatIf"]["differences"] }) {
  if (useAwaited()) return <Loading what="Counting" />; // somebody might save by what was counted of another change
  if (of.length === 0) return <p>Nobody gains or loses anything.</p>;
  return (
    <ul className="plain">
      {of.map(({ permission, gaining, losing }) => (
        <li key={permission}>
          {gaining > 0 && (
            <p>
              {people(gaining)} {gaining === 1 ? "gains" : "gain"} <ins>{permission}</ins>
            </p>
          )}
          {losing > 0 && (
            <p>
              {people(losing)} {losing === 1 ? "loses" : "lose"} <del>{permission}</del>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

const people = (count: number): string => (count === 1 ? "1 person" : `${count.toLocaleString()} people`);
