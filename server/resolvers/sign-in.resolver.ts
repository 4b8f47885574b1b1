import { Ctx, FieldResolver, Mutation, Query, Resolver } from "type-graphql";
import { InputArg } from "../../schema/relay.js";
import {
  ChangePasswordInput,
  PasswordPayload,
  PasswordResetRequestPayload,
  ReauthenticateInput,
  ReauthenticationPayload,
  RequestPasswordResetInput,
  ResetPasswordInput,
  SessionPayload,
  SignInInput,
  SignOutPayload,
  Viewer,
} from "../../schema/sign-in.js";
import { Tenant } from "../../schema/tenant.js";
import { User } from "../../schema/user.type.js";
import { accountOf } from "../domain/account-of.js";
import { changePassword, resetPassword } from "../domain/own-password.js";
import { accountOfLink, createPasswordLink, parseLink } from "../domain/password-links.js";
import { reauthenticate, refuseSignIn, signIn, signOut } from "../domain/sessions.js";
import type { User as UserEntity } from "../entities/user.entity.js";
import { ACTOR_KINDS } from "../graphql/actor-kinds.js";
import type { GraphqlContext } from "../graphql/context.js";
import { mutate } from "../graphql/mutate.js";
import { findTenant, type TenantRow } from "../reads/tenants.js";
import type { UserRow } from "../reads/users.js";

interface OfUser {
  user: UserEntity;
}

@Resolver()
export class SignInResolver {
  @Mutation(() => SessionPayload, { description: "Gives a session to who knows a user's password." })
  signIn(@InputArg(() => SignInInput) input: SignInInput, @Ctx() context: GraphqlContext): Promise<object> {
    return context.attempts.guess(accountOf(input), async () => {
      const tenant = await context.ofTenant(input.tenant);
      const session = tenant ? await mutate(tenant, (unit) => signIn(unit, input)) : await refuseSignIn(input);
      context.sessionCookie?.keep(session.token, session.expiresAt);
      return session;
    });
  }

  @Mutation(() => SignOutPayload, { description: "Ends the session that asks for it. For users who have signed in." })
  async signOut(@Ctx() context: GraphqlContext): Promise<OfUser> {
    const user = await mutate(context, signOut);
    context.sessionCookie?.drop();
    return { user };
  }

  @Mutation(() => PasswordResetRequestPayload, {
    description:
      "Sends a user a link by which to set a password, and always answers the same, before it looks for the user.",
  })
  async requestPasswordReset(
    @InputArg(() => RequestPasswordResetInput) input: RequestPasswordResetInput,
    @Ctx() context: GraphqlContext,
  ): Promise<PasswordResetRequestPayload> {
    await context.attempts.ask(accountOf(input));
    context.later(async () => {
      const tenant = await context.ofTenant(input.tenant);
      await context.mailPasswordLink(tenant && (await mutate(tenant, (unit) => createPasswordLink(unit, input))));
    });
    return { accepted: true };
  }

  @Mutation(() => PasswordPayload, {
    description: "Sets a user's password by a link, and ends the user's sessions.",
  })
  resetPassword(
    @InputArg(() => ResetPasswordInput) input: ResetPasswordInput,
    @Ctx() context: GraphqlContext,
  ): Promise<OfUser> {
    return context.attempts.guess(accountOfLink(input.token), async () => {
      const link = parseLink(input.token);
      const tenant = context.ofTenantId(link.tenantId);
      return { user: await mutate(tenant, (unit) => resetPassword(unit, link, input.password)) };
    });
  }

  @Mutation(() => PasswordPayload, {
    description: "Sets the password of who has signed in, and ends the user's other sessions.",
  })
  changePassword(
    @InputArg(() => ChangePasswordInput) input: ChangePasswordInput,
    @Ctx() context: GraphqlContext,
  ): Promise<OfUser> {
    return context.attempts.guess(String(context.caller.actor.id), async () => ({
      user: await mutate(context, (unit) => changePassword(unit, input)),
    }));
  }

  @Mutation(() => ReauthenticationPayload, {
    description:
      "Proves again who has signed in. Credentials are made, replaced and ended only within 10 minutes of a sign-in or of this; otherwise `extensions.reason` is `REAUTHENTICATION_REQUIRED`.",
  })
  reauthenticate(
    @InputArg(() => ReauthenticateInput) input: ReauthenticateInput,
    @Ctx() context: GraphqlContext,
  ): Promise<object> {
    return context.attempts.guess(String(context.caller.actor.id), async () => ({
      recentUntil: await mutate(context, (unit) => reauthenticate(unit, input)),
    }));
  }
}

@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { description: "Who asks." })
  viewer(@Ctx() { caller }: GraphqlContext): object {
    const { kind, id, name, scopes, administers = false } = caller.actor;
    return { kind: ACTOR_KINDS[kind], id, name, scopes: [...scopes], administers };
  }

  @FieldResolver(() => Tenant, { nullable: true })
  tenant(@Ctx() { caller, db }: GraphqlContext): Promise<TenantRow> | null {
    return caller.actor.tenantId ? findTenant(db()) : null;
  }

  @FieldResolver(() => User, { nullable: true })
  user(@Ctx() { onlyUser, loaders }: GraphqlContext): Promise<UserRow | undefined> | null {
    return onlyUser ? loaders().user.load(onlyUser) : null;
  }
}
