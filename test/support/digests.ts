import { SecretDigests } from "../../server/domain/secret-digests.js";

/** Digests of nobody's secrets, for whoever has to have some. */
export const testDigests = new SecretDigests([{ version: 1, key: Buffer.alloc(32) }]);
