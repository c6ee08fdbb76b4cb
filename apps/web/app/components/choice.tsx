import type { ReactNode } from 'react';

/** A real checkbox with its word, as large as a fingertip. Without script, the style sheet alone marks one that was moved and not saved. */
export function Choice({
  name,
  value,
  isOn,
  children,
  hint,
  of,
}: {
  readonly name: string;
  readonly value: string;
  readonly isOn: boolean;
  readonly children: ReactNode;
  readonly hint?: string;
  /** The id of what it switches, where its word alone does not tell: a finger on a telephone comes to the box and not through its group. */
  readonly of?: string;
}) {
  const word = `${name}-${value}`;
  return (
    <label className={hint === undefined ? 'choice' : 'choice wide'}>
      <input
        type="checkbox"
        name={name}
        value={value}
        defaultChecked={isOn}
        aria-labelledby={of === undefined ? undefined : `${word} ${of}`}
      />
      <span id={of === undefined ? undefined : word}>
        {children}
        {hint === undefined ? null : <small>{hint}</small>}
      </span>
    </label>
  );
}

/** One of several answers, of which one holds. */
export function RadioChoice({
  name,
  value,
  isOn,
  children,
  hint,
}: {
  readonly name: string;
  readonly value: string;
  readonly isOn: boolean;
  readonly children: ReactNode;
  readonly hint?: string;
}) {
  return (
    <label className="choice wide">
      <input type="radio" name={name} value={value} defaultChecked={isOn} />
      <span>
        {children}
        {hint === undefined ? null : <small>{hint}</small>}
      </span>
    </label>
  );
}
