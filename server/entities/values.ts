/** One value of a multi-valued attribute as stored; unassigned parts are absent. */
export interface MultiValue {
  value?: string;
  display?: string;
  type?: string;
  primary?: boolean;
}

/** What a resource has of extensions: by URN, then by attribute. */
export type Extensions = Record<string, Record<string, unknown>>;

/** By whom a resource's attributes were last written: their paths. */
export type Origins = Partial<Record<"DIRECTORY" | "API" | "CONSOLE", string[]>>;

/** A mailing address as stored; unassigned parts are absent. */
export interface Address {
  formatted?: string;
  streetAddress?: string;
  locality?: string;
  region?: string;
  postalCode?: string;
  country?: string;
  type?: string;
  primary?: boolean;
}

/** An attribute of an extension, all its characteristics given (RFC 7643 section 7). */
export interface AttributeDefinition {
  name: string;
  type: "string" | "boolean" | "decimal" | "integer" | "dateTime" | "binary" | "reference" | "complex";
  multiValued: boolean;
  description: string;
  required: boolean;
  canonicalValues?: string[];
  caseExact: boolean;
  mutability: "readOnly" | "readWrite" | "immutable" | "writeOnly";
  returned: "always" | "never" | "default" | "request";
  uniqueness: "none" | "server";
  referenceTypes?: string[];
  subAttributes?: AttributeDefinition[];
}

/** A JSON Web Key (RFC 7517) of one of the kinds that clients prove themselves with, its public parts alone. */
export type PublicKey =
  | { kty: "EC"; crv: "P-256"; x: string; y: string }
  | { kty: "OKP"; crv: "Ed25519"; x: string }
  | { kty: "RSA"; n: string; e: string };
