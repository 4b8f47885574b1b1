import type { ChangeFieldsFragment } from "../schema/client/index.js";

/** Who made a change, in words. */
export const nameActor = ({ actor }: ChangeFieldsFragment): string =>
  actor.name ?? actor.kind.toLowerCase().replaceAll("_", " ");
