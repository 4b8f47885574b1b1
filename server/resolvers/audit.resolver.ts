import { Args, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import {
  AuditArgs,
  AuditCheckpoint,
  AuditCheckpointConnection,
  AuditEntry,
  AuditEntryConnection,
  AuditKey,
} from "../../schema/audit-trail.type.js";
import { JSONObject } from "../../schema/json-object.js";
import { DomainError } from "../domain/domain-error.js";
import type { GraphqlContext } from "../graphql/context.js";
import { cursorsFor, type Page, paginate } from "../graphql/paginate.js";
import {
  type AuditCheckpointRow,
  type AuditEntryRow,
  type AuditKeyRow,
  auditCheckpointList,
  auditEntryList,
  findAuditHead,
  findAuditKeys,
} from "../reads/audit.js";
import { toAuditRecord } from "../reads/audit-records.js";
import type { ListSource } from "../reads/list.js";

@Resolver(() => AuditEntry)
export class AuditResolver {
  @Query(() => AuditEntryConnection, {
    description: "The audit trail: each change once, a second or so after it was made.",
  })
  auditEntries(@Args(() => AuditArgs) args: AuditArgs, @Ctx() context: GraphqlContext): Promise<Page<AuditEntryRow>> {
    return paginate(context, auditEntryList, toPageArgs(context, auditEntryList, args));
  }

  @Query(() => AuditCheckpointConnection, {
    description: "The signatures that were put under the audit trail, about one a minute in which it has grown.",
  })
  auditCheckpoints(
    @Args(() => AuditArgs) args: AuditArgs,
    @Ctx() context: GraphqlContext,
  ): Promise<Page<AuditCheckpointRow>> {
    return paginate(context, auditCheckpointList, toPageArgs(context, auditCheckpointList, args));
  }

  @Query(() => AuditCheckpoint, {
    description: "The newest entry of the audit trail, signed now. Nothing of it is kept here: keep it.",
  })
  async auditHead(@Ctx() { db, signAuditHead }: GraphqlContext): Promise<AuditCheckpoint> {
    return signAuditHead(await findAuditHead(db()));
  }

  @Query(() => [AuditKey], {
    description: "The keys by which checkpoints are checked, also those that sign no longer.",
  })
  auditKeys(@Ctx() { db }: GraphqlContext): Promise<AuditKeyRow[]> {
    return findAuditKeys(db());
  }

  @FieldResolver(() => JSONObject)
  record(@Root() entry: AuditEntryRow): object | null {
    return entry.changeId === null ? null : toAuditRecord(entry);
  }
}

/** Comes after all ids that there are. */
const LAST_ID = "ffffffff-ffff-ffff-ffff-ffffffffffff";

/** A number names a place as a cursor does. @throws DomainError INVALID_INPUT for both, and for no such number */
function toPageArgs(context: GraphqlContext, source: ListSource, { afterSequence, ...page }: AuditArgs) {
  if (typeof afterSequence !== "number") return page;
  if (page.after) throw invalid("cannot be given together with after");
  if (afterSequence < 0) throw invalid("must not be negative");
  return { ...page, after: cursorsFor(context, source, {}).print({ key: String(afterSequence), id: LAST_ID }) };
}

const invalid = (fault: string) => new DomainError("INVALID_INPUT", `afterSequence ${fault}`, "afterSequence");
