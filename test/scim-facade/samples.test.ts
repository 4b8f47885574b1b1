import { describe, test } from "@jest/globals";
import type { Provider } from "../../schema/client/index.js";
import { scimClient } from "../support/scim-client.js";
import { newTenant } from "../support/tenant.js";
import { play, transcripts } from "../support/transcript.js";

/** The folders of `test/samples`, and the provider whose connection they are played on. */
const FOLDERS: Record<string, Provider> = { rfc: "GENERIC", entra: "ENTRA", okta: "OKTA", jumpcloud: "JUMPCLOUD" };

for (const [folder, provider] of Object.entries(FOLDERS)) {
  describe(folder, () => {
    for (const { file, transcript } of transcripts(folder)) {
      test(`${transcript.about} (${transcript.shows.join(", ")}: ${file})`, async () => {
        const tenant = await newTenant();
        const connection = await tenant.connect({ provider });
        await play(transcript, scimClient(connection), connection.scimBaseUrl);
      });
    }
  });
}
