import { DriverException } from "@mikro-orm/core";
import pg from "pg";
import pino, { type DestinationStream, type Logger } from "pino";

/** Makes the log. What a database says of a fault repeats values, which are people's: of that, only the kind is kept. */
export const createLog = (level: string, destination: DestinationStream): Logger =>
  pino({ level, serializers: { err: serializeError } }, destination);

function serializeError(error: Error): object {
  const isOfDatabase = error instanceof pg.DatabaseError || error instanceof DriverException;
  if (!isOfDatabase) return pino.stdSerializers.err(error);
  const { code, severity, table, constraint } = error as Partial<pg.DatabaseError>;
  return { type: error.constructor.name, code, severity, table, constraint, at: framesOf(error) };
}

/** The stack without the message that it begins with. */
const framesOf = ({ stack = "" }: Error): string[] => stack.split("\n").filter((line) => /^ {4}at /.test(line));
