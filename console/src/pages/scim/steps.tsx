/** What there is to do to connect a provider, in this order. */
const STEPS = [
  { name: "provider", label: "Provider" },
  { name: "key", label: "Address and key" },
  { name: "guide", label: "Set up the provider" },
  { name: "listen", label: "First request" },
] as const;

export type Step = (typeof STEPS)[number]["name"];

export const isStep = (name: string | null): name is Step => STEPS.some((step) => step.name === name);

/** Where somebody is on the way. */
export function StepList({ at }: { at: Step }) {
  const place = STEPS.findIndex(({ name }) => name === at);
  return (
    <ol className="way plain" aria-label="Steps">
      {STEPS.map(({ name, label }, index) => (
        <li key={name} aria-current={name === at ? "step" : undefined} data-done={index < place || undefined}>
          <span aria-hidden="true">{index < place ? "✓" : index + 1}</span>
          {label}
          {index < place && <span className="visually-hidden">, done</span>}
        </li>
      ))}
    </ol>
  );
}
