import { defineEntity, p } from "@mikro-orm/core";
import { provisionedColumns, resourceColumns } from "./columns.js";
import type { Address, MultiValue } from "./values.js";

const UserSchema = defineEntity({
  name: "User",
  tableName: "users",
  properties: {
    ...resourceColumns,
    ...provisionedColumns,
    userName: p.text(),
    userNameKey: p.text(),
    nameFormatted: p.text().nullable(),
    familyName: p.text().nullable(),
    givenName: p.text().nullable(),
    middleName: p.text().nullable(),
    honorificPrefix: p.text().nullable(),
    honorificSuffix: p.text().nullable(),
    displayName: p.text().nullable(),
    nickName: p.text().nullable(),
    profileUrl: p.text().nullable(),
    title: p.text().nullable(),
    userType: p.text().nullable(),
    preferredLanguage: p.text().nullable(),
    locale: p.text().nullable(),
    timezone: p.text().nullable(),
    active: p.boolean(),
    emails: p.json<MultiValue[]>().default("[]"),
    phoneNumbers: p.json<MultiValue[]>().default("[]"),
    ims: p.json<MultiValue[]>().default("[]"),
    photos: p.json<MultiValue[]>().default("[]"),
    addresses: p.json<Address[]>().default("[]"),
    entitlements: p.json<MultiValue[]>().default("[]"),
    roles: p.json<MultiValue[]>().default("[]"),
    x509Certificates: p.json<MultiValue[]>().fieldName("x509_certificates").default("[]"),
    employeeNumber: p.text().nullable(),
    costCenter: p.text().nullable(),
    organization: p.text().nullable(),
    division: p.text().nullable(),
    department: p.text().nullable(),
    managerId: p.uuid().nullable(),
    adoptedAt: p.datetime(3).nullable(),
  },
});

/** A person's account. Deleted users are kept, with `deletedAt`, and are nowhere shown. */
export class User extends UserSchema.class {}
UserSchema.setClass(User);
