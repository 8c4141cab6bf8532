/** The page as a whole: what is open, what is asked for, what is selected. */

import {Decisions} from './decisions.js';
import {quote, readDocuments, readRun, unfold} from './data.js';
import {all, button, make, one, plural} from './dom.js';
import {Exchange} from './exchange.js';
import {Facets} from './facets.js';
import {Filter} from './filter.js';
import {listen} from './keys.js';
import {readLink, writeLink} from './link.js';
import {FindingList, GROUPS} from './list.js';
import {toggle} from './query.js';
import {score, tenths} from './score.js';
import {Story} from './story.js';
import {Strip} from './strip.js';
import {DocumentTable} from './table.js';
import {keepTheme} from './theme.js';

/** Where the report lies: what its pages, which know nothing of each other, have in common. */
const placeOfReport = () => new URL(one('.brand a')?.href ?? location.href).pathname;

export class App {
  run = readRun();
  documents = readDocuments(this.run);
  findings = this.documents.flatMap((doc) => doc.findings);
  decisions = new Decisions(this.findings, `calque-decisions-${placeOfReport()}`);
  filter = new Filter(this.documents, this.decisions);
  document = null;
  selected = null;

  /** A report of one document is read at once: its overview stands above it. */
  #isOne = this.documents.length === 1 && !one('table.docs');
  #link = {view: 'overview', doc: '', number: 0, query: '', group: ''};
  #facets = new Facets(this);
  #strip = new Strip(this);
  #story = new Story(this);
  #list = new FindingList(this);
  #table = new DocumentTable(this.documents);
  #exchange = new Exchange(this);
  #query = one('#q');

