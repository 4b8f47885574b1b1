import type { RequestOfDetail } from "./request-page.tsx";

/** What was said and answered, as it is kept: secrets are taken out before. */
export const Exchange = ({ request }: { request: RequestOfDetail }) => (
  <div className="columns">
    <Body title="What the provider sent" of={request.requestBody} />
    <Body title="What it was answered" of={request.answerBody} />
  </div>
);

const Body = ({ title, of }: { title: string; of: Record<string, unknown> | null }) => (
  <section className="card stack">
    <h2>{title}</h2>
    {of ? (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than the box is scrolled by the keyboard too
      <section className="scroll" tabIndex={0} aria-label={title}>
        <pre>{JSON.stringify(of, null, 2)}</pre>
      </section>
    ) : (
      <p className="muted">Not kept. Bodies are kept of requests that write or are refused, up to 16 KiB.</p>
    )}
  </section>
);
