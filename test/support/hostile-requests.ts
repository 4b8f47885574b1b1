import { gzipSync } from "node:zlib";
import { ENTERPRISE_USER, PATCH_OP, SEARCH_REQUEST, USER } from "../../scim-facade/urns.js";

/** What an attacker, or a broken client, sends to a connection's SCIM base URL. */
export interface HostileRequest {
  name: string;
  method: string;
  /** Below the base URL; `{user}` is the id of a user that there is. */
  path: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

const BADGE = "urn:example:params:scim:schemas:extension:badge:2.0:User";
const PROTOTYPE_NAMES = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];

/** Requests that have to be refused. */
export const hostileRequests = (): HostileRequest[] => [
  ...hostileFilters(),
  ...urls(),
  ...headers(),
  ...bodies(),
  ...values(),
  ...patches(),
];

/** Requests that name what every object inherits; as attributes that there are not, they are passed over. */
export const requestsOfInheritedNames = (): HostileRequest[] => [
  post("in a resource", `{"schemas":["${USER}"],"userName":"own",${inherited()}}`),
  post("in a complex value", `{"schemas":["${USER}"],"userName":"parts","name":{${inherited()}}}`),
  post("in a list", `{"schemas":["${USER}"],"userName":"list","emails":[{"value":"a@corp.test",${inherited()}}]}`),
  post("in an extension", `{"schemas":["${USER}"],"userName":"extension","${ENTERPRISE_USER}":{${inherited()}}}`),
  post(
    "in a tenant's extension",
    `{"schemas":["${USER}"],"userName":"tenants","${BADGE}":{"number":1,${inherited()}}}`,
  ),
  patch("in a PATCH without path", `{"op":"add","value":{"nickName":"own",${inherited()}}}`),
  patch("in a complex value of a PATCH", `{"op":"replace","path":"name","value":{"givenName":"Own",${inherited()}}}`),
  patch("beside the members of an operation", `{"op":"add","path":"title","value":"own",${inherited()}}`),
  { name: "as parameters", method: "GET", path: "/Users?__proto__=x&constructor=y&toString=z&hasOwnProperty=1" },
  { name: "as attributes to show", method: "GET", path: `/Users?attributes=${PROTOTYPE_NAMES}` },
  { name: "as attributes not to show", method: "GET", path: `/Users?excludedAttributes=${PROTOTYPE_NAMES}` },
  {
    name: "as headers",
    method: "GET",
    path: "/Users",
    headers: { constructor: "x", tostring: "y", "x-__proto__": "z" },
  },
];

function inherited(): string {
  return PROTOTYPE_NAMES.map((name) => `"${name}":{"isPolluted":true,"active":false,"displayName":"x"}`).join();
}

/** Those of them that are filters, by POST, so that a URL's length does not decide. */
export function hostileFilters(): HostileRequest[] {
  const terms = (count: number, operator: string) => Array.from({ length: count }, () => "title pr").join(operator);
  return [
    search("10,000 parentheses", `${"(".repeat(10_000)}title pr${")".repeat(10_000)}`),
    search("10,000 parentheses that nothing closes", "(".repeat(10_000)),
    search("10,000 negations", `${"not(".repeat(4_000)}title pr${")".repeat(4_000)}`),
    search("1,000,000 parentheses", "(".repeat(1_000_000)),
    search("brackets within brackets", `${"emails[".repeat(2_000)}type pr${"]".repeat(2_000)}`),
    search("parentheses in brackets", `emails[${"(".repeat(10_000)}type pr${")".repeat(10_000)}]`),
    search("a text of a megabyte", `title eq "${"x".repeat(1_000_000)}"`),
    search("a text of a megabyte without end", `title eq "${"x".repeat(1_000_000)}`),
    search("a name of a megabyte", `${"x".repeat(1_000_000)} pr`),
    search("blanks of a megabyte", `title${" ".repeat(1_000_000)}pr x`),
    search("10,000 terms with and", terms(10_000, " and ")),
    search("10,000 terms with or", terms(10_000, " or ")),
    search("more short terms than are allowed", Array.from({ length: 1_300 }, () => "id pr").join(" or ")),
    search("10,000 value paths", Array.from({ length: 10_000 }, () => "emails[type pr]").join(" or ")),
    search("escapes without end", `title eq "${"\\".repeat(15_001)}"`),
    search("base64 that is none", `x509Certificates eq "${"=".repeat(16_000)}x"`),
    search("a fraction of a second without end", `meta.created eq "2026-01-01T00:00:00.${"1".repeat(16_000)}x"`),
    search("a lone surrogate", 'title eq "\\ud800"'),
    search("U+0000", 'title eq "\\u0000"'),
    search("a number beyond all", `${BADGE}:weight gt 1e400`),
    search("a number below all", `${BADGE}:weight gt -1e400`),
    search("a number of 16,000 digits", `${BADGE}:number eq ${"9".repeat(16_000)}`),
    ...PROTOTYPE_NAMES.flatMap((name) => [
      search(`${name}`, `${name} pr`),
      search(`${name} as sub-attribute`, `emails.${name} eq "x"`),
      search(`${name} in brackets`, `emails[${name} eq "x"]`),
      search(`${name} of an extension`, `${ENTERPRISE_USER}:${name} eq "x"`),
      search(`${name} of a tenant's extension`, `${BADGE}:${name} eq "x"`),
      search(`${name} as schema`, `${name}:title eq "x"`),
      search(`${name} as operator`, `title ${name} "x"`),
    ]),
  ];
}

