// Judges the contract beside the one that was last released: what clients rely on goes only when it has been announced.
import { CriticalityLevel, diff } from "@graphql-inspector/core";
import { buildSchema, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from "graphql";

/** What a deprecation has to say, for example `Use displayName. Removed after 2027-06-01.` */
const REASON = /^Use \S.*\. Removed after (\d{4}-\d{2}-\d{2})\.$/s;

/**
 * @param contracts { released, current: SDL, changelog: text whose section "Unreleased" names what breaks, today: YYYY-MM-DD }
 * @returns { faults, notes }: sentences; notes are of changes that a client may stumble over, and are no faults
 */
export async function judgeSchema({ released, current, changelog, today }) {
  const [before, after] = [released, current].map((sdl) => buildSchema(sdl));
  const changes = await diff(before, after);
  const promises = deprecationsOf(before).filter(({ reason }) => dateOf(reason) >= today);
  const announced = announcedBreaks(changelog);
  return {
    faults: [
      ...changes.filter(isOf(CriticalityLevel.Breaking)).flatMap((change) => faultOfBreak(change, announced, promises)),
      ...deprecationsOf(after).flatMap((deprecation) => faultOfDeprecation(deprecation, today)),
    ],
    notes: changes.filter(isOf(CriticalityLevel.Dangerous)).map(({ message }) => message),
  };
}

function faultOfBreak({ path, message }, announced, promises) {
  const promise = promises.find((one) => one.path === path || one.path.startsWith(`${path}.`));
  if (promise) return `${message}: ${promise.path} is promised to stay until ${dateOf(promise.reason)}`;
  return announced.has(path) ? [] : `${message}: keep it, or announce it in CHANGELOG.md: - Breaking: \`${path}\` …`;
}

const isOf =
  (level) =>
  ({ criticality }) =>
    criticality.level === level;

/** The paths in backticks of the entries that begin with `Breaking:`, down to the end of each entry. */
function announcedBreaks(changelog) {
  const [, unreleased = ""] = /^## Unreleased$([\s\S]*?)(?=^## |(?![\s\S]))/m.exec(changelog) ?? [];
  const entries = unreleased.match(/^- Breaking: .*(\n {2}.*)*/gm) ?? [];
  return new Set(entries.flatMap((entry) => [...entry.matchAll(/`([^`]+)`/g)].map(([, path]) => path)));
}

/** Everything that is deprecated, by its path: `User.name`, `Query.users.first`, `Dialect.OKTA`. */
function deprecationsOf(schema) {
  return Object.values(schema.getTypeMap())
    .flatMap((type) => partsOf(type).map((part) => ({ path: `${type.name}.${part.name}`, part })))
    .flatMap(({ path, part }) => [
      { path, reason: part.deprecationReason },
      ...(part.args ?? []).map(({ name, deprecationReason: reason }) => ({ path: `${path}.${name}`, reason })),
    ])
    .filter(({ reason }) => typeof reason === "string");
}

function partsOf(type) {
  if (isEnumType(type)) return type.getValues();
  return isObjectType(type) || isInterfaceType(type) || isInputObjectType(type) ? Object.values(type.getFields()) : [];
}

function faultOfDeprecation({ path, reason }, today) {
  const date = dateOf(reason);
  if (!date) {
    return `${path} is deprecated by "${reason}": say what to use and until when, "Use displayName. Removed after 2027-06-01."`;
  }
  return date < today ? `${path} was to be removed after ${date}: remove it, or promise a later date` : [];
}

function dateOf(reason) {
  const [, date] = REASON.exec(reason) ?? [];
  const instant = new Date(date ?? "");
  const isDay = !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(date); // 31 February is none
  return isDay ? date : undefined;
}
