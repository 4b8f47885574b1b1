/** Of node-postgres: how it writes a parameter as text. */
declare module "pg/lib/utils.js" {
  export function prepareValue(value: unknown): string | Buffer | null;
}