function urls(): HostileRequest[] {
  const get = (name: string, path: string): HostileRequest => ({ name: `URL: ${name}`, method: "GET", path });
  return [
    get("12,000 parentheses in a filter", `/Users?filter=${"(".repeat(12_000)}`),
    get("a filter that is no percent-encoding", "/Users?filter=title%20eq%20%22%E0%A4%A%22"),
    get("a filter that is no UTF-8", "/Users?filter=title%20eq%20%22%FF%22"),
    get("a path that is no percent-encoding", "/Users/%E0%A4%A"),
    get("a path of 1,000,000 characters", `/Users/${"x".repeat(1_000_000)}`),
    get("100,000 parameters", `/Users?${"a=b&".repeat(100_000)}`),
    get("4,000 slashes", `${"/".repeat(4_000)}x`),
    get("U+0000 as id", "/Users/%00"),
    get("a count of 30 digits", `/Users?count=${"9".repeat(30)}`),
    get("a count beyond all", "/Users?count=1e400"),
    get("a startIndex that is no integer", "/Users?startIndex=-0.5"),
    get("a cursor of 12,000 characters", `/Users?cursor=${"A".repeat(12_000)}`),
    get("a sortBy of 12,000 dots", `/Users?sortBy=${".".repeat(12_000)}`),
    get("more attributes than there are", `/Users?attributes=${"title,".repeat(2_000)}`),
    ...PROTOTYPE_NAMES.map((name) => get(`${name} to sort by`, `/Users?sortBy=${name}`)),
    ...PROTOTYPE_NAMES.map((name) => get(`${name} as path`, `/${name}`)),
    ...PROTOTYPE_NAMES.map((name) => get(`${name} as id`, `/Users/${name}`)),
    ...PROTOTYPE_NAMES.map((name) => get(`${name} as schema`, `/Schemas/${name}`)),
    ...PROTOTYPE_NAMES.map((name) => get(`${name} as resource type`, `/ResourceTypes/${name}`)),
  ];
}

function headers(): HostileRequest[] {
  const get = (name: string, more: Record<string, string>): HostileRequest => ({
    name: `header: ${name}`,
    method: "GET",
    path: "/Users",
    headers: more,
  });
  return [
    get("16 KB", { "x-long": "x".repeat(16_384) }),
    get("a scheme without end", { authorization: "Bearer ".repeat(2_000) }),
    get("blanks for a token", { authorization: `Bearer${" ".repeat(15_000)}x` }),
    get("a token of 15,000 characters", { authorization: `Bearer rst_scim_${"A".repeat(15_000)}` }),
    get("3,000 media types", { accept: Array.from({ length: 3_000 }, () => "a/b").join() }),
    {
      name: "header: 7,000 entity tags",
      method: "DELETE",
      path: "/Users/{user}",
      headers: { "if-match": Array.from({ length: 7_000 }, () => "x").join() },
    },
    ...PROTOTYPE_NAMES.map(
      (name): HostileRequest => ({
        name: `header: ${name} as media type`,
        method: "POST",
        path: "/Users",
        headers: { "content-type": name },
        body: "{}",
      }),
    ),
    ...PROTOTYPE_NAMES.map(
      (name): HostileRequest => ({
        name: `header: ${name} as content encoding`,
        method: "POST",
        path: "/Users",
        headers: { "content-encoding": name },
        body: "{}",
      }),
    ),
  ];
}

