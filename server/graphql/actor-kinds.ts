import { ActorKind } from "../../schema/change.type.js";
import type { Actor } from "../domain/actor.js";

/** Kinds of callers, as the contract names them. */
export const ACTOR_KINDS: Record<Actor["kind"], ActorKind> = {
  admin: ActorKind.ADMIN,
  "api-client": ActorKind.API_CLIENT,
  connection: ActorKind.CONNECTION,
  user: ActorKind.USER,
  anonymous: ActorKind.ANONYMOUS,
  system: ActorKind.SYSTEM,
};
