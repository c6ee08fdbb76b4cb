import specification from '../openapi/twilio_api_v2010.json' with { type: 'json' };

interface Operation {
  readonly parameters?: readonly unknown[];
  readonly requestBody?: { readonly content: Readonly<Record<string, { readonly schema: Record<string, unknown> }>> };
}

/**
 * Returns Twilio's description of its API, one thing stricter: a form field it does not name is an error. Twilio itself lets such a field pass
 * without a word, and a misspelt name would go unseen.
 */
export function strictSpecification(): object {
  const copy = structuredClone(specification);
  for (const path of Object.values(copy.paths)) {
    for (const operation of Object.values(path) as readonly Operation[]) {
      for (const { schema } of Object.values(operation.requestBody?.content ?? {}))
        schema['additionalProperties'] = false;
    }
  }
  return copy;
}
