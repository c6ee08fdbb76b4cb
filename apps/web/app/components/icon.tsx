import type { ReactElement } from 'react';

const PATHS = {
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  stopped: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="m6.2 6.2 11.6 11.6" />
    </>
  ),
  waiting: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 7v5.5l3.2 2" />
    </>
  ),
  lock: (
    <>
      <rect x="5.5" y="10.5" width="13" height="9" rx="2.2" />
      <path d="M8.5 10.5V8a3.5 3.5 0 0 1 7 0v2.5" />
    </>
  ),
  email: (
    <>
      <rect x="3.5" y="5.5" width="17" height="13" rx="2.4" />
      <path d="m4.5 7.5 7.5 5.7 7.5-5.7" />
    </>
  ),
  phone: (
    <>
      <rect x="7" y="3" width="10" height="18" rx="2.4" />
      <path d="M11 17.8h2" />
    </>
  ),
  info: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M12 11v5.2M12 7.7v.1" />
    </>
  ),
  warning: <path d="M12 4.2 3.6 19h16.8L12 4.2ZM12 10v4M12 16.6v.1" />,
  hand: (
    <path d="M7 11.5V6.8a1.5 1.5 0 0 1 3 0V11m0-.5V4.9a1.5 1.5 0 0 1 3 0v5.6m0-4.1a1.5 1.5 0 0 1 3 0V12m0-3.6a1.5 1.5 0 0 1 3 0v5.1a7 7 0 0 1-7 7c-3 0-4.6-1.3-6.2-4l-2-3.4a1.5 1.5 0 0 1 2.6-1.5L7 14" />
  ),
  globe: (
    <>
      <circle cx="12" cy="12" r="8.5" />
      <path d="M3.5 12h17M12 3.5c2.6 2.4 3.8 5.2 3.8 8.5s-1.2 6.1-3.8 8.5c-2.6-2.4-3.8-5.2-3.8-8.5S9.4 5.9 12 3.5Z" />
    </>
  ),
  back: <path d="m14.5 6-6 6 6 6" />,
  chevron: <path d="m7 10 5 5 5-5" />,
  dash: <path d="M7.5 12h9" />,
} as const satisfies Record<string, ReactElement>;

/** The name of a picture. */
export type IconName = keyof typeof PATHS;

/** A small picture beside a word. It never stands alone, so it is hidden from those who listen. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {PATHS[name]}
    </svg>
  );
}
