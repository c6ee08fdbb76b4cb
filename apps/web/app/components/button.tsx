import type { ButtonHTMLAttributes, ReactNode } from 'react';

type Look = 'primary' | 'plain' | 'quiet';

/** A button that sends its form. `primary` is the one thing a page is for. */
export function Button({
  look = 'plain',
  children,
  ...rest
}: { readonly look?: Look; readonly children: ReactNode } & Omit<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'className'
>) {
  return (
    <button type="submit" className={`button ${look}`} {...rest}>
      {children}
    </button>
  );
}

/** A link that looks like a button, where pressing it only goes somewhere. */
export function ButtonLink({
  look = 'plain',
  href,
  children,
}: {
  readonly look?: Look;
  readonly href: string;
  readonly children: ReactNode;
}) {
  return (
    <a className={`button ${look}`} href={href}>
      {children}
    </a>
  );
}
