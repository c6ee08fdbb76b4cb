import type { ReactNode } from 'react';

/** A sheet of paper on the ground. */
export function Card({ children, labelledBy }: { readonly children: ReactNode; readonly labelledBy?: string }) {
  return labelledBy === undefined ? (
    <div className="card">{children}</div>
  ) : (
    <section className="card" aria-labelledby={labelledBy}>
      {children}
    </section>
  );
}

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
