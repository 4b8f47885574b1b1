import { InvalidArgumentError } from "commander";

/** Makes a reader of an option's value that is a number from 1 to `max`. */
export const countUpTo =
  (max: number) =>
  (text: string): number => {
    if (/^\d{1,9}$/.test(text) && Number(text) >= 1 && Number(text) <= max) return Number(text);
    throw new InvalidArgumentError(`It must be a number from 1 to ${max}.`);
  };
