/** A page as a visitor got it. */
export interface Visited {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  /** Path and query of the page that was shown last. */
  readonly path: string;
}

/** A browser without script: keeps cookies, follows a 303, sends forms as they stand in the page. */
export class Visitor {
  private readonly cookies = new Map<string, string>();
  private last: Visited | undefined;

  constructor(
    private readonly origin: string,
    private readonly language = 'en',
  ) {}

  /** Opens a page, redirects followed unless `follow` is false. */
  async open(path: string, { follow = true, method = 'GET' } = {}): Promise<Visited> {
    return this.request(path, { method }, follow);
  }

  /** Sends a form of the page shown last: its hidden fields, with `fields` put in. Finds it by a text of its markup. */
  async submit(
    formWith: string,
    fields: Readonly<Record<string, string | readonly string[]>> = {},
    { follow = true, headers = {} }: { follow?: boolean; headers?: Record<string, string> } = {},
  ): Promise<Visited> {
    const form = this.formWith(formWith);
    const body = new URLSearchParams();
    for (const [name, value] of form.hidden) if (!(name in fields)) body.append(name, value);
    for (const [name, value] of form.ticked) if (!(name in fields)) body.append(name, value);
    for (const [name, value] of Object.entries(fields))
      for (const each of typeof value === 'string' ? [value] : value) body.append(name, each);
    return this.request(
      form.action ?? this.last?.path ?? '/',
      { method: 'POST', body, headers: { Origin: this.origin, 'Sec-Fetch-Site': 'same-origin', ...headers } },
      follow,
    );
  }

  /** Returns the same browser with the same page in a second tab, as both stand now: what one is sent the other does not see. */
  fork(): Visitor {
    const other = new Visitor(this.origin, this.language);
    for (const [name, value] of this.cookies) other.cookies.set(name, value);
    other.last = this.last;
    return other;
  }

  /** Forgets every cookie, as a browser does when they ran out. */
  forgetCookies(): void {
    this.cookies.clear();
  }

  cookie(name: string): string | undefined {
    return this.cookies.get(name);
  }

  /** The boxes of the form with that text that are ticked, as `name=value`. */
  ticked(formWith: string): readonly string[] {
    return this.formWith(formWith).ticked.map(([, value]) => value);
  }

  private formWith(text: string) {
    const forms = [...(this.last?.html ?? '').matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)];
    const found = forms.find(([whole]) => whole.includes(text));
    if (found === undefined) throw new Error(`No form on ${this.last?.path ?? 'no page'} says "${text}".`);
    const [, attributes = '', inside = ''] = found;
    const inputs = [...inside.matchAll(/<input\b([^>]*)>/g)].map(([, input = '']) => ({
      type: attribute(input, 'type'),
      name: attribute(input, 'name') ?? '',
      value: attribute(input, 'value') ?? '',
      isTicked: / checked=""/.test(input),
    }));
    return {
      action: attribute(attributes, 'action'),
      hidden: inputs.filter(({ type }) => type === 'hidden').map(({ name, value }) => [name, value] as const),
      ticked: inputs.filter(({ isTicked }) => isTicked).map(({ name, value }) => [name, value] as const),
    };
  }

  private async request(path: string, init: RequestInit, follow: boolean): Promise<Visited> {
    const response = await fetch(this.origin + path, {
      ...init,
      redirect: 'manual',
      headers: {
        'Accept-Language': this.language,
        Cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(init.headers as Record<string, string> | undefined),
      },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0/i.test(line)) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    const visited = { status: response.status, headers: response.headers, html: await response.text(), path };
    const next = response.headers.get('Location');
    if (follow && response.status === 303 && next !== null) return this.request(next, { method: 'GET' }, true);
    this.last = visited;
    return visited;
  }
}

function attribute(text: string, name: string): string | undefined {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(text)?.[1];
  return value
    ?.replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
