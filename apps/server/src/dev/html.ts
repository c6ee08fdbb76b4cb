/** Text that is already safe to stand in a page. */
export interface SafeHtml {
  readonly safe: string;
}

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

type Part = string | number | SafeHtml | readonly SafeHtml[];

/** A page template: every value put into it is escaped, unless it is itself made by `html`. */
export function html(strings: TemplateStringsArray, ...values: readonly Part[]): SafeHtml {
  return { safe: strings.reduce((text, string, index) => text + textOf(values[index - 1]) + string) };
}

function textOf(value: Part | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return value.replace(/[&<>"']/g, (character) => ESCAPES[character] ?? '');
  return 'safe' in value ? value.safe : value.map((part) => part.safe).join('');
}
