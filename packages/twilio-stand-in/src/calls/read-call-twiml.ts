import { parseDocument } from 'htmlparser2';

/** Something said in a call, in Twilio's name of the language. */
export interface CallSentence {
  readonly language: string;
  readonly text: string;
}

/** One verb of a call's TwiML. */
export type CallVerb =
  | { readonly verb: 'Say'; readonly said: CallSentence }
  | { readonly verb: 'Gather'; readonly attributes: Attributes; readonly said: readonly CallSentence[] }
  | { readonly verb: 'Record'; readonly attributes: Attributes }
  | { readonly verb: 'Redirect'; readonly url: string }
  | { readonly verb: 'Hangup' };

/** The attributes of a verb as they stand. */
export type Attributes = Readonly<Record<string, string>>;

type XmlNode = ReturnType<typeof parseDocument>['children'][number];
type XmlElement = Extract<XmlNode, { attribs: object }>;

/** Returns the verbs of an answer. Throws on what is not TwiML (Twilio error 12100), and on a verb that nothing here uses. */
export function verbsOfTwiml(xml: string): readonly CallVerb[] {
  const response = elementsOf(parseDocument(xml, { xmlMode: true }).children).find(({ name }) => name === 'Response');
  if (response === undefined) throw new Error('The answer is not TwiML.');
  return elementsOf(response.children).map((element): CallVerb => {
    const { name: verb, attribs: attributes } = element;
    switch (verb) {
      case 'Say':
        return { verb, said: sentenceOf(element) };
      case 'Gather':
        return { verb, attributes, said: elementsOf(element.children).map(sentenceOf) };
      case 'Record':
        return { verb, attributes };
      case 'Redirect':
        return { verb, url: textOf(element) };
      case 'Hangup':
        return { verb };
      default:
        throw new Error(`${verb} is no verb of a call here.`);
    }
  });
}

function elementsOf(nodes: readonly XmlNode[]): readonly XmlElement[] {
  return nodes.filter((node): node is XmlElement => 'attribs' in node);
}

/** What the voice speaks that stands where none is named (“man”, “TwiML: Say”). Any other language needs a voice of its own, or the call fails. */
const BASIC_LANGUAGES: ReadonlySet<string> = new Set(['en', 'en-US', 'en-GB', 'es', 'fr', 'de']);
/** The most letters of one sentence (“TwiML: Say”). */
const LONGEST_SAYING = 4096;

/** Throws on what Twilio would not speak. */
function sentenceOf(element: XmlElement): CallSentence {
  const { language = 'en-US', voice } = element.attribs;
  const text = textOf(element);
  if (voice === undefined && !BASIC_LANGUAGES.has(language))
    throw new Error(`No voice is named that speaks ${language}.`);
  // A voice of Google's has its language in its name.
  if (voice?.startsWith('Google.') === true && !voice.startsWith(`Google.${language}-`))
    throw new Error(`${voice} does not speak ${language}.`);
  if (text.length > LONGEST_SAYING) throw new Error('What is said is too long.');
  return { language, text };
}

function textOf({ children }: XmlElement): string {
  return children.map((node) => ('data' in node ? node.data : '')).join('');
}
