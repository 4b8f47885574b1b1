import { expect, test } from "@jest/globals";
import { getMetadataStorage } from "type-graphql";
import { buildSchema } from "../../../server/graphql/build-schema.js";

buildSchema(); // from here on all classes are known

type Class = new () => object;

const { inputTypes, argumentTypes } = getMetadataStorage();
const CLASSES = [...inputTypes, ...argumentTypes].map(({ target }) => target as Class);

/** What instances of a class can do, by its own methods and those that it has inherited. */
function methodsOf({ prototype }: Class): string[] {
  const names: string[] = [];
  for (let one = prototype; one !== Object.prototype; one = Object.getPrototypeOf(one)) {
    names.push(...Object.getOwnPropertyNames(one));
  }
  return names.filter((name) => name !== "constructor");
}

test.each([...new Set(CLASSES)].map((one): [string, Class] => [one.name, one]))(
  "%s says what an input has, and does nothing: resolvers are given none of its instances",
  (_name, Input) => {
    expect(methodsOf(Input)).toEqual([]);
    expect(Object.values(new Input()).filter((value) => value !== undefined)).toEqual([]);
  },
);
