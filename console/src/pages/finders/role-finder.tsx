import { useState } from "react";
import { useQuery } from "urql";
import { FindRolesDocument, type RoleFilter } from "../../generated.ts";
import { Finder, type Found } from "../../ui/finder.tsx";

interface Props {
  label: string;
  /** Whether roles of slots are found too: they go to people alone. */
  withSlots: boolean;
  onPick: (role: Found) => void;
}

/** Finds a role that can be given, by the beginning of its name or of its value. */
export function RoleFinder({ label, withSlots, onPick }: Props) {
  const [text, setText] = useState("");
  const [{ data, fetching }] = useQuery({
    query: FindRolesDocument,
    variables: { filter: calledLike(text, withSlots) },
  });
  const items = (data?.roles.nodes ?? []).map(({ id, displayName, value, slot }): Found => {
    const about = slot ? `${value}, of the slot ${slot.name}` : value;
    return { id, name: displayName, about };
  });
  return (
    <Finder
      label={label}
      items={items}
      isLoading={fetching}
      onSearch={setText}
      onPick={onPick}
      nothing="No role is called so."
    />
  );
}

function calledLike(text: string, withSlots: boolean): RoleFilter {
  const name = { startsWith: text };
  return {
    isAvailable: { eq: true },
    ...(!withSlots && { slot: { present: false } }),
    ...(text && { or: [{ displayName: name }, { value: name }] }),
  };
}
