/** What stands where a secret should be: in samples, and where somebody has left that for later. */
const PLACEHOLDERS =
  /change[-_ ]?(?:me|this|it)|replace[-_ ]?(?:me|this|with)|pass(?:word|phrase)|letmein|qwerty(?:uiop)?|example|sample|placeholder|default|your[-_ ]?(?:admin[-_ ]?)?(?:token|secret|key)|to[-_ ]?do|correct[-_ ]?horse[-_ ]?battery[-_ ]?staple|lorem[-_ ]?ipsum/gi;

/** A random text of so many characters has more different ones. */
const FEW_CHARACTERS = 8;
/** So many characters must be left where there is a placeholder among them. */
const ENOUGH = 32;
/** What is longer is no pattern that somebody has typed again and again. */
const LONGEST_PATTERN = 8;
/** As `abcdef` does: of a random text, one step in sixty. */
const MOST_STEPS_IN_ORDER = 0.6;

/**
 * Says why a secret is easy to guess, as a sentence without subject; undefined for one that may be random. Whether it is random
 * can be seen of no text: this finds what is not.
 *
 * @example weaknessOf("changeme-changeme-changeme-changeme") // "is a placeholder"
 */
export function weaknessOf(secret: string): string | undefined {
  const different = new Set(secret).size;
  if (different < FEW_CHARACTERS) return `has only ${different} different characters`;
  if (isPattern(secret)) return "repeats a few characters";
  if (stepsInOrder(secret) > MOST_STEPS_IN_ORDER) return "is a sequence of characters in their order";
  const left = secret.replace(PLACEHOLDERS, "").length;
  if (left < secret.length && left < ENOUGH) return "is a placeholder";
  return undefined;
}

function isPattern(secret: string): boolean {
  for (let length = 1; length <= LONGEST_PATTERN; length++) {
    if (secret.startsWith(secret.slice(0, -length), length)) return true;
  }
  return false;
}

function stepsInOrder(secret: string): number {
  const codes = [...secret].map((character) => character.charCodeAt(0));
  const steps = codes.slice(1).filter((code, index) => Math.abs(code - (codes[index] as number)) === 1);
  return steps.length / (codes.length - 1);
}
