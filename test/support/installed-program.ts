import { existsSync, globSync } from "node:fs";

const PLACES = ["/usr/sbin", "/usr/bin", "/usr/local/sbin", "/usr/local/bin"];

/** The absolute path of a program. @throws Error that names the Debian package which has it, where it is missing */
export function installedProgram(name: string, debianPackage: string): string {
  const found = PLACES.map((place) => `${place}/${name}`).find(existsSync);
  if (found) return found;
  throw new Error(`${name} is not installed, and this fault needs it: apt-get install -y ${debianPackage}`);
}

/** The first file that is there of those that a pattern means. @throws as `installedProgram` */
export function installedFile(pattern: string, debianPackage: string): string {
  const [found] = globSync(pattern).sort().reverse();
  if (found) return found;
  throw new Error(`there is no ${pattern}, and this fault needs it: apt-get install -y ${debianPackage}`);
}
