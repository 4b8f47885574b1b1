const SHARED = [Object, Array, String, Number, Boolean, Function, Map, Set, Promise, Error, RegExp, Date, Buffer];

/** The names of what all objects of this process inherit: equal where nothing was added or taken away. */
export const inheritedMembers = (): string[][] =>
  [...SHARED.map(({ prototype }) => prototype as object), rootOf(Buffer.prototype)].map((prototype) =>
    Reflect.ownKeys(prototype).map(String).sort(),
  );

/** Node's own modules inherit from another root than those of a test, which run in a context of their own. */
function rootOf(object: object): object {
  const prototype = Object.getPrototypeOf(object) as object | null;
  return prototype ? rootOf(prototype) : object;
}
