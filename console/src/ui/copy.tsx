import { useId, useRef, useState } from "react";
import { Button } from "react-aria-components";

interface Props {
  label: string;
  value: string;
}

/** A text to be taken elsewhere. Where the clipboard is closed it is selected, to be copied by the keyboard. */
export function Copy({ label, value }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState("");
  const copy = async () => {
    input.current?.select();
    const isCopied = await navigator.clipboard?.writeText(value).then(
      () => true,
      () => false,
    );
    setTold(isCopied ? `${label}: copied` : `${label}: selected; copy it by Ctrl+C or ⌘C`);
  };
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <div className="copy">
        <input id={id} ref={input} value={value} readOnly autoComplete="off" spellCheck={false} />
        <Button onPress={copy} aria-label={`Copy ${label}`}>
          Copy
        </Button>
      </div>
      <p className="small muted" role="status">
        {told}
      </p>
    </div>
  );
}
