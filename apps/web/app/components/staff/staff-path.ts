/** Returns whether a page is one of the staff console, which speaks fewer languages than the patients' pages. */
export function isStaffPath(path: string): boolean {
  return /^\/staff(?:[/?]|$)/.test(path);
}
