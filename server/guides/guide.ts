import type {
  FeatureSupport,
  ProviderDocument,
  ProvisioningFeature,
  TroubleGuide,
} from "../../schema/connection-guide.type.js";
import type { AttributeSources } from "./attributes.js";

/**
 * What is particular to one provider. Texts may hold placeholders: `{title}`, `{scimUrl}` (the URL in the form that the
 * provider needs), `{connectionId}`, `{log}` and `{assignment}`; see fill-guide.
 */
export interface Guide {
  /** The provider's name, as it writes it. */
  title: string;
  ownGuide: ProviderDocument;
  /** The URL to enter; `{scimBaseUrl}` stands for the connection's. */
  scimUrl: string;
  /** Where the provider shows what it was answered. */
  log: string;
  /** How the provider says that somebody is meant. */
  assignment: string;
  /** Beside what all providers need. */
  prerequisites: readonly string[];
  steps: readonly string[];
  attributes: AttributeSources;
  features: Readonly<Record<`${ProvisioningFeature}`, Support>>;
  /** How soon it tells of changes, and how to make it do so at once. */
  timing: string;
  /** Beside what may go wrong with all. */
  troubleshooting: readonly TroubleGuide[];
  /** What to mind when everybody is unassigned, before the connection is deleted; null where there is nothing. */
  unassigning: string | null;
}

/** Whether something works, and what to know about it. */
export type Support = `${FeatureSupport}` | { support: `${FeatureSupport}`; note: string };
