import { describe, expect, test } from "@jest/globals";
import type { CreateConnectionInput, Dialect } from "../../schema/client/index.js";
import { generic } from "../../scim-facade/dialects/generic.js";
import { dialects } from "../../scim-facade/dialects/index.js";
import { eventually } from "../support/eventually.js";
import { scimClient } from "../support/scim-client.js";
import { newTenant, type TestTenant } from "../support/tenant.js";
import { extensionSample, play, transcripts } from "../support/transcript.js";

/** The folders of `test/samples`, what connection they are played on, and the dialect that is shown by them. */
const FOLDERS: Record<string, [input: Partial<CreateConnectionInput>, dialect: Dialect]> = {
  rfc: [{ dialect: "RFC" }, "RFC"],
  interop: [{ dialect: "INTEROP" }, "INTEROP"],
  entra: [{ provider: "ENTRA" }, "ENTRA"],
  okta: [{ provider: "OKTA" }, "OKTA"],
  jumpcloud: [{ provider: "JUMPCLOUD" }, "JUMPCLOUD"],
  onelogin: [{ provider: "ONELOGIN" }, "ONELOGIN"],
  google: [{ provider: "GOOGLE" }, "GOOGLE"],
  ping: [{ provider: "PING" }, "PING"],
  sailpoint: [{ provider: "SAILPOINT" }, "SAILPOINT"],
  rippling: [{ provider: "RIPPLING" }, "RIPPLING"],
  authentik: [{ provider: "AUTHENTIK" }, "AUTHENTIK"],
  keycloak: [{ provider: "KEYCLOAK" }, "KEYCLOAK"],
  other: [{ provider: "GENERIC" }, "GENERIC"],
};

for (const [folder, [input, dialect]] of Object.entries(FOLDERS)) {
  describe(folder, () => {
    const played: [tenant: TestTenant, connectionId: string][] = [];
    for (const { file, transcript } of transcripts(folder)) {
      test(`${transcript.about} (${transcript.shows.join(", ")}: ${file})`, async () => {
        const tenant = await newTenant();
        for (const name of transcript.extensions ?? []) {
          await tenant.admin.registerExtensionSchema({ input: extensionSample(name) });
        }
        for (const role of transcript.roles ?? []) await tenant.admin.createRole({ input: role });
        for (const entitlement of transcript.entitlements ?? []) {
          await tenant.admin.createEntitlement({ input: entitlement });
        }
        const connection = await tenant.connect({ ...input, ...transcript.connection });
        played.push([tenant, connection.id]);
        await play(transcript, scimClient(connection), connection);
      });
    }

    test("each tolerance of the dialect's own is needed in a transcript", async () => {
      await eventually(async () => {
        const used = await Promise.all(played.map(([{ admin }, id]) => admin.toleranceUses({ id })));
        const names = used.flatMap(({ connection }) => connection?.toleranceUses ?? []).map((use) => use.tolerance);
        expect(ownTolerances(dialect).filter((tolerance) => !names.includes(tolerance))).toEqual([]);
      });
    });
  });
}

test("each habit that a dialect names is shown by a transcript", () => {
  const shown = Object.keys(FOLDERS)
    .flatMap(transcripts)
    .flatMap(({ transcript }) => transcript.shows);
  const named = Object.values(dialects).flatMap(({ tolerances, demands = {} }) => [
    ...Object.values(tolerances),
    ...Object.values(demands),
  ]);
  const quirks = named.flatMap((habit) => habit.quirks);
  expect(quirks.filter((quirk) => !shown.includes(quirk))).toEqual([]);
});

/** What a dialect tolerates beyond what every provider is let pass. */
function ownTolerances(name: Dialect): string[] {
  const common: Readonly<Record<string, object>> = name === "GENERIC" ? {} : generic.tolerances;
  return Object.entries(dialects[name].tolerances)
    .filter(([tolerance, habit]) => common[tolerance] !== habit)
    .map(([tolerance]) => tolerance);
}
