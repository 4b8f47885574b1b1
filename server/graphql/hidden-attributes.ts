import type { ExtensionFilter, ExtensionOrder } from "../../schema/extension.filter.js";
import type { OrderRequest } from "../reads/list.js";
import { isStorable } from "../text/storable.js";
import type { GraphqlContext } from "./context.js";

type Named = Pick<ExtensionFilter, "schema" | "attribute">;
type AnyFilter = { [field: string]: unknown };

/** How a list is filtered and ordered. */
interface Selected {
  filter?: object | null;
  orderBy?: OrderRequest | null;
}

/**
 * Lets conditions and orders by attributes of extensions that are never shown, or are withdrawn, find what those by attributes
 * find that there are not: a value that cannot be read can be neither looked for nor sorted by.
 */
export async function withoutHidden({ filter, orderBy }: Selected, context: GraphqlContext): Promise<Selected> {
  if (!orderBy?.extension && !(filter && namesExtensions(filter as AnyFilter))) return { filter, orderBy };
  const schemas = await context.loaders().extensionSchemas();
  const isShown = ({ schema, attribute }: Named) =>
    schemas.some(
      ({ id, attributes }) =>
        id === schema && attributes.some(({ name, returned }) => name === attribute && returned !== "never"),
    );
  const orNothing = <One extends Named>(one: One): One =>
    isShown(one) || !isName(one) ? one : { ...one, schema: "", attribute: "" };
  return {
    filter: filter && mapExtensions(filter as AnyFilter, orNothing),
    orderBy: orderBy?.extension ? { ...orderBy, extension: orNothing<ExtensionOrder>(orderBy.extension) } : orderBy,
  };
}

/** What can be no name at all is told so where it comes to the database. */
const isName = ({ schema, attribute }: Named): boolean => isStorable(schema) && isStorable(attribute);

const combined = ({ and, or, not }: AnyFilter): AnyFilter[] => [
  ...((and ?? []) as AnyFilter[]),
  ...((or ?? []) as AnyFilter[]),
  ...(not ? [not as AnyFilter] : []),
];

const namesExtensions = (filter: AnyFilter): boolean =>
  Boolean(filter.extensions) || combined(filter).some(namesExtensions);

function mapExtensions(filter: AnyFilter, map: (one: ExtensionFilter) => ExtensionFilter): AnyFilter {
  const { and, or, not, extensions, ...others } = filter;
  const all = (filters: unknown) => (filters as AnyFilter[]).map((one) => mapExtensions(one, map));
  return {
    ...others,
    ...(and ? { and: all(and) } : {}),
    ...(or ? { or: all(or) } : {}),
    ...(not ? { not: mapExtensions(not as AnyFilter, map) } : {}),
    ...(extensions ? { extensions: (extensions as ExtensionFilter[]).map(map) } : {}),
  };
}
