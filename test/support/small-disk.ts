import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A file system of few megabytes. */
export interface SmallDisk {
  /** An empty folder in it. */
  directory: string;
  /** Leaves no byte free. */
  fill(): void;
  /** Takes back what it was filled with. */
  empty(): void;
  end(): void;
}

/** @throws Error where this user may not mount file systems */
export function mountSmallDisk(megabytes: number): SmallDisk {
  const disk = mkdtempSync(join(tmpdir(), "roster-disk-"));
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m`, "tmpfs", disk], { encoding: "utf8" });
  if (mounted.status !== 0) throw new Error(`this fault needs a user who may mount a tmpfs: ${mounted.stderr.trim()}`);
  const [directory, filler] = [join(disk, "data"), join(disk, "filler")];
  mkdirSync(directory);
  return {
    directory,
    fill: () => {
      for (let size = 2 ** 20; size >= 1; ) {
        try {
          writeFileSync(filler, Buffer.alloc(size), { flag: "a" });
        } catch {
          size /= 2;
        }
      }
    },
    empty: () => rmSync(filler),
    end: () => {
      spawnSync("umount", [disk]);
      rmSync(disk, { recursive: true, force: true });
    },
  };
}
