import type { Dialect as DialectName } from "../../schema/client/index.js";
import type { Dialect } from "./dialect.js";
import { entra } from "./entra.js";
import { generic } from "./generic.js";
import { jumpcloud } from "./jumpcloud.js";
import { okta } from "./okta.js";
import { rfc } from "./rfc.js";

/** The dialects by the names that connections have for them. */
export const dialects: Record<DialectName, Dialect> = {
  RFC: rfc,
  GENERIC: generic,
  ENTRA: entra,
  OKTA: okta,
  JUMPCLOUD: jumpcloud,
};
