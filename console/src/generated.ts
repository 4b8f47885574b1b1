/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import { type KnownDocument, known } from './api/known-document.ts';
/** What kind of caller acted. */
export type ActorKind =
  /** The installation's administrator. */
  | 'ADMIN'
  /** Somebody who has not said who they are. */
  | 'ANONYMOUS'
  /** A program with a token of its own. */
  | 'API_CLIENT'
  /** An identity provider, over SCIM. */
  | 'CONNECTION'
  /** Roster itself, of its own accord. */
  | 'SYSTEM'
  /** A user, of itself. */
  | 'USER';

/** A new password for who has signed in. */
export type ChangePasswordInput = {
  /** The password as it is. */
  currentPassword: string;
  /** The password as it shall be; from 8 to 256 characters. */
  newPassword: string;
};

/** How a connection does. */
export type ConnectionStatus =
  /** Its last request was served. */
  | 'ACTIVE'
  /** It has not been used yet. */
  | 'CONFIGURED'
  /** Its last request was refused, for what the provider or its administrator has to mend. */
  | 'FAILING'
  /** Its requests are refused until it is resumed. */
  | 'PAUSED';

/** A new connection. */
export type CreateConnectionInput = {
  /** Whether it takes over what no connection owns; of a new one, true. */
  adopts?: boolean | null | undefined;
  /** Which deviations it tolerates; the provider's where absent. */
  dialect?: Dialect | null | undefined;
  /** After how many months it stops working: from 1 to 24; 12 where absent. */
  expiresInMonths?: number | null | undefined;
  /** What the groups become that it pushes; groups alone where absent. */
  groupsAs?: GroupsAs | null | undefined;
  /** Makes the call safe to repeat, 1 to 255 characters: repeated within 24 hours by the same caller, with the same key and input, it creates nothing, and answers with what it created first. With another input it is refused with `INVALID_INPUT`. A password is not compared, and a token is not shown again. */
  idempotencyKey?: string | null | undefined;
  /** Which existing account is meant; of a new one, `USER_NAME`. */
  matching?: Matching | null | undefined;
  /** The name to show; not empty. */
  name: string;
  /** The identity provider behind it. */
  provider: Provider;
  /** What becomes of the passwords that its provider sends; of a new one, `TAKE`. */
  pushedPasswords?: PushedPasswords | null | undefined;
  /** Whether who was deleted and is created again gets the account back; of a new one, true but for the dialects `RFC` and `INTEROP`. */
  restores?: boolean | null | undefined;
  /** The role catalogue that the tenant gets with it, unless it has one. */
  roleCatalogue?: RoleCataloguePreset | null | undefined;
  /** What its token may do: `users:read`, `groups:read`, with either its `…:write`, and `roles:read`; all of it where absent. */
  scopes?: Array<string> | null | undefined;
};

/** The connection to delete. */
export type DeleteConnectionInput = {
  /** Refuse with `VERSION_CONFLICT` unless this is the resource's current version. */
  expectedVersion?: number | null | undefined;
  /** The resource's id. */
  id: string;
  /** What becomes of the users that it owned. */
  leftOverUsers: LeftOverUsers;
};

/** Which deviations from the RFCs a connection tolerates. */
export type Dialect =
  /** Those of authentik. */
  | 'AUTHENTIK'
  /** Those of Microsoft Entra ID. */
  | 'ENTRA'
  /** Only what hurts nobody, such as showing values as they were sent. */
  | 'GENERIC'
  /** Those of Google Workspace. */
  | 'GOOGLE'
  /** None, and less than the RFCs leave free: the SCIM interoperability profile. */
  | 'INTEROP'
  /** Those of JumpCloud. */
  | 'JUMPCLOUD'
  /** Those of Keycloak's SCIM plugins. */
  | 'KEYCLOAK'
  /** Those of Okta. */
  | 'OKTA'
  /** Those of OneLogin. */
  | 'ONELOGIN'
  /** Those of Ping Identity's products. */
  | 'PING'
  /** None: RFC 7643 and RFC 7644 as written. */
  | 'RFC'
  /** Those of Rippling. */
  | 'RIPPLING'
  /** Those of SailPoint. */
  | 'SAILPOINT';

/** How soon a credential ends that nothing else takes the place of. */
export type ExpiryWarning =
  /** It has ended. */
  | 'EXPIRED'
  /** In a day at most. */
  | 'WITHIN_1_DAY'
  /** In 7 days at most. */
  | 'WITHIN_7_DAYS'
  /** In 14 days at most. */
  | 'WITHIN_14_DAYS'
  /** In 30 days at most. */
  | 'WITHIN_30_DAYS';

/** What the groups become that a connection's provider pushes. */
export type GroupsAs =
  /** Groups. */
  | 'GROUPS'
  /** Groups, and each a role too, which its members have. */
  | 'ROLES';

