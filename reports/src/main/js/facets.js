/** The list of what findings can be chosen by, with how many there are of each; the legend of the marks, too. */

import {checkName} from './data.js';
import {all, make, one} from './dom.js';
import {isKnown} from './filter.js';
import {asksFor} from './query.js';

const MOST = 12;
const ALL_STATES = ['open', 'confirmed', 'dismissed', 'fixed', 'accepted'];
const CONFIDENCE = '0.9';

export class Facets {
  #app;
  #rail = one('#facets');
  #isWhole = new Set();

  constructor(app) {
    this.#app = app;
    this.#rail.append(make('details', {open: !matchMedia('(max-width:75rem)').matches},
      make('summary', {textContent: 'Choose by severity, kind, check …'}), make('div', {className: 'groups'})));
    this.#rail.addEventListener('click', (event) => {
      const {field, value, more} = event.target.closest('button')?.dataset ?? {};
      if (more) {
        this.#isWhole.add(more);
        this.show();
        one(`[data-field="${more}"]`, this.#rail)?.focus();
      } else if (field) {
        app.toggle(field, value);
        all('button', this.#rail).find((each) => each.dataset.field === field && each.dataset.value === value)?.focus();
      }
    });
  }

  show() {
    const counts = this.#count();
    const groups = [
      this.#group('Severity', 'sev', [...this.#app.run.severities].reverse().map(([id]) => id), counts, (id) =>
        [make('i', {className: `sv ${id}`}), ` ${checkName(id)}`]),
      this.#group('Kind', 'kind', this.#app.run.kinds.map(([id]) => id), counts, (id) =>
        [make('span', {className: `m ${id}`, textContent: this.#app.run.kinds.find(([kind]) => kind === id)[1]})]),
      this.#group('State', 'state', ALL_STATES, counts, (id) => [checkName(id)]),
      this.#group('Baseline', 'base', ['new', 'known'], counts, (id) => [checkName(id)], this.#app.findings.some(isKnown)),
      this.#group('Language', 'lang', ranked(counts.lang), counts, (id) => [this.#app.run.languageName(id)]),
      this.#group('Confidence', 'conf', [CONFIDENCE], counts, (id) => [`above ${id}`]),
      this.#group('Check', 'check', ranked(counts.check), counts, (id) => [checkName(id)]),
    ];
    one('.groups', this.#rail).replaceChildren(...groups.flat());
  }

  /** Counts what meets all terms but those of the value's own field. */
  #count() {
    const counts = {sev: new Map(), kind: new Map(), state: new Map(), base: new Map(), lang: new Map(), conf: new Map(),
      check: new Map()};
    for (const doc of this.#app.scope()) {
      for (const finding of doc.findings) {
        const missed = finding.on ? [] : this.#app.filter.misses(finding);
        if (missed.length > 1) {
          continue;
        }
        const values = {
          sev: finding.sev, kind: finding.kind, state: this.#app.decisions.state(finding),
          base: isKnown(finding) ? 'known' : 'new', lang: finding.language,
          conf: finding.confidence > CONFIDENCE ? CONFIDENCE : '', check: finding.checkId,
        };
        for (const [field, value] of Object.entries(values)) {
          const counted = counts[field];
          counted.set(value, (counted.get(value) ?? 0) + (missed.length === 0 || missed[0] === field ? 1 : 0));
        }
      }
    }
    return counts;
  }

  #group(title, field, values, counts, label, isWanted = true) {
    const isHere = (value) => value !== '' && (counts[field].has(value) || asksFor(this.#app.filter.terms, field, value));
    const here = values.filter(isHere);
    if (here.length === 0 || !isWanted) {
      return [];
    }
    const shown = this.#isWhole.has(field) ? here : here.slice(0, MOST);
    const items = shown.map((value) => {
      const count = counts[field].get(value) ?? 0;
      const made = make('button', {type: 'button', className: count === 0 ? 'facet zero' : 'facet',
        'aria-pressed': String(asksFor(this.#app.filter.terms, field, value))},
      make('span', {}, ...label(value)), make('b', {textContent: count}));
      Object.assign(made.dataset, {field, value});
      return make('li', {}, made);
    });
    if (shown.length < here.length) {
      const more = make('button', {type: 'button', className: 'facet zero',
        textContent: `${here.length - shown.length} more`});
      more.dataset.more = field;
      items.push(make('li', {}, more));
    }
    return [make('section', {}, make('h2', {textContent: title}), make('ul', {}, ...items))];
  }
}

const ranked = (counts) => [...counts.keys()].sort((a, b) => counts.get(b) - counts.get(a) || (a < b ? -1 : 1));
