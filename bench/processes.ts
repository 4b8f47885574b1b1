import { readdirSync, readFileSync, writeFileSync } from "node:fs";

/** Ticks of Linux' process accounting: 100 a second. */
const MICROSECONDS_PER_TICK = 10_000;
const KIBIBYTES_PER_MEBIBYTE = 1_024;

/** What `/proc/<pid>/stat` says after the name. */
function statOf(pid: number | string): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
}

/** Processor time that a process has used so far, in microseconds; with `andEnded`, that of children that have ended too. */
export function cpuOf(pid: number | string, andEnded = false): number {
  const fields = statOf(pid).slice(11, andEnded ? 15 : 13);
  return fields.reduce((sum, ticks) => sum + Number(ticks), 0) * MICROSECONDS_PER_TICK;
}

/** Processor time of a process and of all that it has started, such as PostgreSQL's sessions. */
export function cpuOfFamily(parent: number): number {
  return childrenOf(parent).reduce((sum, pid) => sum + (attempt(() => cpuOf(pid)) ?? 0), cpuOf(parent, true));
}

const childrenOf = (parent: number): string[] =>
  readdirSync("/proc").filter((name) => /^\d+$/.test(name) && Number(attempt(() => statOf(name))?.[1]) === parent);

/** From now on, the peak of a process's memory is the peak from now on. */
export const forgetPeak = (pid: number): void => writeFileSync(`/proc/${pid}/clear_refs`, "5");

/** The most memory that was resident since `forgetPeak`, or is. In MiB. */
export const peakOf = (pid: number): number => memoryOf(pid, "VmHWM");

export const residentOf = (pid: number): number => memoryOf(pid, "VmRSS");

function memoryOf(pid: number, field: string): number {
  const [, kibibytes = 0] =
    new RegExp(`^${field}:\\s+(\\d+) kB$`, "m").exec(readFileSync(`/proc/${pid}/status`, "utf8")) ?? [];
  return Number(kibibytes) / KIBIBYTES_PER_MEBIBYTE;
}

/** A process may end while it is looked at. */
function attempt<T>(look: () => T): T | undefined {
  try {
    return look();
  } catch {
    return undefined;
  }
}
