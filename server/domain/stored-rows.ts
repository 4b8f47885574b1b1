import { EntitySchema } from "@mikro-orm/postgresql";
import type { Statement } from "../database/trip.js";
import { meaningOf, type Uniqueness } from "./database-errors.js";
import { execute } from "./execute.js";
import { touch } from "./rules/touch.js";
import type { UnitOfWork } from "./unit-of-work.js";

/** What each row of a tenant's resources has. */
interface Stored {
  tenantId: string;
  id: string;
  version: number;
  updatedAt: Date;
}

/** What has to be given of a row; what can be null need not be. */
type New<Row> = Partial<Row> & { [Name in keyof Row as null extends Row[Name] ? never : Name]: Row[Name] };

interface Column {
  name: string;
  /** As the table calls it. */
  column: string;
  read(value: unknown): unknown;
  write(value: unknown): unknown;
}

/**
 * The rows of an entity that are written most, by a statement for each: MikroORM's unit of work costs several times as much
 * (ADR 0035). A row that was found is changed in place, and saved.
 */
export class StoredRows<Row extends Stored> {
  readonly #table: string;
  readonly #columns: readonly Column[];
  readonly #selected: string;

  constructor(entity: new () => Row) {
    const meta = EntitySchema.REGISTRY.get(entity)?.meta;
    if (!meta) throw new Error(`${entity.name} is no entity`);
    this.#table = meta.tableName;
    this.#columns = Object.entries(meta.properties as unknown as Record<string, Property>).map(
      ([name, { fieldName, type }]) => ({
        name,
        column: fieldName ?? toSnakeCase(name),
        ...(CONVERSIONS[type.name] ?? AS_IT_IS),
      }),
    );
    this.#selected = this.#columns.map(({ name, column }) => `${column} as "${name}"`).join(", ");
  }

  /** @param condition on columns, with placeholders from `$2`; `$1` is the tenant. A lock may follow */
  async find(unit: UnitOfWork, condition: string, values: unknown[]): Promise<Row | undefined> {
    const text = `select ${this.#selected} from ${this.#table} where tenant_id = $1 and ${condition}`;
    const [found] = await execute<Record<string, unknown>>(unit, text, [unit.tenantId, ...values]);
    if (!found) return undefined;
    for (const { name, read } of this.#columns) found[name] = read(found[name]);
    keep(unit, found);
    return found as unknown as Row;
  }

  /** A row that is not written yet, of which what is not given is null. */
  create(given: New<Row>): Row {
    return Object.assign(Object.fromEntries(this.#columns.map(({ name }) => [name, null])), given) as unknown as Row;
  }

  /** Writes a new row, with what comes next: that fails where the row cannot be written. */
  insert(unit: UnitOfWork, row: Row, uniqueness: Uniqueness = {}): void {
    const given = this.#columns.filter(({ name }) => row[name as keyof Row] !== null);
    const [columns, places] = [given.map(({ column }) => column), given.map((_, index) => `$${index + 1}`)];
    const text = `insert into ${this.#table} (${columns.join(", ")}) values (${places.join(", ")})`;
    this.#write(unit, { text, values: this.#valuesOf(row, given) }, uniqueness);
    keep(unit, row);
  }

  /**
   * Writes what was changed of a row since it was found or saved, which gives it a new version; does nothing where that is nothing.
   * It is written with what comes next: that fails where it cannot be, and where somebody else has changed the row meanwhile. The
   * mutation is run again then.
   */
  save(unit: UnitOfWork, row: Row, uniqueness: Uniqueness = {}): void {
    const before = unit.stored.get(row) as Row | undefined;
    const isChanged = ({ name }: Column) => row[name as keyof Row] !== before?.[name as keyof Row];
    if (!this.#columns.some(isChanged)) return;
    if (row.updatedAt === before?.updatedAt) touch(row, unit.now);
    const changed = this.#columns.filter(isChanged);
    const set = changed.map(({ column }, index) => `${column} = $${index + 4}`).join(", ");
    const text = `
      with saved as (
        update ${this.#table} set ${set}, version = version + 1 where tenant_id = $1 and id = $2 and version = $3 returning 1
      ) select assert_saved(count(*)) from saved`;
    const values = [row.tenantId, row.id, row.version, ...this.#valuesOf(row, changed)];
    this.#write(unit, { text, values }, uniqueness);
    row.version++;
    keep(unit, row);
  }

  #write({ transaction }: UnitOfWork, statement: Statement, uniqueness: Uniqueness): void {
    transaction.later({ ...statement, meaningOf: (error) => meaningOf(error, uniqueness) });
  }

  #valuesOf(row: Row, columns: readonly Column[]): unknown[] {
    return columns.map(({ name, write }) => write(row[name as keyof Row]));
  }
}

const keep = ({ stored }: UnitOfWork, row: object): unknown => stored.set(row, { ...row });

const toSnakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** As much as we need to know of an entity's property. */
type Property = { fieldName?: string; type: { name: string } };

type Conversion = Pick<Column, "read" | "write">;

const asItIs = (value: unknown): unknown => value;

const AS_IT_IS: Conversion = { read: asItIs, write: asItIs };

/** By MikroORM's name of a column's type. */
const CONVERSIONS: Record<string, Conversion> = {
  DateTimeType: { read: (text) => (text === null ? null : new Date(String(text))), write: asItIs },
  JsonType: { read: asItIs, write: (value) => (value === null ? null : JSON.stringify(value)) },
};
