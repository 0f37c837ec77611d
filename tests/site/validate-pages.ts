// Validates pages with the recommended rules of html-validate.
import { HtmlValidate } from 'html-validate';
import type { BuiltPage } from '../pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A title is the name of a record; cut to 70 characters, it could name another.
    'long-title': 'off',
    // The checkboxes of one filter share its name, because a reader may choose several values.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
  },
});

/** Lists the faults of each page as `address:line:column message [rule]`. */
export const listInvalid = async (pages: readonly BuiltPage[]): Promise<string[]> => {
  const complaints: string[] = [];
  for (const { address, html } of pages) {
    const { results } = await validator.validateString(html, address);
    for (const { messages } of results)
      complaints.push(
        ...messages.map(({ line, column, ruleId, message }) => `${address}:${line}:${column} ${message} [${ruleId}]`),
      );
  }
  return complaints;
};
