import { registerEnumType } from "type-graphql";

export enum Provider {
  ENTRA = "ENTRA",
  OKTA = "OKTA",
  JUMPCLOUD = "JUMPCLOUD",
  ONELOGIN = "ONELOGIN",
  GOOGLE = "GOOGLE",
  PING = "PING",
  SAILPOINT = "SAILPOINT",
  RIPPLING = "RIPPLING",
  AUTHENTIK = "AUTHENTIK",
  KEYCLOAK = "KEYCLOAK",
  GENERIC = "GENERIC",
}
registerEnumType(Provider, {
  name: "Provider",
  description: "The identity provider behind a connection.",
  valuesConfig: {
    ENTRA: { description: "Microsoft Entra ID." },
    OKTA: { description: "Okta." },
    JUMPCLOUD: { description: "JumpCloud." },
    ONELOGIN: { description: "OneLogin." },
    GOOGLE: { description: "Google Workspace." },
    PING: { description: "PingOne, PingFederate and the rest of Ping Identity." },
    SAILPOINT: { description: "SailPoint, which governs rather than provides identities." },
    RIPPLING: { description: "Rippling." },
    AUTHENTIK: { description: "authentik." },
    KEYCLOAK: { description: "Keycloak with one of its SCIM plugins." },
    GENERIC: { description: "Any other that speaks SCIM 2.0." },
  },
});

export enum Dialect {
  RFC = "RFC",
  INTEROP = "INTEROP",
  GENERIC = "GENERIC",
  ENTRA = "ENTRA",
  OKTA = "OKTA",
  JUMPCLOUD = "JUMPCLOUD",
  ONELOGIN = "ONELOGIN",
  GOOGLE = "GOOGLE",
  PING = "PING",
  SAILPOINT = "SAILPOINT",
  RIPPLING = "RIPPLING",
  AUTHENTIK = "AUTHENTIK",
  KEYCLOAK = "KEYCLOAK",
}
registerEnumType(Dialect, {
  name: "Dialect",
  description: "Which deviations from the RFCs a connection tolerates.",
  valuesConfig: {
    RFC: { description: "None: RFC 7643 and RFC 7644 as written." },
    INTEROP: { description: "None, and less than the RFCs leave free: the SCIM interoperability profile." },
    GENERIC: { description: "Only what hurts nobody, such as showing values as they were sent." },
    ENTRA: { description: "Those of Microsoft Entra ID." },
    OKTA: { description: "Those of Okta." },
    JUMPCLOUD: { description: "Those of JumpCloud." },
    ONELOGIN: { description: "Those of OneLogin." },
    GOOGLE: { description: "Those of Google Workspace." },
    PING: { description: "Those of Ping Identity's products." },
    SAILPOINT: { description: "Those of SailPoint." },
    RIPPLING: { description: "Those of Rippling." },
    AUTHENTIK: { description: "Those of authentik." },
    KEYCLOAK: { description: "Those of Keycloak's SCIM plugins." },
  },
});

export enum Matching {
  USER_NAME = "USER_NAME",
  PRIMARY_WORK_EMAIL = "PRIMARY_WORK_EMAIL",
  USER_NAME_AND_EMAIL = "USER_NAME_AND_EMAIL",
}
registerEnumType(Matching, {
  name: "Matching",
  description: "Which existing account is meant where a provider creates a person.",
  valuesConfig: {
    USER_NAME: {
      description: "None: a userName that is in use is refused. Accounts are taken over by their id alone.",
    },
    PRIMARY_WORK_EMAIL: { description: "The one with the same primary work e-mail, whatever its userName is." },
    USER_NAME_AND_EMAIL: { description: "The one that has both the same userName and the same primary work e-mail." },
  },
});

export enum PushedPasswords {
  TAKE = "TAKE",
  IGNORE = "IGNORE",
}
registerEnumType(PushedPasswords, {
  name: "PushedPasswords",
  description: "What becomes of the passwords that a connection's provider sends.",
  valuesConfig: {
    TAKE: { description: "They become the users' own, but of accounts that the connection has taken over." },
    IGNORE: { description: "They have no effect, however long they are: for providers that send what means nothing." },
  },
});

export enum GroupsAs {
  GROUPS = "GROUPS",
  ROLES = "ROLES",
}
registerEnumType(GroupsAs, {
  name: "GroupsAs",
  description: "What the groups become that a connection's provider pushes.",
  valuesConfig: {
    GROUPS: { description: "Groups." },
    ROLES: { description: "Groups, and each a role too, which its members have." },
  },
});

export enum RoleCataloguePreset {
  PRIMARY_PLUS_PERMISSION = "PRIMARY_PLUS_PERMISSION",
}
registerEnumType(RoleCataloguePreset, {
  name: "RoleCataloguePreset",
  description: "A role catalogue to begin with.",
  valuesConfig: {
    PRIMARY_PLUS_PERMISSION: {
      description:
        "One primary role (`listener`, `analyst`, `recorder`, `recorder_and_voice`; `analyst` where nothing is said), and at most one permission (`user`, `manager`, `admin`).",
    },
  },
});
