import { ArgsType, Field } from "type-graphql";
import { ObjectType } from "./object-type.js";
import { RoleOrder } from "./order.js";
import { ConnectionOf, EdgeOf, OffsetPageArgs } from "./relay.js";
import { RoleFilter } from "./role.filter.js";
import { Role, RoleMember } from "./role.type.js";

@ArgsType()
export class RolesArgs extends OffsetPageArgs {
  @Field(() => RoleFilter, { nullable: true, description: "Which roles; all where absent." })
  filter?: RoleFilter | null;

  @Field(() => RoleOrder, { nullable: true, description: "In which order; by id, that is by age, where absent." })
  orderBy?: RoleOrder | null;
}

@ObjectType({ description: "A role in a list." })
export class RoleEdge extends EdgeOf(Role) {}

@ObjectType({ description: "A page of a list of roles (Relay Cursor Connections)." })
export class RoleConnection extends ConnectionOf(Role, RoleEdge) {}

@ObjectType({ description: "A user or group in the list of those who have a role." })
export class RoleMemberEdge extends EdgeOf(RoleMember) {}

@ObjectType({ description: "A page of those who have a role (Relay Cursor Connections)." })
export class RoleMemberConnection extends ConnectionOf(RoleMember, RoleMemberEdge) {}
