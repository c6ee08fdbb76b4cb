import { Parser } from 'htmlparser2';
import { findVisibleText } from './visible-text.ts';

const QUOTE_CLASS =
  /(?:^|\s)(?:x_)?(?:gmail_quote(?:_container)?|gmail_attr|yahoo_quoted|moz-cite-prefix|moz-forward-container|protonmail_quote|tutanota_quote|zmail_extra|quoted-text|OutlookMessageHeader|ms-outlook-mobile-reference-message|qt|mail-quote-collapse|ymail_android_signature|gmail_signature)(?:\s|$)/i;
const OLD_FROM_HERE =
  /^(?:x_)*(?:divRplyFwdMsg|appendonsend|reply-intro|stopSpelling|OLK_SRC_BODY_SECTION|mail-editor-reference-message-container|isForwardContent|isReplyContent|replySplit|ms-outlook-mobile-body-separator-line)/i;
const OUTLOOK_RULE = /border(?:-top)?\s*:\s*(?:none\s*;\s*border-top\s*:\s*)?solid\s+#?(?:e1e1e1|b5c4df|c4c4c4)/i;
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i;
const SILENT = new Set(['script', 'style', 'head', 'title', 'template', 'object', 'svg', 'noscript']);
const BLOCKS = new Set([
  'p',
  'div',
  'br',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'section',
  'article',
  'header',
  'footer',
  'pre',
  'blockquote',
  'td',
  'center',
  'dd',
  'dt',
]);
const VOID = new Set([
  'br',
  'hr',
  'img',
  'input',
  'meta',
  'link',
  'area',
  'base',
  'col',
  'embed',
  'source',
  'track',
  'wbr',
]);
const LONGEST_HTML = 2_000_000;

/** Returns the part of an HTML reply its writer wrote: quotes known by their mark-up are cut, then those known by their words. */
export function findVisibleHtml(html: string): string {
  const seen = html.slice(0, LONGEST_HTML);
  const visible = findVisibleText(layOutHtml(seen));
  return visible === '' ? findVisibleText(layOutHtml(readOutlookOnly(seen))) : visible;
}

/** What only Outlook shows stands in conditional comments; it counts where there is nothing else. */
function readOutlookOnly(html: string): string {
  const parts: string[] = [];
  const parser = new Parser({
    oncomment: (data) => parts.push(/^\[if [^\]]{0,60}\]>([\s\S]*?)(?:<!\[endif\])?$/.exec(data)?.[1] ?? ''),
  });
  parser.end(html);
  return parts.join('\n');
}

/** Text with a line per block; a quote becomes one line "> ", so that the words above it are known as its attribution. */
function layOutHtml(html: string): string {
  const text: string[] = [];
  const open: { name: string; hides: boolean }[] = [];
  let hidden = 0;
  let isOld = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (isOld) return;
        if (beginsOld(attributes)) {
          isOld = true;
          return;
        }
        const isQuote = name === 'blockquote' || QUOTE_CLASS.test(attributes['class'] ?? '');
        const hides = isQuote || SILENT.has(name) || HIDDEN_STYLE.test(attributes['style'] ?? '');
        if (BLOCKS.has(name)) text.push('\n');
        if (VOID.has(name)) return;
        if (isQuote && hidden === 0) text.push('\n> \n');
        open.push({ name, hides });
        if (hides) hidden += 1;
      },
      onclosetag(name) {
        if (BLOCKS.has(name) && hidden === 0) text.push('\n');
        if (VOID.has(name)) return;
        const closed = open.pop();
        if (closed?.hides === true) hidden -= 1;
      },
      ontext(data) {
        if (!isOld && hidden === 0) text.push(data.replace(/\s+/g, ' '));
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return text
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n');
}

function beginsOld(attributes: Readonly<Record<string, string>>): boolean {
  return (
    OLD_FROM_HERE.test(attributes['id'] ?? '') ||
    OUTLOOK_RULE.test(attributes['style'] ?? '') ||
    OLD_FROM_HERE.test(attributes['name'] ?? '')
  );
}
