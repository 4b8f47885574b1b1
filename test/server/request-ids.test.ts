import { expect, test } from "@jest/globals";
import { validate, version } from "uuid";
import { RequestIds } from "../../server/composition/request-ids.js";

test("requests are named by UUIDs v7, each greater than the one before", () => {
  const source = new RequestIds();
  const ids = Array.from({ length: 2_000 }, () => source.next());
  expect(ids.filter((id) => !validate(id) || version(id) !== 7)).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.toSorted()).toEqual(ids);
});

test("two processes do not name theirs alike", () => {
  const [one, other] = [new RequestIds(), new RequestIds()];
  const random = (id: string) => id.slice(24);
  expect(random(one.next())).not.toBe(random(other.next()));
});
