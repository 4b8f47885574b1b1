import { useState } from "react";
import { useQuery } from "urql";
import { type GroupFilter, LookUpDocument, type LookUpQuery, type UserFilter } from "../../generated.ts";
import { useMay } from "../../session/viewer.ts";
import { Finder, type Found } from "../../ui/finder.tsx";

/** A person or a group. */
export interface Holder extends Found {
  kind: "person" | "group";
}

interface Props {
  label: string;
  placeholder?: string;
  /** Whether groups are looked for too. */
  withGroups?: boolean;
  /** Ids of those who are not shown. */
  except?: readonly string[];
  onPick: (holder: Holder) => void;
}

/** Finds a person or a group by the beginning of a name. */
export function HolderFinder({ label, placeholder, withGroups = true, except = [], onPick }: Props) {
  const [text, setText] = useState("");
  const [withPeople, mayGroups] = [useMay("users:read"), useMay("groups:read")];
  const variables = { ...namedLike(text, except), withPeople, withGroups: withGroups && mayGroups };
  const [{ data, fetching }] = useQuery({ query: LookUpDocument, variables });
  return (
    <Finder
      label={label}
      placeholder={placeholder}
      items={toHolders(data)}
      isLoading={fetching}
      onSearch={setText}
      onPick={onPick}
      nothing="Nobody is called so."
    />
  );
}

/** A person or a group by its id. */
export function useHolder(id: string): Holder | undefined {
  const [withPeople, withGroups] = [useMay("users:read"), useMay("groups:read")];
  const one = { id: { eq: id } };
  const [{ data }] = useQuery({
    query: LookUpDocument,
    variables: { person: one, group: one, withPeople, withGroups },
  });
  return toHolders(data)[0];
}

const toHolders = (data: LookUpQuery | undefined): Holder[] => [
  ...(data?.users?.nodes ?? []).map(
    ({ id, userName, displayName }): Holder => ({ id, kind: "person", name: displayName ?? userName, about: userName }),
  ),
  ...(data?.groups?.nodes ?? []).map(
    ({ id, displayName }): Holder => ({ id, kind: "group", name: displayName, about: "Group" }),
  ),
];

function namedLike(text: string, except: readonly string[]): { person: UserFilter; group: GroupFilter } {
  const others = { not: { id: { in: [...except] } } };
  if (!text) return { person: others, group: others };
  const name = { startsWith: text };
  const person = {
    ...others,
    or: [{ displayName: name }, { userName: name }, { name: { familyName: name } }, { name: { givenName: name } }],
  };
  return { person, group: { ...others, displayName: name } };
}
