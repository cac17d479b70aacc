/** What stands between the forms of a plural message, and between a form and its number. */
const BETWEEN_FORMS = / \| (?=(?:\d+|n)=)/;

/** Writes the forms of a plural as one message: `1=One fact | n=$1 facts`. */
export function joinForms(forms: Readonly<Record<string, string>>): string {
  return Object.entries(forms)
    .map(([number, text]) => `${number}=${text}`)
    .join(' | ');
}

/**
 * The form of a plural message for a count. A form goes by a number: it is for that number, and for all others that the
 * language treats alike (in Russian, `1` is for 21 too); `0` is for 0 alone. `n` is for the rest.
 */
export function pluralForm(message: string, count: number, rules: Intl.PluralRules): string {
  const forms = message.split(BETWEEN_FORMS).map((form) => {
    const at = form.indexOf('=');
    return { number: form.slice(0, at), text: form.slice(at + 1) };
  });
  const category = rules.select(count);
  const isAlike = (number: string) =>
    category !== 'other' && number !== '0' && rules.select(Number(number)) === category;
  const form =
    forms.find(({ number }) => number === String(count)) ??
    forms.find(({ number }) => isAlike(number)) ??
    forms.find(({ number }) => number === 'n');
  return form?.text ?? message;
}
