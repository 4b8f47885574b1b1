import { expect, test } from "@jest/globals";
import { newTenant } from "../support/tenant.js";

test("a user name is unique in its tenant without regard to case", async () => {
  const { admin } = await newTenant();
  await admin.createUser({ input: { userName: "BJensen" } });
  await expect(admin.createUser({ input: { userName: "bjensen" } })).rejects.toMatchObject({
    code: "ALREADY_EXISTS",
    field: "userName",
    message: "another user has the userName bjensen",
  });
});
