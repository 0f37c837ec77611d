// The GitHub form for corrections: which page, what is wrong, and the source that says so.
import type { Form } from './github-form.ts';

/** The correction form, the same for every page. */
export const correctionForm: Form = {
  name: 'Correction',
  description: 'Something that a page says is wrong, out of date, or not what its source says',
  title: 'Correction: ',
  labels: ['correction'],
  body: [
    {
      type: 'input',
      id: 'page',
      attributes: {
        label: 'Page',
        description: 'The address of the page.',
        placeholder: 'https://',
      },
      validations: { required: true },
    },
    {
      type: 'textarea',
      id: 'wrong',
      attributes: {
        label: 'What is wrong',
        description: 'The words or the value that are wrong, as the page has them.',
      },
      validations: { required: true },
    },
    {
      type: 'textarea',
      id: 'right',
      attributes: { label: 'What is right', description: 'What the page should say, if you know.' },
      validations: { required: false },
    },
    {
      type: 'textarea',
      id: 'source',
      attributes: {
        label: 'Source',
        description:
          'Who says so: an address, and where on the page; or the citation of the record that says otherwise.',
      },
      validations: { required: true },
    },
  ],
};
