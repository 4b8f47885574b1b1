import { Field, registerEnumType } from "type-graphql";
import { FeatureOfProvider } from "./connection-guide.type.js";
import { Provider } from "./connection-settings.js";
import { ObjectType } from "./object-type.js";

export enum ProviderStatus {
  FAILING = "FAILING",
  ACTIVE = "ACTIVE",
  CONFIGURED = "CONFIGURED",
  PAUSED = "PAUSED",
  AVAILABLE = "AVAILABLE",
}
registerEnumType(ProviderStatus, {
  name: "ProviderStatus",
  description: "How a tenant's connections of a provider do: what needs eyes first, where they differ.",
  valuesConfig: {
    FAILING: { description: "One was refused last." },
    ACTIVE: { description: "One was served last." },
    CONFIGURED: { description: "One waits for its first request." },
    PAUSED: { description: "All are paused." },
    AVAILABLE: { description: "There is none: one can be made." },
  },
});

@ObjectType({ description: "An identity provider that a connection can be made for." })
export class ProviderInfo {
  @Field(() => Provider, { description: "What connections call it." })
  name!: Provider;

  @Field(() => String, { description: "The name to show." })
  title!: string;

  @Field(() => ProviderStatus, { description: "How the tenant's connections of it do." })
  status!: ProviderStatus;

  @Field(() => [FeatureOfProvider], { description: "What works with it." })
  features!: FeatureOfProvider[];
}
