import { expect, test } from "@jest/globals";
import { TooManyWaiting, Unavailable } from "../../../server/database/faults.js";
import { TenantSlots } from "../../../server/database/tenant-slots.js";

/** Work that goes on until it is let end. */
function hold(slots: TenantSlots, tenantId: string, entered: string[], name: string) {
  const { promise, resolve } = Promise.withResolvers<void>();
  const done = slots.run(tenantId, () => {
    entered.push(name);
    return promise;
  });
  return { end: resolve, done };
}

test("a tenant that uses all its connections waits in turn, and another does not", async () => {
  const [slots, entered] = [new TenantSlots(2), [] as string[]];
  const works = ["a1", "a2", "a3", "a4"].map((name) => hold(slots, "a", entered, name));
  const other = hold(slots, "b", entered, "b1");
  expect(entered).toEqual(["a1", "a2", "b1"]);
  for (const { end, done } of works) {
    end();
    await done;
  }
  expect(entered).toEqual(["a1", "a2", "b1", "a3", "a4"]);
  other.end();
  await other.done;
});

test("who has waited too long is told so, and takes nobody's turn", async () => {
  const [slots, entered] = [new TenantSlots(1, 1), [] as string[]];
  const first = hold(slots, "a", entered, "first");
  await expect(slots.run("a", async () => entered.push("late"))).rejects.toBeInstanceOf(Unavailable);
  first.end();
  await first.done;
  expect(await slots.run("a", async () => entered.push("next"))).toBe(2);
  expect(entered).toEqual(["first", "next"]);
});

test("work that fails gives its connection back", async () => {
  const slots = new TenantSlots(1);
  await expect(slots.run("a", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await slots.run("a", async () => "yes")).toBe("yes");
});

test("so many of a tenant may wait, and those count apart who wait for the same", async () => {
  const slots = new TenantSlots(1, 10_000, 5);
  expect(slots.enter("a", 100)).toBeUndefined();
  const turns = [slots.enter("a", 3), slots.enter("a")];
  expect(slots.waiting()).toBe(4);
  expect(() => slots.enter("a", 2)).toThrow(TooManyWaiting);
  turns.push(slots.enter("a"));
  expect(() => slots.enter("a")).toThrow(TooManyWaiting);
  expect(slots.enter("b")).toBeUndefined();
  for (const turn of turns) {
    slots.leave("a");
    await turn;
  }
  expect(slots.waiting()).toBe(0);
});
