import { Icon } from './icon.tsx';
import { usePage } from './page-data.ts';

/** A mailbox or a number, mostly masked. The picture says which to whoever sees it, a word to whoever hears it: what is left of it is little to go by. */
export function Address({ kind, text }: { readonly kind: 'email' | 'phone'; readonly text: string }) {
  const { optOut } = usePage().shared;
  return (
    <>
      <Icon name={kind} />
      <span className="heard">{`${optOut[kind]}: `}</span>
      <bdi dir="ltr">{text}</bdi>
    </>
  );
}
