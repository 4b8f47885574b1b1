/** A page that the navigation leads to, and the scope that it needs. */
export interface Entry {
  to: string;
  label: string;
  scope: string;
}

/** The first that somebody may see is the first page. */
export const ENTRIES: Entry[] = [
  { to: "/", label: "Health", scope: "connections:read" },
  { to: "/activity", label: "Activity", scope: "connections:read" },
  { to: "/people", label: "People", scope: "users:read" },
  { to: "/groups", label: "Groups", scope: "groups:read" },
  { to: "/roles", label: "Roles", scope: "roles:read" },
];

export const SETTINGS: Entry[] = [{ to: "/settings/scim", label: "SCIM", scope: "connections:read" }];
