import { kioskIn } from '@heed/i18n/kiosk/in-language';
import { Button } from './button.tsx';
import { HiddenFields } from './hidden-fields.tsx';
import { usePage } from './page-data.ts';

/** On a device that staff handed over: the way to end it, and how long it waits. Nothing elsewhere. */
export function KioskBar() {
  const { kiosk, locale } = usePage();
  if (kiosk === undefined) return null;
  const words = kioskIn(locale);
  return (
    <aside className="kiosk-bar" aria-label={words.done}>
      <form method="post" action="/kiosk/over">
        <HiddenFields fields={{ form: kiosk.form }} />
        <p>{words.bar}</p>
        <Button look="primary">{words.done}</Button>
      </form>
      <p className="fine">{words.limit({ minutes: kiosk.minutes })}</p>
    </aside>
  );
}