function bodies(): HostileRequest[] {
  const user = (...members: string[]) => `{"schemas":["${USER}"],${members.join()}}`;
  const name = '"userName":"hostile"';
  const nested = (open: string, close: string, depth: number) => `${open.repeat(depth)}1${close.repeat(depth)}`;
  const keys = Array.from({ length: 90_000 }, (_, index) => `"k${index}":0`).join();
  return [
    post("no JSON", "{"),
    post("100,000 lists that nothing closes", "[".repeat(100_000)),
    post("100,000 lists", nested("[", "]", 100_000)),
    post("100,000 objects", nested('{"a":', "}", 100_000)),
    post("100,000 lists as an unknown attribute", user(name, `"x":${nested("[", "]", 100_000)}`)),
    post("100,000 objects as a name", user(name, `"name":${nested('{"name":', "}", 100_000)}`)),
    post("100,000 lists as a title", user(name, `"title":${nested("[", "]", 100_000)}`)),
    post("90,000 names", `{"schemas":["${USER}"],${keys}}`),
    post("90,000 names of a complex value", user('"userName":1', `"name":{${keys}}`)),
    post("a name of a megabyte", user('"userName":1', `"${"k".repeat(1_000_000)}":0`)),
    post("a name twice", user(name, name)),
    post("a name twice, once escaped", user(name, '"\\u0075serName":"other"')),
    post("a name twice, in different case", user(name, '"USERNAME":"other"')),
    post("schemas twice, in different case", user(name, `"Schemas":["${USER}"]`)),
    post("a part twice", user(name, '"name":{"givenName":"A","givenName":"B"}')),
    post("a part twice, in different case", user(name, '"name":{"givenName":"A","GIVENNAME":"B"}')),
    post("a part of a value twice, in different case", user(name, '"emails":[{"value":"a@b","VALUE":"c@d"}]')),
    post("an extension twice, in different case", user(name, `"${BADGE}":{},"${BADGE.toUpperCase()}":{"number":1}`)),
    post("__proto__ twice", user(name, '"__proto__":1', '"__proto__":2')),
    post("350,000 schemas", `{"schemas":[${"1,".repeat(350_000)}1],${name}}`),
    post("13,000 times the same schema, and no user name", `{"schemas":[${`"${USER}",`.repeat(13_000)}"${USER}"]}`),
    post("U+0000 between", `{"schemas":["${USER}"],\u0000${name}}`),
    post("no UTF-8", Buffer.concat([Buffer.from(user(name, '"title":"')), Buffer.from([0xff, 0x22, 0x7d])])),
    post("UTF-16", Buffer.from(user(name), "utf16le")),
    post("UTF-16 by its own word", user(name), { "content-type": "application/scim+json; charset=utf-16" }),
    post("a byte order mark alone", "\ufeff"),
    post("two byte order marks", `\ufeff\ufeff${user(name)}`),
    post("more than a megabyte", user(name, `"title":"${"x".repeat(1_100_000)}"`)),
    post("gzip that is none", user(name), { "content-encoding": "gzip" }),
    post("gzip that grows to 64 megabytes", gzipSync(Buffer.alloc(64_000_000, 0x20)), { "content-encoding": "gzip" }),
    post("another media type", user(name), { "content-type": "text/plain" }),
    post("parameters of a media type without end", user(name), {
      "content-type": `text/plain;${"a=b;".repeat(3_500)}`,
    }),
  ];
}

