import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import type { CombinedError } from "urql";
import { errorText } from "../api/error-text.ts";

export const Loading = ({ what = "Loading" }: { what?: string }) => (
  <div className="loading" role="status">
    <span className="spinner" aria-hidden="true" />
    {what} …
  </div>
);

interface EmptyProps {
  title: string;
  children?: ReactNode;
}

/** That there is nothing, and what to do about it. */
export const Empty = ({ title, children }: EmptyProps) => (
  <div className="empty">
    <strong>{title}</strong>
    {children}
  </div>
);

interface FailureProps {
  error: CombinedError;
  onRetry?: () => void;
}

export function Failure({ error, onRetry }: FailureProps) {
  const { message, requestId } = errorText(error);
  return (
    <div className="notice bad" role="alert">
      <p>{message}</p>
      {requestId && <p className="small">Request {requestId}</p>}
      {onRetry && (
        <div>
          <Button onPress={onRetry}>Try again</Button>
        </div>
      )}
    </div>
  );
}
