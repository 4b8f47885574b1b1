import type { OriginPartsFragment } from "../../generated.ts";
import { Tag } from "../../ui/tag.tsx";

const WORDS: Record<OriginPartsFragment["origin"], string> = {
  API: "API",
  CONSOLE: "Console",
  DIRECTORY: "Directory",
};

/** Where an attribute comes from, and who owns it. */
export const OriginTag = ({ of }: { of: OriginPartsFragment | undefined }) =>
  of ? <Tag>{of.connectionName ?? WORDS[of.origin]}</Tag> : <span className="muted small">nobody has said it</span>;

/** Why an attribute cannot be changed here, and where it can. */
export const whyLocked = ({ connectionName, connectionId }: OriginPartsFragment): string =>
  connectionName || connectionId
    ? `${connectionName ?? "A connection"} owns it: change it in that directory.`
    : "It cannot be changed here.";
