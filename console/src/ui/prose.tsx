/** A sentence of the API's, in which `names` stand between backticks. */
export const Prose = ({ children }: { children: string }) =>
  children.split("`").map((part, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never change places
    index % 2 === 1 ? <code key={index}>{part}</code> : part,
  );
