// The words of GitHub for a form: what it holds, as its documentation “Syntax for GitHub's form schema” has it.

/** One element of a form, in GitHub's words. */
export interface Element {
  readonly type: 'markdown' | 'input' | 'textarea' | 'dropdown';
  readonly id?: string;
  readonly attributes: Readonly<Record<string, string | boolean | readonly string[]>>;
  readonly validations?: { readonly required: boolean };
}

/** A form, in GitHub's words. */
export interface Form {
  readonly name: string;
  readonly description: string;
  readonly title: string;
  readonly labels: readonly string[];
  readonly body: readonly Element[];
}
