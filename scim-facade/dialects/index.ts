import type { Dialect as DialectName } from "../../schema/client/index.js";
import { authentik } from "./authentik.js";
import type { Dialect } from "./dialect.js";
import { entra } from "./entra.js";
import { generic } from "./generic.js";
import { google } from "./google.js";
import { interop } from "./interop.js";
import { jumpcloud } from "./jumpcloud.js";
import { keycloak } from "./keycloak.js";
import { okta } from "./okta.js";
import { onelogin } from "./onelogin.js";
import { ping } from "./ping.js";
import { rfc } from "./rfc.js";
import { rippling } from "./rippling.js";
import { sailpoint } from "./sailpoint.js";

/** The dialects by the names that connections have for them. */
export const dialects: Record<DialectName, Dialect> = {
  RFC: rfc,
  INTEROP: interop,
  GENERIC: generic,
  ENTRA: entra,
  OKTA: okta,
  JUMPCLOUD: jumpcloud,
  ONELOGIN: onelogin,
  GOOGLE: google,
  PING: ping,
  SAILPOINT: sailpoint,
  RIPPLING: rippling,
  AUTHENTIK: authentik,
  KEYCLOAK: keycloak,
};
