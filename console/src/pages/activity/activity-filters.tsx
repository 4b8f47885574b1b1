import { Button } from "react-aria-components";
import type { ConnectionNamesQuery } from "../../generated.ts";
import { go, usePlace } from "../../router/location.ts";
import { useMay } from "../../session/viewer.ts";
import { Choice } from "../../ui/choice.tsx";
import { DateTimeField } from "../../ui/date-time-field.tsx";
import { setFilter } from "../../ui/search-page.ts";
import { ResourcePicker } from "../finders/resource-picker.tsx";
import { ACTIONS, STATUSES } from "./filters.ts";

type Connection = ConnectionNamesQuery["connections"][number];

const ALL = { value: "all", label: "All" };

/** Each filter is in the address: a page of requests can be handed on. */
export function ActivityFilters({ connections }: { connections: Connection[] }) {
  const { query } = usePlace();
  const mayChanges = useMay("changes:read");
  const mayLookUp = [useMay("users:read"), useMay("groups:read")].includes(true);
  const of = (name: string) => query.get(name) ?? "all";
  const chosen = connections.filter(({ id }) => of("connection") === "all" || id === of("connection"));
  const keys = chosen.flatMap(({ name, credentials }) =>
    credentials.map(({ id }) => ({ value: id, label: `${name} …${id.slice(-8)}` })),
  );
  return (
    <search className="filters" aria-label="Filter the requests">
      <Choice label="Result" options={STATUSES} value={of("status")} onChange={setFilter("status")} />
      {mayChanges && <Choice label="Action" options={ACTIONS} value={of("action")} onChange={setFilter("action")} />}
      {mayChanges && mayLookUp && (
        <ResourcePicker value={query.get("resource")} onChange={(id) => setFilter("resource")(id ?? "all")} />
      )}
      <Choice
        label="Connection"
        options={[ALL, ...connections.map(({ id, name }) => ({ value: id, label: name }))]}
        value={of("connection")}
        onChange={setFilter("connection")}
      />
      <Choice label="Key" options={[ALL, ...keys]} value={of("key")} onChange={setFilter("key")} />
      <DateTimeField label="From" value={query.get("from")} onChange={setFilter("from")} />
      <DateTimeField label="Until" value={query.get("until")} onChange={setFilter("until")} />
      {[...query].length > 0 && (
        <Button className="react-aria-Button quiet" onPress={() => go("/activity", { replace: true })}>
          Clear the filters
        </Button>
      )}
    </search>
  );
}
