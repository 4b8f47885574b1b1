import type { AnchorHTMLAttributes, MouseEvent } from "react";
import { go, hrefOf } from "./location.ts";

interface Props extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, "href"> {
  to: string;
}

/** A link to a place in the console. Who wants it in another tab gets it there. */
export function Link({ to, ...others }: Props) {
  const follow = (event: MouseEvent) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(to);
  };
  return <a {...others} href={hrefOf(to)} onClick={follow} />;
}