/** Values that attributes cannot have. */
function values(): HostileRequest[] {
  const value = (name: string, members: string) =>
    post(name, `{"schemas":["${USER}"],"userName":"hostile",${members}}`);
  const badge = (name: string, members: string) => value(name, `"${BADGE}":{${members}}`);
  const emails = Array.from({ length: 25_000 }, (_, index) => `{"value":"${index}@corp.test"}`).join();
  return [
    value("a lone surrogate", '"title":"\\ud800"'),
    value("U+0000", '"title":"\\u0000"'),
    value("a boolean that is 1e400", '"active":1e400'),
    badge("an integer that is 1e400", '"number":1e400'),
    badge("an integer that is 2^64", '"number":18446744073709551616'),
    badge("an integer of 30 digits", '"number":123456789012345678901234567890'),
    badge("an integer of 100,000 digits", `"number":${"9".repeat(100_000)}`),
    badge("a decimal that is 1e400", '"weight":1e400'),
    badge("a decimal that is -1e400", '"weight":-1e400'),
    badge("an instant that is none", `"validFrom":"2026-01-01T00:00:00.${"1".repeat(1_000_000)}x"`),
    badge("base64 that is none", `"chip":"${"=".repeat(1_000_000)}x"`),
    badge("a reference of a megabyte", `"holder":"${"/".repeat(1_000_000)}"`),
    badge("30,000 tags", `"tags":[${'"t",'.repeat(30_000)}"t"]`),
    value("a certificate that is no base64", `"x509Certificates":[{"value":"${"=".repeat(1_000_000)}x"}]`),
    value("a title of a megabyte", `"title":"${"x".repeat(1_000_000)}"`),
    value("an externalId of a megabyte", `"externalId":"${"x".repeat(1_000_000)}"`),
    value("a password of a megabyte", `"password":"${"x ".repeat(500_000)}"`),
    value("a manager of a megabyte", `"${ENTERPRISE_USER}":{"manager":{"value":"${"x".repeat(1_000_000)}"}}`),
    value("a manager by slashes", `"${ENTERPRISE_USER}":{"manager":{"$ref":"${"/".repeat(1_000_000)}x"}}`),
    value("25,000 e-mails", `"emails":[${emails}]`),
    value("340,000 numbers for e-mails", `"emails":[${"1,".repeat(340_000)}1]`),
    value("340,000 numbers for e-mails, one of them a decimal", `"emails":[${"1,".repeat(340_000)}1.5]`),
    value("340,000 empty e-mails, one of them a number", `"emails":[${"{},".repeat(340_000)}1]`),
    post("a user name of a megabyte", `{"schemas":["${USER}"],"userName":"${"a ".repeat(500_000)}"}`),
    post(
      "a user name that joins without end",
      `{"schemas":["${USER}"],"userName":"${"\u0628\u064b\u200c".repeat(170)}"}`,
    ),
    post(
      "a user name of marks",
      `{"schemas":["${USER}"],"userName":"${"\u0610".repeat(255)}x${"\u200c".repeat(255)}"}`,
    ),
    post("a user name that is a list of lists", `{"schemas":["${USER}"],"userName":[[["x"]]]}`),
  ];
}

