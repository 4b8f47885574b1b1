import { type SpawnOptions, spawnSync } from "node:child_process";
import { chownSync, statSync } from "node:fs";
import { dirname } from "node:path";

/** How a program is started so that PostgreSQL, which refuses to run as root, accepts it. */
export interface Unprivileged {
  command(program: string, args: string[]): { program: string; args: string[]; options: SpawnOptions };
  /** Hands a file or folder that this process made to the user that the program runs as. */
  own(path: string): void;
}

const NOBODY = 65534;
const IN_USER_NAMESPACE = ["--user", "--map-user=1000", "--map-group=1000"];

/**
 * Chooses, for a folder, who PostgreSQL runs as: this user where it is not root; else the user in whose home, or project,
 * the folder is; else, where all of the path belongs to root, a user namespace in which root is somebody else (files stay
 * root's, so a closed home folder is no obstacle); else nobody.
 */
export function unprivilegedFor(directory: string): Unprivileged {
  if (process.getuid?.() !== 0) return asThisUser;
  const owner = ownerOnThePath(directory);
  if (owner) return asUser(owner.uid, owner.gid);
  return canMakeUserNamespace() ? inUserNamespace : asUser(NOBODY, NOBODY);
}

/** The first who is not root, of those whom the folder and the folders above belong to. */
function ownerOnThePath(directory: string): { uid: number; gid: number } | undefined {
  const stats = statSync(directory);
  if (stats.uid !== 0) return stats;
  const parent = dirname(directory);
  return parent === directory ? undefined : ownerOnThePath(parent);
}

const asThisUser: Unprivileged = {
  command: (program, args) => ({ program, args, options: {} }),
  own: () => {},
};

const inUserNamespace: Unprivileged = {
  command: (program, args) => ({ program: "unshare", args: [...IN_USER_NAMESPACE, program, ...args], options: {} }),
  own: () => {},
};

function asUser(uid: number, gid: number): Unprivileged {
  return {
    command: (program, args) => ({ program, args, options: { uid, gid } }),
    own: (path) => chownSync(path, uid, gid),
  };
}

function canMakeUserNamespace(): boolean {
  return spawnSync("unshare", [...IN_USER_NAMESPACE, "true"]).status === 0;
}