  start() {
    keepTheme();
    this.#navigation();
    this.#query.addEventListener('input', () => this.ask(this.#query.value));
    one('#find').addEventListener('submit', (event) => event.preventDefault());
    document.addEventListener('click', (event) => {
      const acting = event.target.closest('[data-act]');
      this.#actions[acting?.dataset.act]?.(acting);
    });
    addEventListener('hashchange', () => this.#follow());
    addEventListener('load', () => requestAnimationFrame(() => this.#story.reveal()), {once: true});
    this.decisions.onChange(() => this.#refresh());
    listen(this.#keys);
    this.#follow();
    if ('requestIdleCallback' in window) {
      this.filter.prepare();
    }
  }

  #navigation() {
    const nav = one('#pages');
    if (this.#isOne || one('a[href]', nav)) {
      return;
    }
    nav.append(make('a', {href: '#overview', textContent: 'Overview'}), make('a', {href: '#findings', textContent: 'Findings'}),
      make('span', {id: 'place'}));
  }

  /** Goes where the address says. */
  #follow() {
    const link = readLink(location.hash);
    if (!link) {
      this.filter.apply(this.#link.query);
      this.#open();
      this.#refresh();
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
      return;
    }
    if (link.view === 'document' && !this.documents.some((doc) => doc.id === link.doc)) {
      link.view = 'overview';
    }
    if (link.view === 'overview' && (this.#isOne || !one('table.docs'))) {
      link.view = 'document';
      link.doc = this.documents[0]?.id ?? '';
    }
    this.#link = link;
    this.#query.value = link.query;
    this.filter.apply(link.query);
    this.#open();
    const finding = this.document?.findings[link.number - 1] ?? null;
    this.#refresh();
    this.#select(finding);
    if (!finding && link.view === 'document' && !this.#isOne) {
      scrollTo({top: one('.find').offsetTop});
    }
  }

  /** Shows the view that the link asks for. */
  #open() {
    const {view, doc} = this.#link;
    this.document = view === 'document' ? this.documents.find((each) => each.id === doc) ?? null : null;
    document.body.dataset.view = view;
    all('section.doc.open').forEach((each) => each.classList.remove('open'));
    this.document?.section?.classList.add('open');
    const table = one('#documents');
    if (table) {
      table.hidden = view !== 'overview';
    }
    const list = one('#findings');
    if (list) {
      list.hidden = view !== 'findings';
    }
    const place = one('#place');
    if (place) {
      const number = this.documents.indexOf(this.document) + 1;
      place.replaceChildren(...(number > 0 ? [
        make('span', {textContent: `document ${number} of ${this.documents.length} `}),
        button('previous-document', 'Previous', 'N'), button('next-document', 'Next', 'n')] : []));
      all('#pages a').forEach((each) => {
        if (each.hash === `#${view}`) {
          each.setAttribute('aria-current', 'page');
        } else {
          each.removeAttribute('aria-current');
        }
      });
    }
    this.#story.open(this.document);
  }

  /** The documents that counts and facets speak of. */
  scope() {
    return this.document ? [this.document] : this.documents;
  }

  /** Goes to another place of the page: what is not said stays. */
  go(change, {isNew = true} = {}) {
    this.#link = {...this.#link, ...change};
    const address = writeLink(this.#link);
    if (isNew) {
      history.pushState(null, '', address);
    } else {
      history.replaceState(null, '', address);
    }
    this.#follow();
  }

  ask(query) {
    this.#link.query = query;
    history.replaceState(null, '', writeLink(this.#link));
    this.filter.apply(query);
    if (this.selected && !this.selected.on) {
      this.#select(null);
    }
    this.#refresh();
  }

  toggle(field, value) {
    const query = toggle(this.#query.value, field, value);
    this.#query.value = query;
    this.ask(query);
  }

  #refresh() {
    const asksForState = this.filter.terms.some((term) => term.field === 'state');
    if (asksForState) {
      this.filter.apply(this.#link.query);
    }
    const {all: every, count, points, words, decided} = this.filter.totals(this.scope());
    const isFiltered = this.filter.terms.length > 0;
    one('#count').replaceChildren(make('b', {textContent: count.toLocaleString('en')}),
      `${isFiltered ? ` of ${every.toLocaleString('en')}` : ''} ${every === 1 ? 'finding' : 'findings'} · ${plural(points, 'point')} · score ${tenths(score(points, words))}`);
    one('#done').textContent = `${decided.toLocaleString('en')} of ${every.toLocaleString('en')} decided`;
    const {unknown} = this.filter;
    one('#unknown').hidden = unknown.length === 0;
    one('#unknown').textContent = unknown.length > 0 ? `Not understood: ${unknown.join(', ')}. The key ? lists the fields.` : '';
    this.#facets.show();
    this.#strip.show();
    this.#story.paint();
    if (this.#link.view === 'findings') {
      this.#list.show(GROUPS.some(([id]) => id === this.#link.group) ? this.#link.group : 'check');
    } else if (this.#link.view === 'overview') {
      this.#table.show(isFiltered);
    }
  }

  /** Opens a finding, wherever it is; null closes the one that is open. */
  select(finding, options) {
    if (finding && !finding.doc.section) {
      location.href = finding.link;
    } else if (finding && finding.doc !== this.document) {
      this.go({view: 'document', doc: finding.doc.id, number: finding.number});
    } else {
      this.#link.number = finding?.number ?? 0;
      history.replaceState(null, '', writeLink(this.#link));
      this.#select(finding, options);
    }
  }

  #select(finding, options) {
    this.selected = finding;
    this.#story.select(finding, options);
    this.#strip.show();
  }

  /** The next finding that meets the query, in this document or another. */
  #step(direction, isWanted = () => true) {
    const wanted = this.findings.filter((finding) => (finding.on && isWanted(finding)) || finding === this.selected);
    if (wanted.length === 0) {
      return;
    }
    const last = direction > 0 ? -1 : wanted.length;
    let at = this.selected ? wanted.indexOf(this.selected) : last;
    if (!this.selected && this.document) {
      const here = wanted.findIndex((finding) => finding.doc === this.document);
      at = here < 0 ? last : here - (direction > 0 ? 1 : 0);
    }
    const next = wanted[at + direction];
    if (next) {
      this.select(next);
    } else {
      this.say(direction > 0 ? 'That was the last finding.' : 'That was the first finding.');
    }
  }

  #stepDocument(direction) {
    const link = one(`#pages a[rel=${direction > 0 ? 'next' : 'prev'}]`);
    const at = this.documents.indexOf(this.document);
    const next = this.documents[at + direction];
    if (link) {
      link.click();
    } else if (next?.section) {
      this.go({view: 'document', doc: next.id, number: 0});
    } else if (next && at < 0) {
      location.href = `${next.href}#${next.id}`;
    }
  }

  /** Findings of the same check on the same passage. */
  alike(finding) {
    const passage = quote(finding).toLowerCase();
    return this.findings.filter((each) => each.check === finding.check && quote(each).toLowerCase() === passage);
  }

  decide(findings, state) {
    const isMade = this.decisions.decide(findings, state);
    if (findings.length > 1) {
      this.say(`${plural(findings.length, 'finding')}: ${isMade ? state : 'open again'}. u undoes it.`);
    }
    return isMade;
  }

  #decideSelected(state) {
    if (!this.selected) {
      return;
    }
    const findings = this.#story.isForAlike ? this.alike(this.selected) : [this.selected];
    if (this.decide(findings, state)) {
      this.#step(1, (finding) => !this.decisions.isDecided(finding));
    }
  }

  #undo() {
    this.say(this.decisions.undo() ? 'Undone.' : 'There is nothing to undo.');
  }

  /** Says something for a moment. */
  say(text) {
    const toast = one('#toast');
    toast.textContent = text;
    clearTimeout(this.silence);
    this.silence = setTimeout(() => {
      toast.textContent = '';
    }, 4000);
  }

  #back() {
    if (this.selected) {
      this.select(null);
    } else if (this.#query.value) {
      this.#query.value = '';
      this.ask('');
    } else if (this.document && !this.#isOne && one('table.docs')) {
      this.go({view: 'overview', number: 0});
    }
  }

  #showDecisions() {
    const counts = {};
    this.findings.forEach((finding) => {
      const state = this.decisions.state(finding);
      counts[state] = (counts[state] ?? 0) + 1;
    });
    one('#tally').textContent = ['open', 'confirmed', 'dismissed', 'fixed', 'accepted'].filter((state) => counts[state])
      .map((state) => `${counts[state].toLocaleString('en')} ${state}`).join(' · ') || 'There are no findings.';
    one('#said').textContent = '';
    one('#decisions').showModal();
  }

  #print(what) {
    one('#decisions').close();
    if (what === 'all') {
      this.documents.forEach(unfold);
    }
    document.body.dataset.print = what;
    print();
    delete document.body.dataset.print;
  }

  #copyDocument() {
    const doc = this.document ?? this.documents[0];
    if (doc?.text !== undefined) {
      this.#exchange.copyCorrected(doc);
    }
  }

  #copyParagraph() {
    if (this.selected?.edits.length > 0) {
      this.#exchange.copyCorrected(this.document, this.selected);
    }
  }

