import { readFileSync } from "node:fs";
import { projectPath } from "../../server/project-path.js";

/** What the RFCs ask for, one sentence each: a row of `test/requirements`. */
export interface Requirement {
  id: string;
  statement: string;
}

/** The rows of a file of `test/requirements`. */
export const requirements = <Row extends Requirement = Requirement>(file: string): Row[] =>
  JSON.parse(readFileSync(projectPath("test", "requirements", `${file}.json`), "utf8")).requirements;
