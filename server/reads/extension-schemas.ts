import type { AttributeDefinition } from "../entities/values.js";
import type { TenantDatabase } from "./tenant-database.js";

/** An extension schema as read. Instants are RFC 3339 text. */
export interface ExtensionSchemaRow {
  id: string;
  resourceType: "USER" | "GROUP";
  name: string;
  description: string;
  required: boolean;
  attributes: AttributeDefinition[];
  version: number;
  createdAt: string;
}

/** The extension schemas in force, in the order in which they were registered. */
export const findExtensionSchemas = (db: TenantDatabase): Promise<ExtensionSchemaRow[]> =>
  db.query(
    `select id, resource_type as "resourceType", name, description, required, attributes, version, created_at as "createdAt"
     from extension_schemas where tenant_id = $1 and withdrawn_at is null order by created_at, id`,
    [db.tenantId],
  );
