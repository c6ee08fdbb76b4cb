import type { ReactNode } from 'react';
import { Icon, type IconName } from './icon.tsx';

type Tone = 'done' | 'stop' | 'problem' | 'note';

const ICONS: Readonly<Record<Tone, IconName>> = { done: 'check', stop: 'stopped', problem: 'warning', note: 'info' };

/** Says what happened or what to know. `done` is announced without taking the focus (WCAG 2.2 SC 4.1.3); `problem` interrupts. */
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
      <div className="says" role={role}>
        {heading === undefined ? null : <p className="heading">{heading}</p>}
        {children}
      </div>
      {action}
    </div>
  );
}
