import { describe, expect, test } from "@jest/globals";
import type { Request } from "express";
import { Gate } from "../../../server/auth/gate.js";
import { createRateLimiters, RATE_LIMITS, type RateLimits } from "../../../server/auth/rate-limits.js";

const gateWith = (limits: Partial<RateLimits>) => new Gate(createRateLimiters({ ...RATE_LIMITS, ...limits }));

const from = (remoteAddress: string) => ({ socket: { remoteAddress }, headers: {} }) as Request;

const ADDRESS = "203.0.113.9";
const SLOW = 0.001;

/** How many of so many are let through at once. */
const passed = (times: number, secondsToWait: () => number): number =>
  Array.from({ length: times }, secondsToWait).filter((seconds) => seconds === 0).length;

describe("requests", () => {
  const client = (credentialId: string, tenantId: string) => ({ kind: "connection" as const, credentialId, tenantId });

  test("of one tenant are limited together, whatever their tokens, but for 25 a second", () => {
    const gate = gateWith({ tenantRequests: { burst: 10, perSecond: SLOW } });
    const ofTenant = passed(100, () => gate.secondsToAdmit(client("one", "tenant")));
    expect([35, 36]).toContain(ofTenant); // should the test take longer than 40 milliseconds, one more
    expect(gate.secondsToAdmit(client("two", "tenant"))).toBeGreaterThan(0);
    expect(gate.secondsToAdmit(client("three", "another tenant"))).toBe(0);
  });

  test("of one token are limited, and leave those of the tenant's others alone", () => {
    const gate = gateWith({ tokenRequests: { burst: 10, perSecond: SLOW } });
    expect(passed(100, () => gate.secondsToAdmit(client("one", "tenant")))).toBe(10);
    expect(gate.secondsToAdmit(client("two", "tenant"))).toBe(0);
  });

  test("that providers send in their daily work never come near a limit: 25 a second fill less than the bucket", () => {
    for (const name of ["tokenRequests", "tenantRequests"] as const)
      expect(RATE_LIMITS[name].perSecond).toBeGreaterThanOrEqual(25);
  });
});

describe("failures of one address", () => {
  const fail = (gate: Gate, times: number, address = ADDRESS) => {
    for (let i = 0; i < times; i++) gate.attempt(from(address), { credential: `made up ${i}` }).failed();
  };
  const limits = { failingAddresses: { burst: 10, perSecond: SLOW } };
  const right = { credential: "credential", secret: "right", tenantId: "tenant" };

  test("are limited in whose name ever they are", () => {
    const gate = gateWith(limits);
    fail(gate, 10);
    expect(gate.attempt(from(ADDRESS), { credential: "another" }).secondsToWait).toBeGreaterThan(0);
    expect(gate.attempt(from("203.0.113.10"), { credential: "another" }).secondsToWait).toBe(0);
  });

  test("keep no tenant out that shares the address: 25 of its tokens are looked at in a second, and then others' are", () => {
    const gate = gateWith(limits);
    fail(gate, 10);
    const looked = (tenantId: string) =>
      passed(100, () => gate.attempt(from(ADDRESS), { ...right, tenantId }).secondsToWait);
    expect([25, 26]).toContain(looked("one"));
    expect([25, 26]).toContain(looked("another"));
  });

  test("let those of tenants that nobody has heard of be looked at 250 times a second, however many are made up, and known ones beside", () => {
    const gate = gateWith(limits);
    gate.attempt(from("203.0.113.10"), { ...right, tenantId: "known" }).succeeded();
    fail(gate, 10);
    let made = 0;
    const invented = () => {
      made++;
      return gate.attempt(from(ADDRESS), { ...right, secret: `guess ${made}`, tenantId: `made up ${made}` })
        .secondsToWait;
    };
    const looked = passed(5_000, invented);
    expect(looked).toBeGreaterThanOrEqual(250);
    expect(looked).toBeLessThan(1_000);
    const another = () => gate.attempt(from(ADDRESS), { ...right, secret: "another", tenantId: "known" }).secondsToWait;
    expect([25, 26]).toContain(passed(100, another));
  });

  test("do not keep a token out that has been right, however many there are in its own name", () => {
    const gate = gateWith({ failedAuthentications: { burst: 2, perSecond: SLOW }, ...limits });
    gate.attempt(from(ADDRESS), right).succeeded();
    fail(gate, 10);
    for (let i = 0; i < 2; i++) gate.attempt(from(ADDRESS), { ...right, secret: `guess ${i}` }).failed();
    expect(gate.attempt(from(ADDRESS), { ...right, secret: "guess" }).secondsToWait).toBeGreaterThan(0);
    expect(passed(1_000, () => gate.attempt(from(ADDRESS), right).secondsToWait)).toBe(1_000);
  });

  test("keep a token out that was right and is so no longer", () => {
    const gate = gateWith({ failedAuthentications: { burst: 1, perSecond: SLOW } });
    gate.attempt(from(ADDRESS), right).succeeded();
    gate.attempt(from(ADDRESS), right).failed();
    expect(gate.attempt(from(ADDRESS), right).secondsToWait).toBeGreaterThan(0);
  });

  test.each([
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::1", true],
    ["2001:DB8:1:2::", "2001:0db8:0001:0002:ffff::9", true],
    ["2001:db8:1:2::1", "2001:db8:1:3::1", false],
    ["::1", "::2", true],
    ["::ffff:192.0.2.1", "192.0.2.1", true],
    ["192.0.2.1", "192.0.2.2", false],
  ])("of IPv6 are those of a network of 64 bits: %s and %s", (one, other, isSame) => {
    const gate = gateWith(limits);
    fail(gate, 10, one);
    expect(gate.attempt(from(other), { credential: "another" }).secondsToWait > 0).toBe(isSame);
  });
});