/** What becomes of the users that a deleted connection owned. */
export type LeftOverUsers =
  /** They may no longer act. */
  | 'DEACTIVATE'
  /** They stay as they are, owned by nobody. */
  | 'KEEP';

/** Which existing account is meant where a provider creates a person. */
export type Matching =
  /** The one with the same primary work e-mail, whatever its userName is. */
  | 'PRIMARY_WORK_EMAIL'
  /** None: a userName that is in use is refused. Accounts are taken over by their id alone. */
  | 'USER_NAME'
  /** The one that has both the same userName and the same primary work e-mail. */
  | 'USER_NAME_AND_EMAIL';

/** The connection whose requests shall be refused for a while. */
export type PauseConnectionInput = {
  /** Refuse with `VERSION_CONFLICT` unless this is the resource's current version. */
  expectedVersion?: number | null | undefined;
  /** The resource's id. */
  id: string;
};

/** The identity provider behind a connection. */
export type Provider =
  /** authentik. */
  | 'AUTHENTIK'
  /** Microsoft Entra ID. */
  | 'ENTRA'
  /** Any other that speaks SCIM 2.0. */
  | 'GENERIC'
  /** Google Workspace. */
  | 'GOOGLE'
  /** JumpCloud. */
  | 'JUMPCLOUD'
  /** Keycloak with one of its SCIM plugins. */
  | 'KEYCLOAK'
  /** Okta. */
  | 'OKTA'
  /** OneLogin. */
  | 'ONELOGIN'
  /** PingOne, PingFederate and the rest of Ping Identity. */
  | 'PING'
  /** Rippling. */
  | 'RIPPLING'
  /** SailPoint, which governs rather than provides identities. */
  | 'SAILPOINT';

/** How a tenant's connections of a provider do: what needs eyes first, where they differ. */
export type ProviderStatus =
  /** One was served last. */
  | 'ACTIVE'
  /** There is none: one can be made. */
  | 'AVAILABLE'
  /** One waits for its first request. */
  | 'CONFIGURED'
  /** One was refused last. */
  | 'FAILING'
  /** All are paused. */
  | 'PAUSED';

/** What becomes of the passwords that a connection's provider sends. */
export type PushedPasswords =
  /** They have no effect, however long they are: for providers that send what means nothing. */
  | 'IGNORE'
  /** They become the users' own, but of accounts that the connection has taken over. */
  | 'TAKE';

/** Who proves again who it is. */
export type ReauthenticateInput = {
  /** The password of who has signed in. */
  password: string;
};

/** Who wants to set a password. */
export type RequestPasswordResetInput = {
  /** The slug of the tenant. */
  tenant: string;
  /** The userName, in any case. */
  userName: string;
};

/** A password, and the link that allows to set it. */
export type ResetPasswordInput = {
  /** The password; from 8 to 256 characters. */
  password: string;
  /** The `token` of the link. It works once, for an hour. */
  token: string;
};

/** The connection whose requests shall be served again. */
export type ResumeConnectionInput = {
  /** Refuse with `VERSION_CONFLICT` unless this is the resource's current version. */
  expectedVersion?: number | null | undefined;
  /** The resource's id. */
  id: string;
};

/** A role catalogue to begin with. */
export type RoleCataloguePreset =
  /** One primary role (`listener`, `analyst`, `recorder`, `recorder_and_voice`; `analyst` where nothing is said), and at most one permission (`user`, `manager`, `admin`). */
  | 'PRIMARY_PLUS_PERMISSION';

/** The connection whose token is replaced. */
export type RotateConnectionTokenInput = {
  /** Refuse with `VERSION_CONFLICT` unless this is the resource's current version. */
  expectedVersion?: number | null | undefined;
  /** After how many months it stops working: from 1 to 24; 12 where absent. */
  expiresInMonths?: number | null | undefined;
  /** The resource's id. */
  id: string;
  /** How long the replaced token still works, for example `30m`, `12h` or `7d`; not at all where absent. */
  overlap?: string | null | undefined;
  /** What the new token may do: `users:read`, `groups:read`, with either its `…:write`, and `roles:read`; what the replaced one may where absent. */
  scopes?: Array<string> | null | undefined;
};

/** Who wants to sign in. */
export type SignInInput = {
  /** The user's password. */
  password: string;
  /** The slug of the tenant. */
  tenant: string;
  /** The userName, in any case. */
  userName: string;
};

export type ConnectionPartsFragment = { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, groupsAs: GroupsAs, pushedPasswords: PushedPasswords, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, version: number, createdAt: string, lastError: { at: string, status: number, detail: string | null } | null };

export type ConnectionRowsQueryVariables = Exact<{ [key: string]: never; }>;


