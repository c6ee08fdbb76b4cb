import type { ReactNode } from 'react';

/** A sheet with one thing to do: what it does on one side, its button on the other. */
export function ActionCard({
  id,
  heading,
  text,
  children,
}: {
  readonly id: string;
  readonly heading: string;
  readonly text: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <section className="card action" aria-labelledby={id}>
      <div>
        <h2 id={id}>{heading}</h2>
        <p>{text}</p>
      </div>
      {children}
    </section>
  );
}