function patches(): HostileRequest[] {
  const path = (text: string, value: unknown = "x") => JSON.stringify({ op: "replace", path: text, value });
  const add = (attribute: string, list: string) => `{"op":"add","path":"${attribute}","value":[${list}]}`;
  const titles = (count: number) => '{"op":"add","path":"title","value":"x"},'.repeat(count);
  const emails = (count: number) => Array.from({ length: count }, (_, i) => add("emails", `{"value":"${i}@x"}`)).join();
  const many = Array.from({ length: 25_000 }, (_, index) => `{"value":"${index}@corp.test"}`).join();
  const tags = Array.from({ length: 60_000 }, (_, index) => `"${index}"`).join();
  const nested = `${"[".repeat(100_000)}1${"]".repeat(100_000)}`;
  return [
    patch("10,001 operations", `${titles(10_000)}${path("title")}`),
    patch("1,000 operations, the last on an unknown attribute", `${titles(999)}${path("favColor")}`),
    patch("100,000 operations that are none", `${"{},".repeat(100_000)}{}`),
    patch("10,000 e-mails one by one", emails(10_000)),
    patch("999 e-mails one by one, and an unknown attribute", `${emails(999)},${path("favColor")}`),
    patch("25,000 e-mails at once", `${add("emails", many)},${path("favColor")}`),
    patch("60,000 tags at once", `${add(`${BADGE}:tags`, tags)},${path("favColor")}`),
    patch("25,000 e-mails to remove", `{"op":"remove","path":"emails","value":[${many}]},${path("favColor")}`),
    patch(
      "90,000 unknown names",
      `{"op":"add","value":{${Array.from({ length: 90_000 }, (_, i) => `"k${i}":0`)}}},${path("favColor")}`,
    ),
    patch("100,000 lists as a value", `{"op":"add","path":"meta","value":${nested}}`),
    patch("a path of a megabyte", path("x".repeat(1_000_000))),
    patch("a path of dots", path(".".repeat(1_000_000))),
    patch("a path of colons", path(":".repeat(1_000_000))),
    patch("a path of brackets", path(`emails${"[".repeat(1_000_000)}`)),
    patch("a path of brackets, one of them closed", path(`emails${"[".repeat(1_000_000)}]x`)),
    patch("a path of closing brackets", path(`emails[${"]".repeat(1_000_000)}x`)),
    patch("a path of blanks in brackets", path(`emails[${" ".repeat(1_000_000)}x]`)),
    patch("a path of digits in brackets", path(`emails[${"1".repeat(1_000_000)}x]`)),
    patch("a path with 8,000 parentheses", path(`emails[${"(".repeat(8_000)}type pr${")".repeat(8_000)}]`)),
    patch("a path with 10,000 terms", path(`emails[${"type pr or ".repeat(10_000)}type pr]`)),
    patch("a path with more terms than are allowed", path(`emails[${"type pr or ".repeat(1_400)}type pr]`)),
    patch("a path of 16,000 brackets, one of them closed", path(`emails${"[".repeat(16_000)}]x`)),
    patch("a path of 16,000 blanks in brackets", path(`emails[${" ".repeat(16_000)}x]`)),
    patch("a path of 16,000 digits in brackets", path(`emails[${"1".repeat(16_000)}]`)),
    patch(
      "a path with 16,000 characters that are no base64",
      path(`x509Certificates[value eq "${"=".repeat(16_000)}x"]`),
    ),
    patch("a path with a text of a megabyte", path(`emails[value eq "${"x".repeat(1_000_000)}"].display`)),
    patch("a path with base64 that is none", path(`x509Certificates[value eq "${"=".repeat(1_000_000)}x"].display`)),
    patch("a part that is no base64", path("x509Certificates", [{ value: `${"=".repeat(1_000_000)}x` }])),
    patch("a lone surrogate", path("title", "\ud800")),
    patch("U+0000", path("title", "\0")),
    patch("an operation that says op twice", '{"op":"add","OP":"remove","path":"title","value":"x"}'),
    patch("a value that says an attribute twice", '{"op":"add","value":{"title":"x","TITLE":"y"}}'),
    patch(
      "a complex value that says a part twice",
      '{"op":"add","path":"name","value":{"givenName":"x","GIVENNAME":"y"}}',
    ),
    ...PROTOTYPE_NAMES.flatMap((name) => [
      patch(`${name} as path`, path(name)),
      patch(`${name} as operation`, `{"op":"${name}","path":"title","value":"x"}`),
      patch(`${name} as sub-attribute`, path(`name.${name}`)),
      patch(`${name} in brackets`, path(`emails[${name} eq "x"].value`)),
      patch(`${name} behind brackets`, path(`emails[type eq "work"].${name}`)),
      patch(`${name} of an extension`, path(`${ENTERPRISE_USER}:${name}`)),
      patch(`${name} of a tenant's extension`, path(`${BADGE}:${name}.isPolluted`)),
    ]),
    patch("the prototype of the constructor", path("constructor.prototype", { isPolluted: true })),
    patch("members of the prototype", path("__proto__.isPolluted", true)),
  ];
}

function post(name: string, body: string | Buffer, more?: Record<string, string>): HostileRequest {
  return { name: `POST: ${name}`, method: "POST", path: "/Users", headers: { ...JSON_BODY, ...more }, body };
}

function patch(name: string, operations: string): HostileRequest {
  const body = `{"schemas":["${PATCH_OP}"],"Operations":[${operations}]}`;
  return { name: `PATCH: ${name}`, method: "PATCH", path: "/Users/{user}", headers: JSON_BODY, body };
}

function search(name: string, filter: string): HostileRequest {
  const body = JSON.stringify({ schemas: [SEARCH_REQUEST], filter });
  return { name: `filter: ${name}`, method: "POST", path: "/Users/.search", headers: JSON_BODY, body };
}

const JSON_BODY = { "content-type": "application/scim+json" };
