/**
 * What a JSON text may not exceed: how deep lists and objects stand in one another, how many names an object has, how many values
 * there are in all. Long texts, such as bulk requests, may have a value for every so many characters.
 */
const JSON_LIMITS = { depth: 32, names: 1_000, values: 100_000, charactersPerValue: 10 };

/**
 * Finds what is wrong with a JSON text that parsers pass over in silence, each in its own way: a name that comes twice in
 * one object, and what is beyond the limits. One pass, before the text is parsed; undefined where all is well, but for what a
 * parser finds.
 */
export function findJsonFault(json: string): string | undefined {
  /** One entry for each open bracket: the names of an object so far, where it has any. */
  const open: (Set<string> | "object" | "list")[] = [];
  const maxValues = Math.max(JSON_LIMITS.values, json.length / JSON_LIMITS.charactersPerValue);
  let [isName, values] = [false, 0];
  for (let at = 0; at < json.length; at++) {
    if (values > maxValues) return `the body has more than ${Math.floor(maxValues)} values`;
    if (open.length > JSON_LIMITS.depth) return `the body is nested deeper than ${JSON_LIMITS.depth}`;
    switch (json.charAt(at)) {
      case "{":
        open.push("object");
        values++;
        isName = true;
        break;
      case "[":
        open.push("list");
        values++;
        isName = false;
        break;
      case "}":
      case "]":
        open.pop();
        isName = false;
        break;
      case ",":
        values++;
        isName = open.length > 0 && open.at(-1) !== "list";
        break;
      case '"': {
        const end = endOfString(json, at);
        if (isName) {
          const names = namesOf(open);
          const size = names.size;
          const name = json.slice(at, end + 1);
          if (names.add(unescaped(name)).size === size) return `the name ${name} comes twice in one object`;
          if (size === JSON_LIMITS.names) return `an object has more than ${JSON_LIMITS.names} names`;
          isName = false;
        }
        at = end;
        break;
      }
    }
  }
  return undefined;
}

/** The names of the innermost object. */
function namesOf(open: (Set<string> | "object" | "list")[]): Set<string> {
  const last = open.at(-1);
  if (last instanceof Set) return last;
  const names = new Set<string>();
  open[open.length - 1] = names;
  return names;
}

/** The same name may be written in several ways, but most have nothing to unescape; what is no JSON a parser will find. */
function unescaped(name: string): string {
  if (!name.includes("\\")) return name.slice(1, -1);
  try {
    return JSON.parse(name);
  } catch {
    return name;
  }
}

/** Where the quote is that closes a string; the end of the text where none does. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end >= 0; end = json.indexOf('"', end + 1)) {
    if (!isEscaped(json, end)) return end;
  }
  return json.length;
}

function isEscaped(json: string, at: number): boolean {
  let before = at;
  while (json.charAt(before - 1) === "\\") before--;
  return (at - before) % 2 === 1;
}
