// The panel that shows content problems in the open page during development.

/** The problems to show, each with its place and message, and a summary that counts them. */
export interface PanelProblems {
  readonly problems: readonly { readonly place: string; readonly words: string }[];
  readonly summary: string;
}

const id = 'problem-panel';

const element = (name: string, text = '', children: readonly HTMLElement[] = []): HTMLElement => {
  const made = document.createElement(name);
  made.textContent = text;
  made.append(...children);
  return made;
};

const buildPanel = ({ problems, summary }: PanelProblems): HTMLElement => {
  const items = problems.map(({ place, words }) => element('li', '', [element('code', place), element('p', words)]));
  const panel = element('section', '', [
    element('h2', summary),
    element('p', 'The page shows the content as it was before.'),
    element('ol', '', items),
  ]);
  panel.id = id;
  panel.setAttribute('role', 'alert');
  return panel;
};

const show = (found: PanelProblems): void => {
  document.getElementById(id)?.remove();
  if (found.problems.length > 0) document.body.append(buildPanel(found));
};

if (import.meta.hot) {
  import.meta.hot.on('register:problems', show);
  import.meta.hot.send('register:ask');
}
