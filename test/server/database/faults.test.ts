import { expect, test } from "@jest/globals";
import { isConflict, isCut, isUnavailable, Unavailable } from "../../../server/database/faults.js";

const withCode = (code: string) => Object.assign(new Error("refused"), { code });
const saying = (message: string) => new Error(message);

test.each<[string, unknown, { conflict?: boolean; cut?: boolean; unavailable?: boolean }]>([
  ["a serialization failure", withCode("40001"), { conflict: true }],
  ["a deadlock", withCode("40P01"), { conflict: true }],
  ["a connection failure", withCode("08006"), { cut: true, unavailable: true }],
  ["a server that shuts down", withCode("57P01"), { cut: true, unavailable: true }],
  ["a server that crashes", withCode("57P02"), { cut: true, unavailable: true }],
  ["a server that starts", withCode("57P03"), { unavailable: true }],
  ["a server that is not there", withCode("ECONNREFUSED"), { unavailable: true }],
  ["a connection that is cut", saying("Connection terminated unexpectedly"), { cut: true, unavailable: true }],
  ["no connection in time", saying("timeout exceeded when trying to connect"), { unavailable: true }],
  ["a full disk", withCode("53100"), { unavailable: true }],
  ["too many connections", withCode("53300"), { unavailable: true }],
  ["a database that is read-only", withCode("25006"), { unavailable: true }],
  ["a tenant's turn that does not come", new Unavailable("busy"), { unavailable: true }],
  ["a violated constraint", withCode("23505"), {}],
  ["a programming error", new TypeError("x is not a function"), {}],
  ["nothing", undefined, {}],
])("%s is what it is", (_name, error, { conflict = false, cut = false, unavailable = false }) => {
  expect([isConflict(error), isCut(error), isUnavailable(error)]).toEqual([conflict, cut, unavailable]);
});
