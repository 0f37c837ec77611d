// Types of a GitHub issue form, after the documentation “Syntax for GitHub's form schema”.

/** One element of a form. */
export interface Element {
  readonly type: 'markdown' | 'input' | 'textarea' | 'dropdown';
  readonly id?: string;
  readonly attributes: Readonly<Record<string, string | boolean | readonly string[]>>;
  readonly validations?: { readonly required: boolean };
}

/** An issue form. */
export interface Form {
  readonly name: string;
  readonly description: string;
  readonly title: string;
  readonly labels: readonly string[];
  readonly body: readonly Element[];
}
