import { Copy } from "../../ui/copy.tsx";
import { Time } from "../../ui/time.tsx";

interface Props {
  token: string;
  expiresAt: string;
}

/** A key, the one time that it can be shown. */
export const KeyOnce = ({ token, expiresAt }: Props) => (
  <>
    <div className="notice warn">
      <strong>This key is shown this once.</strong>
      <p>
        Give it to the provider now, or keep it where secrets are kept. Roster cannot show it again; it can be replaced
        by another one at any time. It works until <Time value={expiresAt} />.
      </p>
    </div>
    <Copy label="Key" value={token} />
  </>
);
