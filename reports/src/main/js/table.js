/** The table of documents: sorted by a click, thinned by the query. */

import {all, make, one} from './dom.js';

const COUNTED = ['critical', 'major', 'minor', 'known', 'words'];

export class DocumentTable {
  #table = one('table.docs');
  #rows = all('table.docs tbody tr');
  #documents;

  constructor(documents) {
    this.#documents = new Map(documents.map((doc) => [doc.id, doc]));
    for (const head of all('th[data-sort]', this.#table ?? document.createElement('table'))) {
      const made = make('button', {type: 'button'}, ...head.childNodes);
      made.addEventListener('click', () => this.#sort(head));
      head.append(made);
      if (head.dataset.sort === 'score') {
        head.setAttribute('aria-sort', 'ascending');
      }
    }
  }

  #sort(head) {
    const by = head.dataset.sort;
    const first = COUNTED.includes(by) ? 'descending' : 'ascending';
    const other = first === 'ascending' ? 'descending' : 'ascending';
    const order = head.getAttribute('aria-sort') === first ? other : first;
    all('th[aria-sort]', this.#table).forEach((each) => each.removeAttribute('aria-sort'));
    head.setAttribute('aria-sort', order);
    const value = (row) => Number(one(`[data-label=${by}]`, row)?.textContent.replaceAll(',', '') ?? -1);
    const direction = order === 'ascending' ? 1 : -1;
    one('tbody', this.#table).append(...[...this.#rows].sort((a, b) => (value(a) - value(b)) * direction));
    one('caption', this.#table).textContent = by === 'score' && order === 'ascending'
      ? 'Documents, worst first' : `Documents by ${by}`;
  }

  /** Leaves out the documents without a finding that meets the query. */
  show(isFiltered) {
    for (const row of this.#rows) {
      const doc = this.#documents.get(row.dataset.doc);
      row.hidden = isFiltered && !doc?.findings.some((finding) => finding.on);
    }
  }
}
