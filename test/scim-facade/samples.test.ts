import { describe, test } from "@jest/globals";
import type { CreateConnectionInput } from "../../schema/client/index.js";
import { scimClient } from "../support/scim-client.js";
import { newTenant } from "../support/tenant.js";
import { extensionSample, play, transcripts } from "../support/transcript.js";

/** The folders of `test/samples`, and what connection they are played on. */
const FOLDERS: Record<string, Partial<CreateConnectionInput>> = {
  rfc: { dialect: "RFC" },
  entra: { provider: "ENTRA" },
  okta: { provider: "OKTA" },
  jumpcloud: { provider: "JUMPCLOUD" },
};

for (const [folder, input] of Object.entries(FOLDERS)) {
  describe(folder, () => {
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
        await play(transcript, scimClient(connection), connection.scimBaseUrl);
      });
    }
  });
}
