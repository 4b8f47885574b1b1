/**
 * Finds a name that comes twice in one object of a JSON text, which parsers pass over in silence, each in its own way.
 * One pass over a text that is known to be JSON; undefined where all names are unique.
 */
export function findDuplicateName(json: string): string | undefined {
  /** One entry for each open bracket: the names of an object so far, or undefined for a list. */
  const open: (Set<string> | undefined)[] = [];
  let isName = false;
  for (let at = 0; at < json.length; at++) {
    switch (json.charAt(at)) {
      case "{":
        open.push(new Set());
        isName = true;
        break;
      case "[":
        open.push(undefined);
        isName = false;
        break;
      case "}":
      case "]":
        open.pop();
        isName = false;
        break;
      case ",":
        isName = open.at(-1) !== undefined;
        break;
      case '"': {
        const end = endOfString(json, at);
        if (isName) {
          const name = JSON.parse(json.slice(at, end + 1)) as string;
          const names = open.at(-1) as Set<string>;
          if (names.has(name)) return name;
          names.add(name);
          isName = false;
        }
        at = end;
        break;
      }
    }
  }
  return undefined;
}

function endOfString(json: string, start: number): number {
  let end = start + 1;
  while (json.charAt(end) !== '"') end += json.charAt(end) === "\\" ? 2 : 1;
  return end;
}
