/** Returns what a webhook's body says: a form, or the members of a JSON object. What is neither says nothing. */
export function readParameters(contentType: string | undefined, rawBody: string): Readonly<Record<string, unknown>> {
  if (!/^application\/json\b/i.test(contentType ?? '')) return Object.fromEntries(new URLSearchParams(rawBody));
  try {
    const json: unknown = JSON.parse(rawBody);
    return typeof json === 'object' && json !== null ? { ...json } : {};
  } catch {
    return {};
  }
}
