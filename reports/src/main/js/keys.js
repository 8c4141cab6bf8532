/** The keyboard: single keys, which can be turned off and never act while somebody types. */

import {one} from './dom.js';
import {remember, remembered} from './memory.js';

const TYPING = 'input:not([type=checkbox],[type=radio],[type=file]),textarea,select';

/** `actions` has a function for each key. */
export function listen(actions) {
  const box = one('#keys');
  box.checked = remembered('keys') !== 'off';
  box.addEventListener('change', () => remember('keys', box.checked ? 'on' : 'off'));
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || one('dialog[open]')) {
      return;
    }
    if (event.target.closest?.(TYPING)) {
      typed(event, actions);
    } else if ((event.key === 'Escape' || box.checked) && Object.hasOwn(actions, event.key)) {
      event.preventDefault();
      actions[event.key]();
    }
  });
}

/** In a field only its own keys count: Escape leaves it, Enter in the query goes to the first finding. */
function typed(event, actions) {
  const isQuery = event.target.id === 'q';
  if (event.key === 'Escape' || (event.key === 'Enter' && isQuery)) {
    event.preventDefault();
    event.target.blur();
    if (isQuery && event.key === 'Enter') {
      actions.first();
    }
  }
}
