import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

type Tone = 'done' | 'stop' | 'problem' | 'note';

const ICONS: Readonly<Record<Tone, IconName>> = { done: 'check', stop: 'stopped', problem: 'warning', note: 'info' };

/**
 * Says what happened or what to know. Each press loads a page, so nothing new appears on one that a screen reader would speak of by itself: what came of the
 * press takes the focus as the page opens. It is heard first, and whoever uses the keyboard goes on from there to its link or its button.
 */
export function Banner({
  tone,
  heading,
  children,
  action,
}: {
  readonly tone: Tone;
  readonly heading?: ReactNode;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  const role = tone === 'done' ? 'status' : tone === 'problem' ? 'alert' : undefined;
  return (
    <div className={`banner ${tone}`}>
      <span className="mark">
        <Icon name={ICONS[tone]} />
      </span>
      <div className="says" role={role} {...(role === undefined ? {} : { tabIndex: -1, autoFocus: true })}>
        {heading === undefined ? null : <p className="heading">{heading}</p>}
        {children}
      </div>
      {action}
    </div>
  );
}
