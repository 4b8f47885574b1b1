import { describe, expect, test } from "@jest/globals";
import { redactBody } from "../../server/activity/redact.js";

describe("a body that is kept", () => {
  const neverReturned = new Set(["pin"]);
  const kept: Record<string, string> = {
    "with nothing in it to hide": '{"userName":"ana", "active":true}',
    "with the version of a resource, which has quotation marks": '{"id":"1","meta":{"version":"W/\\"7\\""}}',
  };
  const redacted: Record<string, [body: string, left: string]> = {
    "a secret": ['{"password":"Harbour-7"}', '{"password":"[redacted]"}'],
    "a secret by a name with an escape in it": ['{"p\\u0061ssword":"Harbour-7"}', '{"password":"[redacted]"}'],
    "a secret in a text that is JSON": ['{"note":"{\\"password\\":\\"Harbour-7\\"}"}', '{"note":"[redacted]"}'],
    "what is never returned, beside a quotation mark": ['{"note":"{\\"pin\\":4711}"}', '{"note":"[redacted]"}'],
    "what is never returned, by an escape": ['{"p\\u0069n":"4711"}', '{"pin":"[redacted]"}'],
    "a token of Roster": ['{"note":"rst_scim_abc, \\"so\\""}', '{"note":"[redacted], \\"so\\""}'],
    "what no database can keep": ['{"note":"a\\u0000\\"b\\""}', '{"note":"a\\"b\\""}'],
    "a backslash before a quotation mark": [
      '{"note":"a\\\\","password":"x"}',
      '{"note":"a\\\\","password":"[redacted]"}',
    ],
  };

  test.each(Object.entries(kept))("stays as it is: %s", (_, body) => {
    expect(redactBody(body, neverReturned)).toBe(body);
    expect(redactBody(Buffer.from(body), neverReturned)).toBe(body);
  });

  test.each(Object.entries(redacted))("is without %s", (_, [body, left]) => {
    expect(redactBody(Buffer.from(body), neverReturned)).toBe(left);
  });

  test.each(["", "[1]", "null", '{"a":', "text"])("is none where it is no JSON object: %j", (body) => {
    expect(redactBody(body, neverReturned)).toBeNull();
  });
});
