import { useQuery } from "urql";
import { PersonGroupsDocument } from "../../generated.ts";
import { Link } from "../../router/link.tsx";
import { usePlace } from "../../router/location.ts";
import { Loaded } from "../../ui/loaded.tsx";
import { Pager, pageOf } from "../../ui/pager.tsx";

const PAGE_SIZE = 20;

/** The groups that a person is in, and whether by another group. */
export function PersonGroups({ id }: { id: string }) {
  const { query } = usePlace();
  const groups = useQuery({ query: PersonGroupsDocument, variables: { id, ...pageOf(query, PAGE_SIZE, "groups-") } });
  return (
    <section className="card stack">
      <h2>Groups</h2>
      <Loaded query={groups} what="Loading groups">
        {({ user }) =>
          user && user.groups.totalCount > 0 ? (
            <>
              <ul className="plain lines">
                {user.groups.edges.map(({ node, type }) => (
                  <li key={node.id}>
                    <Link to={`/groups/${node.id}`}>{node.displayName}</Link>
                    {type === "INDIRECT" && <span className="small muted">by another group</span>}
                  </li>
                ))}
              </ul>
              <Pager
                info={user.groups.pageInfo}
                total={user.groups.totalCount}
                of="groups"
                one="group"
                prefix="groups-"
              />
            </>
          ) : (
            <p className="muted">In no group.</p>
          )
        }
      </Loaded>
    </section>
  );
}
