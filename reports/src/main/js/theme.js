/** Light or dark, kept for the next page. The style sheet does the rest, without a script. */

import {all} from './dom.js';
import {remember, remembered} from './memory.js';

export function keepTheme() {
  const choices = all('[name=theme]');
  for (const choice of choices) {
    choice.checked = choice.id === (remembered('theme') ?? 'theme-auto');
    choice.addEventListener('change', () => remember('theme', choice.id));
  }
}
