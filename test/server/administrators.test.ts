import { beforeAll, describe, expect, test } from "@jest/globals";
import { createClient } from "../../schema/client/index.js";
import { testEnvironment } from "../support/environment.js";
import { newTenant, type TestTenant } from "../support/tenant.js";

const PASSWORD = "Harbour-Lights-7";
const { url } = testEnvironment();
const anybody = createClient({ url });

let tenant: TestTenant;
beforeAll(async () => {
  tenant = await newTenant();
});

const invite = async (userName: string, client = tenant.admin) =>
  (await client.inviteAdministrator({ input: { userName, email: "ana@corp.test" } })).inviteAdministrator;

const tokenOf = (link: string) => new URLSearchParams(link.split("#")[1]).get("token") ?? "";

describe("an invitation to administer", () => {
  test("makes a user, gives it the role, and lets it set a password once, within three days", async () => {
    const { user, link, linkExpiresAt } = await invite("ana");
    expect(link).toMatch(new RegExp(`^${url}/console/set-password#tenant=${tenant.slug}&token=rst_reset_\\w+$`));
    expect(Math.round((Date.parse(linkExpiresAt) - Date.now()) / 3_600_000)).toBe(72);
    const input = { token: tokenOf(link), password: PASSWORD };
    expect((await anybody.resetPassword({ input })).resetPassword.user).toEqual(user);
    await expect(anybody.resetPassword({ input })).rejects.toMatchObject({ code: "INVALID_INPUT" });
    const { signIn } = await anybody.signIn({ input: { tenant: tenant.slug, userName: "ana", password: PASSWORD } });
    const ana = createClient({ url, token: signIn.token });
    expect((await ana.viewer()).viewer.scopes).toContain("connections:write");
    expect((await ana.user({ id: user.id })).user?.emails).toMatchObject([{ value: "ana@corp.test", primary: true }]);
    const { changes } = await tenant.admin.changes({ resource: user.id, types: ["user.invited"] });
    expect(changes.nodes).toMatchObject([{ summary: "invited to administer Roster: ana" }]);
    expect(JSON.stringify(changes)).not.toContain("rst_reset_");
  });

  test("takes a user that there is, and ends the link before", async () => {
    const { createUser } = await tenant.admin.createUser({ input: { userName: "Bert" } });
    const [first, second] = [await invite("bert"), await invite("BERT")];
    expect([first.user.id, second.user.id]).toEqual([createUser.user.id, createUser.user.id]);
    const input = { token: tokenOf(first.link), password: PASSWORD };
    await expect(anybody.resetPassword({ input })).rejects.toMatchObject({ code: "INVALID_INPUT" });
    expect((await tenant.admin.roles({ filter: { value: { eq: "roster-administrator" } } })).roles.nodes).toHaveLength(
      1,
    );
  });

  test("is for no user who may not act", async () => {
    await tenant.admin.createUser({ input: { userName: "cora", active: false } });
    await expect(invite("cora")).rejects.toMatchObject({ code: "INVALID_INPUT", field: "userName" });
  });

  test("is given by nobody who has not all of it", async () => {
    const input = { name: "script", scopes: ["users:read", "users:write", "roles:read", "roles:write"] };
    const { createApiClient } = await tenant.admin.createApiClient({ input });
    const script = createClient({ url, token: createApiClient.token });
    await expect(invite("dora", script)).rejects.toMatchObject({ code: "FORBIDDEN" });
    expect((await tenant.admin.users({ filter: { userName: { eq: "dora" } } })).users.nodes).toEqual([]);
    await invite("eva");
    await expect(invite("eva", script)).rejects.toMatchObject({ code: "FORBIDDEN" }); // it would be a way to be her
  });
});
