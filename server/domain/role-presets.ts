/** A role catalogue that a tenant can begin with. Roles of a slot stand in their order: the one that permits least comes first. */
export interface CataloguePreset {
  slots: PresetSlot[];
}

export interface PresetSlot {
  name: string;
  minimum: 0 | 1;
  maximum: number;
  roles: PresetRole[];
}

export interface PresetRole {
  value: string;
  displayName: string;
  description: string;
  permissions: string[];
  isDefault?: boolean;
  /** Values of roles that a user cannot have beside it. */
  clears?: string[];
}

/** What a person does with recordings, and what they may administer. Both are assigned apart from one another. */
const primaryPlusPermission: CataloguePreset = {
  slots: [
    {
      name: "primary",
      minimum: 1,
      maximum: 1,
      roles: [
        {
          value: "listener",
          displayName: "Listener",
          description: "Listens only. On some plans; switch it off where the plan has it not.",
          permissions: ["recordings:listen"],
          clears: ["manager", "admin"],
        },
        {
          value: "analyst",
          displayName: "Analyst",
          description: "Reads only.",
          permissions: ["recordings:listen", "recordings:read"],
          isDefault: true,
        },
        {
          value: "recorder",
          displayName: "Recorder",
          description: "Records meetings.",
          permissions: ["recordings:listen", "recordings:read", "meetings:record"],
        },
        {
          value: "recorder_and_voice",
          displayName: "Recorder and voice",
          description: "Records meetings and dials. On some plans; switch it off where the plan has it not.",
          permissions: ["recordings:listen", "recordings:read", "meetings:record", "calls:dial"],
        },
      ],
    },
    {
      name: "permission",
      minimum: 0,
      maximum: 1,
      roles: [
        { value: "user", displayName: "User", description: "The standard.", permissions: [], isDefault: true },
        {
          value: "manager",
          displayName: "Manager",
          description: "Manages teams and invitations.",
          permissions: ["teams:manage", "invitations:manage"],
        },
        {
          value: "admin",
          displayName: "Admin",
          description: "Manages integrations and the organisation's settings too.",
          permissions: ["teams:manage", "invitations:manage", "integrations:manage", "organization:manage"],
        },
      ],
    },
  ],
};

/** The presets by the names that the contract has for them. */
export const rolePresets = { PRIMARY_PLUS_PERMISSION: primaryPlusPermission } as const;
