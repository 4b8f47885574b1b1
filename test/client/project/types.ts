import {
  type ChangeFieldsFragment,
  type Client,
  type CreateUserMutation,
  createClient,
  type ErrorCode,
  type errorClasses,
  NotFoundError,
  RosterError,
  type UserFieldsFragment,
} from "@roster/client";

declare const client: Client;
declare const error: unknown;

/** Fails to compile unless the two are one type, which `any` is with none but itself. */
const same = <Expected>() => ({
  as: <Actual>(..._proof: Identical<Expected, Actual> extends true ? [] : [never]) => {},
});

type Identical<One, Other> = (<T>() => T extends One ? 1 : 2) extends <T>() => T extends Other ? 1 : 2 ? true : false;

// What is right has its exact type.
const { createUser }: CreateUserMutation = await client.createUser({ input: { userName: "ana" } });
same<number>().as<typeof createUser.user.version>();
for await (const user of client.paginate(client.users)) same<UserFieldsFragment>().as<typeof user>();
for await (const member of client.paginate(client.groupMembers, { id: "1" }, { retries: 0 })) {
  same<string>().as<typeof member.id>();
}
for await (const change of client.paginate(client.changes, { types: ["user.created"] })) {
  same<ChangeFieldsFragment>().as<typeof change>();
}
for await (const { change, position } of client.followChanges()) {
  same<ChangeFieldsFragment>().as<typeof change>();
  same<string>().as<typeof position>();
}
if (error instanceof NotFoundError) same<"NOT_FOUND">().as<typeof error.code>();
if (error instanceof RosterError) {
  same<ErrorCode | "NETWORK" | "TIMEOUT" | "ABORTED">().as<typeof error.code>();
  same<keyof typeof errorClasses>().as<typeof error.code>();
}

// What is wrong does not compile.
// @ts-expect-error: no url
createClient({ token: "x" });
// @ts-expect-error: an option that there is not
createClient({ url: "https://roster.example.com", timeout: 5 });
// @ts-expect-error: userName is missing
client.createUser({ input: { title: "Guide" } });
// @ts-expect-error: input is missing
client.createUser({});
// @ts-expect-error: a number for a text
client.createUser({ input: { userName: 7 } });
// @ts-expect-error: an attribute that there is not
client.createUser({ input: { userName: "ana", age: 7 } });
// @ts-expect-error: an operator that there is not
client.users({ filter: { userName: { like: "a" } } });
// @ts-expect-error: a text for a number
client.users({ first: "100" });
// @ts-expect-error: an order that there is not
client.users({ orderBy: { field: "AGE", direction: "ASC" } });
// @ts-expect-error: a variable that there is not
client.user({ id: "1", withPassword: true });
// @ts-expect-error: id is missing
client.user();
// @ts-expect-error: an option of a call that there is not
client.user({ id: "1" }, { timeout: 5 });
// @ts-expect-error: a field that the operation does not ask for
(await client.user({ id: "1" })).user?.password;
// @ts-expect-error: user may be null
(await client.user({ id: "1" })).user.userName;
// @ts-expect-error: no list
client.paginate(client.user, { id: "1" });
// @ts-expect-error: no variables of this list
client.paginate(client.users, { filter: { displayName: { eq: "Guides" } }, types: [] });
// @ts-expect-error: id is missing
client.paginate(client.groupMembers, {});
// @ts-expect-error: paginate goes forward only
client.paginate(client.users, { last: 10 });
// @ts-expect-error: a mutation gives no list
client.paginate(client.createUser, { input: { userName: "ana" } });
// @ts-expect-error: types is a list
client.followChanges({ types: "user.created" });
