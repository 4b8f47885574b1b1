const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** Whether a text is a UUID as Roster writes them, in lower case. What is none can be nobody's id. */
export const isUuid = (text: string): boolean => UUID.test(text);

/** The smallest UUID v7 of a millisecond: those that were made from then on are not smaller. */
export function firstIdAt(time: number): string {
  const digits = time.toString(16).padStart(12, "0");
  return `${digits.slice(0, 8)}-${digits.slice(8)}-7000-8000-000000000000`;
}
