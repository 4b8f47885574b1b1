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

/** Who wants to sign in. */
export type SignInInput = {
  /** The user's password. */
  password: string;
  /** The slug of the tenant. */
  tenant: string;
  /** The userName, in any case. */
  userName: string;
};

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

export const AskForLinkDocument: KnownDocument<AskForLinkMutation, AskForLinkMutationVariables> = known("sha256:b66eca55348158a61d126c1e934819bbe0eadae1aeb614a66e31a51eb857bd78");
export const BeginSessionDocument: KnownDocument<BeginSessionMutation, BeginSessionMutationVariables> = known("sha256:2f68e6693a72697fd25e023780cef3388e9cda8da816b77bd42024d1d4407836");
export const EndSessionDocument: KnownDocument<EndSessionMutation, EndSessionMutationVariables> = known("sha256:45b897f757876b29b1a65040806678bd1715d3298a398d715018f857e009546d");
export const FollowDocument: KnownDocument<FollowSubscription, FollowSubscriptionVariables> = known("sha256:45dfb6053b6376cd148171448388e6402e74091c4383b683537a32187dce48da");
export const MeDocument: KnownDocument<MeQuery, MeQueryVariables> = known("sha256:1c0d7dfe5853cacabdab2df1b3d5592e1b26d25bdc94554d9274212a6bc53040");
export const ReplacePasswordDocument: KnownDocument<ReplacePasswordMutation, ReplacePasswordMutationVariables> = known("sha256:b797f48bdb5d020e848b3a4aa25b5a801c32891e31d498c183c92229388141eb");
export const SetPasswordByLinkDocument: KnownDocument<SetPasswordByLinkMutation, SetPasswordByLinkMutationVariables> = known("sha256:861b1da96fc850b218643e630e933981dbdccc1ddf443005bf3b1702bcba7bc7");