export type ConnectionRowsQuery = { connections: Array<{ id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, groupsAs: GroupsAs, pushedPasswords: PushedPasswords, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, version: number, createdAt: string, lastError: { at: string, status: number, detail: string | null } | null }> };

export type ProviderOptionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProviderOptionsQuery = { providers: Array<{ name: Provider, title: string, status: ProviderStatus }> };

export type ConnectionDetailQueryVariables = Exact<{
  id: string;
  owner: string;
}>;


export type ConnectionDetailQuery = { connection: { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, groupsAs: GroupsAs, pushedPasswords: PushedPasswords, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, version: number, createdAt: string, credentials: Array<{ id: string, createdAt: string, expiresAt: string, expiryWarning: ExpiryWarning | null, lastUse: { at: string, address: string | null, userAgent: string | null } | null }>, toleranceUses: Array<{ tolerance: string, description: string, quirks: Array<string>, uses: number, lastUsedAt: string }>, lastError: { at: string, status: number, detail: string | null } | null } | null, users: { totalCount: number } };

export type GuideOfQueryVariables = Exact<{
  id: string;
}>;


export type GuideOfQuery = { connection: { id: string, name: string, guide: { title: string, scimUrl: string, prerequisites: Array<string>, steps: Array<string>, attributeNotes: Array<string>, timing: Array<string>, beforeDeletion: Array<string>, ownGuide: { title: string, url: string | null }, attributes: Array<{ path: string, label: string, source: string | null, note: string | null }>, troubleshooting: Array<{ symptom: string, remedy: string }> } } | null };

export type ArrivalsQueryVariables = Exact<{
  connectionId: string;
}>;


export type ArrivalsQuery = { scimRequests: { nodes: Array<{ id: string, occurredAt: string, method: string, path: string, status: number | null, detail: string | null, durationMs: number | null, userAgent: string | null, summary: string }> }, connection: { id: string, status: ConnectionStatus, credentials: Array<{ id: string, createdAt: string, expiresAt: string, lastUse: { at: string, address: string | null, userAgent: string | null } | null }> } | null };

export type ConnectProviderMutationVariables = Exact<{
  input: CreateConnectionInput;
}>;


export type ConnectProviderMutation = { createConnection: { token: string, tokenExpiresAt: string, connection: { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, groupsAs: GroupsAs, pushedPasswords: PushedPasswords, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, version: number, createdAt: string, lastError: { at: string, status: number, detail: string | null } | null } } };

export type ReplaceKeyMutationVariables = Exact<{
  input: RotateConnectionTokenInput;
}>;


export type ReplaceKeyMutation = { rotateConnectionToken: { token: string, tokenExpiresAt: string, connection: { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, groupsAs: GroupsAs, pushedPasswords: PushedPasswords, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, version: number, createdAt: string, lastError: { at: string, status: number, detail: string | null } | null } } };

export type PauseMutationVariables = Exact<{
  input: PauseConnectionInput;
}>;


export type PauseMutation = { pauseConnection: { connection: { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, groupsAs: GroupsAs, pushedPasswords: PushedPasswords, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, version: number, createdAt: string, lastError: { at: string, status: number, detail: string | null } | null } } };

export type ResumeMutationVariables = Exact<{
  input: ResumeConnectionInput;
}>;


export type ResumeMutation = { resumeConnection: { connection: { id: string, name: string, provider: Provider, dialect: Dialect, matching: Matching, adopts: boolean, restores: boolean, groupsAs: GroupsAs, pushedPasswords: PushedPasswords, scopes: Array<string>, scimBaseUrl: string, status: ConnectionStatus, lastRequestAt: string | null, expiresAt: string | null, expiryWarning: ExpiryWarning | null, version: number, createdAt: string, lastError: { at: string, status: number, detail: string | null } | null } } };

export type DisconnectMutationVariables = Exact<{
  input: DeleteConnectionInput;
}>;


export type DisconnectMutation = { deleteConnection: { connection: { id: string, name: string } } };

export type MeQueryVariables = Exact<{ [key: string]: never; }>;


export type MeQuery = { viewer: { id: string | null, name: string | null, scopes: Array<string>, tenant: { id: string, slug: string, name: string } | null, user: { id: string, userName: string, displayName: string | null } | null } };

export type BeginSessionMutationVariables = Exact<{
  input: SignInInput;
}>;


export type BeginSessionMutation = { signIn: { expiresAt: string, user: { id: string } } };

export type EndSessionMutationVariables = Exact<{ [key: string]: never; }>;


export type EndSessionMutation = { signOut: { user: { id: string } } };

export type AskForLinkMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type AskForLinkMutation = { requestPasswordReset: { accepted: boolean } };

export type SetPasswordByLinkMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type SetPasswordByLinkMutation = { resetPassword: { user: { id: string, userName: string } } };

