/** What a POST to `/u/:token` asks for. */
export type OneClickBody =
  /** RFC 8058 §3.2: the mail program's own request. */
  | { readonly kind: 'one-click' }
  /** Our own page's form. */
  | { readonly kind: 'page'; readonly what: 'type' | 'all' | 'not-me' }
  | { readonly kind: 'other' };

/** Reads the fields of a body. Exactly `List-Unsubscribe=One-Click` and nothing else is one-click; our own form is told by `via=page`. */
export function readOneClickBody(fields: readonly (readonly [string, string])[]): OneClickBody {
  const [first, ...others] = fields;
  if (first?.[0] === 'List-Unsubscribe' && first[1] === 'One-Click' && others.length === 0)
    return { kind: 'one-click' };
  const form = new Map(fields);
  const what = form.get('what');
  if (form.get('via') === 'page' && (what === 'type' || what === 'all' || what === 'not-me'))
    return { kind: 'page', what };
  return { kind: 'other' };
}
