import type { Provider } from "../../schema/connection-settings.js";
import { authentik } from "./authentik.guide.js";
import { entra } from "./entra.guide.js";
import { generic } from "./generic.guide.js";
import { google } from "./google.guide.js";
import type { Guide } from "./guide.js";
import { jumpcloud } from "./jumpcloud.guide.js";
import { keycloak } from "./keycloak.guide.js";
import { okta } from "./okta.guide.js";
import { onelogin } from "./onelogin.guide.js";
import { ping } from "./ping.guide.js";
import { rippling } from "./rippling.guide.js";
import { sailpoint } from "./sailpoint.guide.js";

/** The guides, by provider. */
export const GUIDES = {
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
  GENERIC: generic,
} satisfies Record<Provider, Guide>;
