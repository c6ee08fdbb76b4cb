/** Returns what a form says under a name: empty when it says nothing there, or sends a file. */
export function formText(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value : '';
}
