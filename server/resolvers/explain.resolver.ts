import { Arg, Ctx, Info, Query, Resolver } from "type-graphql";
import { Explanation } from "../../schema/explanation.type.js";
import { JSONObject } from "../../schema/json-object.js";
import type { GraphqlContext } from "../graphql/context.js";
import { explain } from "../graphql/explain.js";

type Schema = Parameters<typeof explain>[0];

@Resolver()
export class ExplainResolver {
  @Query(() => Explanation, {
    description:
      "What an operation asks for, which scopes it needs, and how many SQL statements it takes: a query is run to count them, a mutation never is.",
  })
  explain(
    @Arg("document", () => String, { description: "The operation and its fragments, in GraphQL." }) document: string,
    @Arg("operationName", () => String, { nullable: true, description: "Which of the document's operations is meant." })
    operationName: string | null | undefined,
    @Arg("variables", () => JSONObject, { nullable: true, description: "The values of its variables." })
    variables: Record<string, unknown> | null | undefined,
    @Ctx() context: GraphqlContext,
    @Info() { schema }: { schema: Schema },
  ): Promise<Explanation> {
    return explain(schema, { document, operationName, variables: variables ?? {} }, context);
  }
}
