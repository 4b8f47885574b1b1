/** A filter that the server knows, with the operands of one request; they follow tenant and count. */
export interface Selected {
  name: string;
  condition: string;
  operands: string[];
}

const someValue = (attribute: string, condition: string): string =>
  `u.id in (select v.user_id from user_values v where v.tenant_id = $1 and v.attribute = '${attribute}' and ${condition})`;

const startsWith = (sql: string, operand: string): string =>
  `${sql} >= ${operand} and ${sql} < ${operand} || U&'\\+10FFFF'`;

const USER_NAME = 'lower(u.user_name) collate "C"';
const LAST = "meta.lastModified";
const MANAGER = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:manager.value";
const DEPARTMENT = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department";

/** One statement a shape, with the index that it needs; operands are `$3` and on. */
const SHAPES: [name: string, shape: string, condition: string][] = [
  ["userName eq", 'userName eq "*"', `${USER_NAME} = lower($3)`],
  ["userName sw", 'userName sw "*"', startsWith(USER_NAME, "lower($3)")],
  ["userName co", 'userName co "*"', "lower(u.user_name) like '%' || lower($3) || '%'"],
  ["userName ew", 'userName ew "*"', "lower(u.user_name) like '%' || lower($3)"],
  [
    "userName or externalId",
    'userName eq "*" or externalId eq "*"',
    `(${USER_NAME} = lower($3) or u.external_id = $4)`,
  ],
  ["familyName sw", 'name.familyName sw "*"', startsWith("u.family_name", "lower($3)")],
  ["active and department", `active eq true and ${DEPARTMENT} eq "*"`, "u.active and u.department = lower($3)"],
  [
    "department and not active",
    `${DEPARTMENT} eq "*" and not (active eq true)`,
    "u.department = lower($3) and not u.active",
  ],
  ["manager", `${MANAGER} eq "*"`, "u.manager_id = $3::uuid"],
  [
    "email of a type",
    'emails[type eq "*" and value eq "*"]',
    someValue("emails", "v.type = $3 and v.value = lower($4)"),
  ],
  ["email sw", 'emails.value sw "*"', someValue("emails", startsWith("v.value", "lower($3)"))],
  ["phone", 'phoneNumbers.value eq "*"', someValue("phoneNumbers", "v.value = lower($3)")],
  ["role", 'roles.value eq "*"', someValue("roles", "v.value = lower($3)")],
  [
    "lastModified",
    `${LAST} ge "*" and ${LAST} lt "*"`,
    "u.updated_at >= $3::timestamptz and u.updated_at < $4::timestamptz",
  ],
];

const KNOWN = SHAPES.map(([name, shape, condition]) => ({
  name,
  condition,
  pattern: new RegExp(`^${shape.replace(/[.[\]()]/g, "\\$&").replaceAll('"*"', '"([^"]*)"')}$`),
}));

/** @throws Error for a filter that the workloads do not have */
export function selectedBy(filter: string): Selected {
  for (const { name, condition, pattern } of KNOWN) {
    const match = pattern.exec(filter);
    if (match) return { name, condition, operands: match.slice(1) };
  }
  throw new Error(`no such filter: ${filter}`);
}
