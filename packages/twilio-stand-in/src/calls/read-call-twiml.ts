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

function sentenceOf(element: XmlElement): CallSentence {
  return { language: element.attribs['language'] ?? 'en-US', text: textOf(element) };
}

function textOf({ children }: XmlElement): string {
  return children.map((node) => ('data' in node ? node.data : '')).join('');
}