  #keys = {
    j: () => this.#step(1),
    k: () => this.#step(-1),
    n: () => this.#stepDocument(1),
    N: () => this.#stepDocument(-1),
    a: () => this.#decideSelected('confirmed'),
    d: () => this.#decideSelected('dismissed'),
    f: () => this.#decideSelected('fixed'),
    e: () => this.#story.editNote(),
    s: () => this.#story.toggleAlike(),
    u: () => this.#undo(),
    c: () => this.#copyParagraph(),
    g: () => one('#findings') && this.go({view: 'findings', number: 0}),
    o: () => one('#findings') && this.go({view: 'overview', number: 0}),
    x: () => this.#showDecisions(),
    '/': () => this.#query.select(),
    '?': () => one('#help').showModal(),
    Escape: () => this.#back(),
    first: () => this.#step(1),
  };

  #actions = {
    help: () => one('#help').showModal(),
    decisions: () => this.#showDecisions(),
    next: () => this.#step(1),
    previous: () => this.#step(-1),
    'next-document': () => this.#stepDocument(1),
    'previous-document': () => this.#stepDocument(-1),
    decide: (acting) => this.#decideSelected(acting.dataset.state),
    note: () => this.#story.editNote(),
    'copy-paragraph': () => this.#copyParagraph(),
    'copy-document': () => this.#copyDocument(),
    export: () => this.#exchange.exportDecisions(),
    csv: () => this.#exchange.exportTable(),
    'print-summary': () => this.#print('summary'),
    'print-document': () => this.#print('document'),
    'print-all': () => this.#print('all'),
  };
}
