/** All findings that meet the query, in groups; opened group by group, in slices. */

import {checkName, quote} from './data.js';
import {button, make, one, plural} from './dom.js';

const SLICE = 100;

export const GROUPS = [['check', 'check'], ['kind', 'kind'], ['document', 'document'], ['category', 'MQM category'],
  ['language', 'language'], ['severity', 'severity'], ['state', 'state']];

export class FindingList {
  #app;
  #section = one('#findings');
  #groups = [];

  constructor(app) {
    this.#app = app;
    this.#section?.addEventListener('change', (event) => {
      if (event.target.id === 'group') {
        app.go({group: event.target.value});
      }
    });
  }

  show(by) {
    const open = new Set(this.#groups.filter((group) => group.box.open).map((group) => group.value));
    this.#groups = this.#collect(by);
    const choice = make('select', {id: 'group'}, ...GROUPS.map(([id, label]) =>
      make('option', {value: id, textContent: label, selected: id === by})));
    this.#section.replaceChildren(
      make('h2', {id: 'findingsh', textContent: 'Findings'}),
      make('p', {className: 'by'}, make('label', {htmlFor: 'group', textContent: 'Grouped by '}), choice,
        make('span', {textContent: ' The groups that cost most come first.'})),
      ...this.#groups.map((group) => this.#box(group)));
    if (this.#groups.length === 0) {
      this.#section.append(make('p', {className: 'meta', textContent: 'Nothing meets the query.'}));
    }
    this.#groups.forEach((group, i) => {
      group.box.open = open.has(group.value) || (this.#groups.length === 1 && i === 0);
    });
  }

  #collect(by) {
    const groups = new Map();
    for (const finding of this.#app.findings) {
      if (finding.on) {
        const value = this.#value(finding, by);
        const group = groups.get(value) ?? {value, findings: [], points: 0};
        group.findings.push(finding);
        group.points += finding.points;
        groups.set(value, group);
      }
    }
    return [...groups.values()].sort((a, b) => b.points - a.points || b.findings.length - a.findings.length
      || (a.value < b.value ? -1 : 1));
  }

  #value(finding, by) {
    switch (by) {
      case 'document': return finding.doc.title;
      case 'kind': return finding.kindName;
      case 'category': return finding.category || 'other';
      case 'language': return finding.language ? this.#app.run.languageName(finding.language) : 'none';
      case 'severity': return finding.sev;
      case 'state': return this.#app.decisions.state(finding);
      default: return checkName(finding.check);
    }
  }

  #box(group) {
    const documents = new Set(group.findings.map((finding) => finding.doc)).size;
    group.box = make('details', {className: 'group'},
      make('summary', {}, make('b', {textContent: group.value}), ' ', make('span', {
        textContent: `${plural(group.findings.length, 'finding')}, ${plural(group.points, 'point')}`
          + (documents > 1 ? `, ${plural(documents, 'document')}` : '')})));
    group.box.addEventListener('toggle', () => {
      if (group.box.open && group.box.children.length === 1) {
        this.#fill(group);
      }
    });
    return group.box;
  }

  #fill(group) {
    const bulk = make('p', {className: 'acts'}, make('span', {textContent: `All ${group.findings.length}: `}));
    for (const [state, label] of [['confirmed', 'Real errors'], ['dismissed', 'False alarms'], ['fixed', 'Fixed']]) {
      const made = button('bulk', label);
      made.addEventListener('click', () => this.#app.decide(group.findings, state));
      bulk.append(made);
    }
    group.box.append(bulk, make('ol', {className: 'rows'}));
    this.#more(group);
  }

  #more(group) {
    const rows = one('.rows', group.box);
    const next = group.findings.slice(rows.children.length, rows.children.length + SLICE);
    rows.append(...next.map((finding) => this.#row(finding)));
    const left = group.findings.length - rows.children.length;
    one('.rest', group.box)?.remove();
    if (left > 0) {
      const more = button('more', `${Math.min(left, SLICE)} more of ${left}`);
      more.className = 'rest';
      more.addEventListener('click', () => {
        this.#more(group);
        one('a', rows.children[rows.children.length - Math.min(left, SLICE)])?.focus();
      });
      group.box.append(more);
    }
  }

  #row(finding) {
    const state = this.#app.decisions.state(finding);
    const link = make('a', {href: finding.link}, make('q', {}, ...this.#context(finding)));
    const row = make('li', {}, make('i', {className: `sv ${finding.sev}`, title: finding.sev}),
      make('span', {className: 'vh', textContent: `${finding.sev}: `}), link, ' ',
      make('span', {className: 'path', textContent: `${finding.name} · ${finding.doc.title}${state === 'open' ? '' : ` · ${state}`}`}));
    return row;
  }

  /** The passage in its sentence, where the page has the text. */
  #context(finding) {
    const {text} = finding.doc;
    const passage = quote(finding);
    const short = passage.length > 120 ? `${passage.slice(0, 80)} … ${passage.slice(-30)}` : passage;
    const mark = make('span', {className: `m ${finding.kind} ${finding.sev}`, textContent: short});
    if (!text || passage.length > 80) {
      return [mark];
    }
    const before = text.slice(Math.max(0, finding.start - 40), finding.start).replace(/\s+/g, ' ').replace(/^\S*\s/, '');
    const after = text.slice(finding.end, finding.end + 40).replace(/\s+/g, ' ').replace(/\s\S*$/, '');
    return [before, mark, after];
  }
}