export type ReplacePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ReplacePasswordMutation = { changePassword: { user: { id: string } } };

export type FollowSubscriptionVariables = Exact<{
  types?: Array<string> | string | null | undefined;
  resource?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowSubscription = { changes: { position: string, change: { id: string, action: string, occurredAt: string, summary: string, resourceType: string, resourceId: string, requestId: string, actor: { kind: ActorKind, name: string | null, connectionId: string | null } } | null } };

export type ProveAgainMutationVariables = Exact<{
  input: ReauthenticateInput;
}>;


export type ProveAgainMutation = { reauthenticate: { recentUntil: string } };

export const ArrivalsDocument: KnownDocument<ArrivalsQuery, ArrivalsQueryVariables> = known("sha256:41596dcb02f53d861732412729b280d00c5552135087c8e5f8d5082ac7fb4225");
export const AskForLinkDocument: KnownDocument<AskForLinkMutation, AskForLinkMutationVariables> = known("sha256:b66eca55348158a61d126c1e934819bbe0eadae1aeb614a66e31a51eb857bd78");
export const BeginSessionDocument: KnownDocument<BeginSessionMutation, BeginSessionMutationVariables> = known("sha256:2f68e6693a72697fd25e023780cef3388e9cda8da816b77bd42024d1d4407836");
export const ConnectProviderDocument: KnownDocument<ConnectProviderMutation, ConnectProviderMutationVariables> = known("sha256:e94ebf3f15319f1c006a36abbe31f27304eab88f7fd1229d2fe76f0c20430918");
export const ConnectionDetailDocument: KnownDocument<ConnectionDetailQuery, ConnectionDetailQueryVariables> = known("sha256:48a221c340e22c562ce1396ed59017abf90f944258d54a4b57d65338a1302e35");
export const ConnectionRowsDocument: KnownDocument<ConnectionRowsQuery, ConnectionRowsQueryVariables> = known("sha256:6b04d6b8f8219c3dc480bc6f73b8b0df6079ff5924448cf5e7202353fc4eb9b8");
export const DisconnectDocument: KnownDocument<DisconnectMutation, DisconnectMutationVariables> = known("sha256:9de442106c61f804a07fb346a27196475a3ffbfb1bcdaabf0b601e5a2a859532");
export const EndSessionDocument: KnownDocument<EndSessionMutation, EndSessionMutationVariables> = known("sha256:45b897f757876b29b1a65040806678bd1715d3298a398d715018f857e009546d");
export const FollowDocument: KnownDocument<FollowSubscription, FollowSubscriptionVariables> = known("sha256:45dfb6053b6376cd148171448388e6402e74091c4383b683537a32187dce48da");
export const GuideOfDocument: KnownDocument<GuideOfQuery, GuideOfQueryVariables> = known("sha256:7099693c096c3bb6f5c02e8912a94e53e971b27471b6284c5e9fa2c68e323dca");
export const MeDocument: KnownDocument<MeQuery, MeQueryVariables> = known("sha256:1c0d7dfe5853cacabdab2df1b3d5592e1b26d25bdc94554d9274212a6bc53040");
export const PauseDocument: KnownDocument<PauseMutation, PauseMutationVariables> = known("sha256:18ff44e5cc3cdde962dbf6b6932811aa8c7303a445559773176e147ae905d7ba");
export const ProveAgainDocument: KnownDocument<ProveAgainMutation, ProveAgainMutationVariables> = known("sha256:75fa9937dc07c1f31a4d87c288e855737fce1773ee012b1668ea7a78b1d79772");
export const ProviderOptionsDocument: KnownDocument<ProviderOptionsQuery, ProviderOptionsQueryVariables> = known("sha256:f1c36e83154d681eb6bbe635ef3c7dd9aab689abe64f6f24424e9c60824246eb");
export const ReplaceKeyDocument: KnownDocument<ReplaceKeyMutation, ReplaceKeyMutationVariables> = known("sha256:b14473c84874a7509b12db3804a02f750543c016cae40dd5a8a3af40765d173b");
export const ReplacePasswordDocument: KnownDocument<ReplacePasswordMutation, ReplacePasswordMutationVariables> = known("sha256:b797f48bdb5d020e848b3a4aa25b5a801c32891e31d498c183c92229388141eb");
export const ResumeDocument: KnownDocument<ResumeMutation, ResumeMutationVariables> = known("sha256:b9de94ceb6fc33e71cf69f57829d8630982dfc89a8f6546b2daedd793939e291");
export const SetPasswordByLinkDocument: KnownDocument<SetPasswordByLinkMutation, SetPasswordByLinkMutationVariables> = known("sha256:861b1da96fc850b218643e630e933981dbdccc1ddf443005bf3b1702bcba7bc7");