import { Field } from "type-graphql";

/**
 * Declares a text that is shown once. Whether it is shown is found out when it is asked for: it has a resolver, so that a refusal is
 * an error of this field and of nothing else.
 */
export const SecretField = (options: { description: string; nullable?: true }): PropertyDecorator =>
  Field(() => String, { ...options, simple: false });
