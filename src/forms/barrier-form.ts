// The GitHub form for accessibility barriers: what happened, where, and with which tools.
import type { Form } from './github-form.ts';

/** The barrier form; only the barrier itself is required. */
export const barrierForm: Form = {
  name: 'Barrier',
  description: 'Something on the site that you cannot read, find or do, with a disability or without',
  title: 'Barrier: ',
  labels: ['accessibility'],
  body: [
    {
      type: 'textarea',
      id: 'barrier',
      attributes: { label: 'What is in your way', description: 'What you wanted to do, and what happened.' },
      validations: { required: true },
    },
    {
      type: 'input',
      id: 'page',
      attributes: { label: 'Page', description: 'The address of the page, if it is on one.', placeholder: 'https://' },
      validations: { required: false },
    },
    {
      type: 'input',
      id: 'with',
      attributes: {
        label: 'What you use',
        description: 'The browser, and what you use with it: a screen reader, a magnifier, voice control, keys alone.',
      },
      validations: { required: false },
    },
  ],
};
