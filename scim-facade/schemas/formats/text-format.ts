/** What a text has to be besides text, where the RFC says more of an attribute than its type. */
export interface TextFormat {
  /** For the person who reads the error: `must be …`. */
  readonly what: string;
  matches(text: string): boolean;
}
