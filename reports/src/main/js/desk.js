/** The tools in the note that is open: decide, annotate, copy what was corrected, and why. */

import {button, copy, make, one} from './dom.js';
import {write} from './yaml.js';

const CHOICES = [['confirmed', 'Real error', 'a'], ['dismissed', 'False alarm', 'd'], ['fixed', 'Fixed', 'f']];

export class Desk {
  #app;
  #finding = null;
  #box = make('div', {className: 'desk'});
  #alike = make('input', {type: 'checkbox'});
  #alikeLabel = make('label', {className: 'alike'}, this.#alike, ' ', make('span'));
  #note = make('textarea', {rows: 2});
  #buttons = CHOICES.map(([state, label, key]) => {
    const made = button('decide', label, key);
    made.dataset.state = state;
    return made;
  });

  constructor(app) {
    this.#app = app;
    this.#note.addEventListener('input', () => app.decisions.annotate(this.#finding, this.#note.value));
  }

  leave() {
    this.#box.remove();
    this.#finding = null;
  }

  /** Moves into the note of a finding. */
  enter(finding, note) {
    this.#finding = finding;
    this.#alike.checked = false;
    const alike = this.#app.alike(finding).length - 1;
    this.#alikeLabel.hidden = alike === 0;
    this.#alikeLabel.lastElementChild.textContent = alike === 1 ? 'and the one like it' : `and the ${alike} like it`;
    this.#note.value = this.#app.decisions.note(finding);
    this.#note.setAttribute('aria-label', `Note on finding ${finding.number}`);
    this.#note.hidden = this.#note.value === '';
    const triage = make('div', {className: 'triage', role: 'group', 'aria-label': 'Decide'},
      this.#alikeLabel, ...this.#buttons, button('note', 'Note', 'e'), this.#stepButton('previous', '‹', 'Previous finding'),
      this.#stepButton('next', '›', 'Next finding'));
    this.#box.replaceChildren(triage, this.#note, this.#copies(finding), this.#why(finding));
    one('details', note).append(this.#box);
    this.paint();
  }

  /** Where the tools are docked at the foot of a small screen, they include the way on. */
  #stepButton(act, sign, label) {
    const made = button(act, sign);
    made.className = 'dock';
    made.setAttribute('aria-label', label);
    return made;
  }

  #copies(finding) {
    const isFixable = finding.edits.length > 0;
    const copies = make('p', {className: 'acts'}, button('copy-paragraph', 'Copy the corrected paragraph', 'c'));
    copies.hidden = !isFixable;
    return copies;
  }

  #why(finding) {
    const about = document.getElementById(`c-${finding.checkId}`);
    const details = make('details', {className: 'why'}, make('summary', {textContent: 'Why, and how to silence it'}));
    for (const part of about ? about.querySelectorAll('.because,.pair') : []) {
      details.append(part.cloneNode(true));
    }
    const entry = write([this.#app.decisions.entryOf(finding, 'dismissed')]).split('\n').filter((line) => /^( {2}|- )/.test(line));
    const silence = button('copy-suppression', 'Copy');
    silence.addEventListener('click', (event) => {
      event.stopPropagation();
      copy(entry.join('\n') + '\n').then(() => this.#app.say('The entry is copied.'));
    });
    details.append(
      make('p', {className: 'because', textContent: 'To silence this finding for good, put this entry into the file of'
        + ' calque check --baseline:'}),
      make('pre', {tabIndex: 0, role: 'region', 'aria-label': 'Entry for the baseline', textContent: entry.join('\n')}),
      make('p', {className: 'acts'}, silence));
    return details;
  }

  get isForAlike() {
    return this.#alike.checked;
  }

  toggleAlike() {
    if (!this.#alikeLabel.hidden) {
      this.#alike.checked = !this.#alike.checked;
    }
  }

  editNote() {
    if (this.#finding) {
      this.#note.hidden = false;
      this.#note.focus();
    }
  }

  paint() {
    if (this.#finding) {
      const state = this.#app.decisions.state(this.#finding);
      this.#buttons.forEach((each) => each.setAttribute('aria-pressed', String(each.dataset.state === state)));
    }
  }
}
