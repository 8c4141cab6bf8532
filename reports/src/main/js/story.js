/** One document, open for reading: its marks, its notes beside them, the finding that is selected. */

import {Desk} from './desk.js';
import {noteOf, unfold} from './data.js';
import {all, button, one, plural} from './dom.js';
import {arrange} from './place.js';

/** More notes than this are left in their paragraphs' rows: to measure them all would take too long. */
const MOST_PLACED = 400;

const GAP = 8;

export class Story {
  #app;
  #doc = null;
  #marks = new Map();
  #notes = new Map();
  #desk;
  #wide = matchMedia('(min-width:60rem)');
  #grown = new ResizeObserver(() => this.place());
  #selected = null;

  constructor(app) {
    this.#app = app;
    this.#desk = new Desk(app);
    this.#wide.addEventListener('change', () => this.place());
    addEventListener('resize', () => this.place());
    addEventListener('beforeprint', () => this.#unplace());
    addEventListener('afterprint', () => this.place());
    document.fonts?.ready.then(() => this.place());
  }

  /** Opens a document, or none. */
  open(doc) {
    if (doc === this.#doc) {
      return;
    }
    this.select(null);
    this.#unplace();
    this.#doc = doc;
    this.#marks = new Map();
    this.#notes = new Map();
    if (!doc?.section) {
      return;
    }
    unfold(doc);
    for (const finding of doc.findings) {
      this.#notes.set(finding.number, noteOf(finding));
      this.#marks.set(finding.number, []);
    }
    for (const mark of all('mark,:is(.text,.original) a', doc.section)) {
      this.#marks.get(numberOf(mark))?.push(mark);
    }
    for (const notes of all('.notes', doc.section)) {
      if (!notes.previousElementSibling?.classList.contains('fold')) {
        const fold = button('fold', plural(notes.children.length, 'note'));
        fold.className = 'fold';
        fold.setAttribute('aria-expanded', 'false');
        notes.before(fold);
      }
    }
    const clean = one('.clean', doc.section);
    if (clean) {
      clean.open = true;
    }
    this.#listen(doc.section);
  }

  #listen(section) {
    if (section.dataset.heard) {
      return;
    }
    section.dataset.heard = 'yes';
    section.addEventListener('click', (event) => this.#click(event));
    const hover = (event, on) => {
      const near = event.target.closest('mark,:is(.text,.original) a,.notes>li');
      const number = near && numberOf(near);
      this.#marks.get(number)?.forEach((mark) => mark.classList.toggle('hot', on));
    };
    section.addEventListener('mouseover', (event) => hover(event, true));
    section.addEventListener('mouseout', (event) => hover(event, false));
  }

  #click(event) {
    const summary = event.target.closest('.notes summary');
    const link = event.target.closest('a[href^="#d"]');
    let mark = event.target.closest('mark');
    if (link) {
      const number = Number(/\d+$/.exec(link.hash)[0]);
      event.preventDefault();
      if (link.hash.includes('t')) {
        this.#marks.get(number)?.find((each) => each.id === link.hash.slice(1))?.scrollIntoView({block: 'center'});
      } else {
        this.#app.select(this.#finding(number));
      }
    } else if (summary && summary.parentElement.parentElement.matches('.notes>li')) {
      event.preventDefault();
      const finding = this.#finding(numberOf(summary.closest('li')));
      this.#app.select(finding === this.#selected ? null : finding, {scroll: false});
    } else if (mark && !String(getSelection())) {
      if (this.#selected && numberOf(mark) === this.#selected.number) {
        mark = mark.parentElement.closest('mark') ?? mark;
      }
      this.#app.select(this.#finding(numberOf(mark)), {scroll: false});
    } else if (event.target.closest('.fold')) {
      const fold = event.target.closest('.fold');
      fold.setAttribute('aria-expanded', String(fold.getAttribute('aria-expanded') !== 'true'));
    }
  }

  #finding(number) {
    return this.#doc.findings[number - 1];
  }

  /** Opens the note of a finding of this document and puts the tools for deciding into it; null closes it. */
  select(finding, {scroll = true} = {}) {
    if (this.#selected) {
      const note = this.#notes.get(this.#selected.number);
      this.#grown.disconnect();
      note?.classList.remove('on');
      if (note) {
        one('details', note).open = false;
      }
      this.#marks.get(this.#selected.number)?.forEach((mark) => mark.classList.remove('on'));
    }
    this.#selected = finding;
    this.#desk.leave();
    const note = finding && this.#notes.get(finding.number);
    if (note) {
      note.classList.add('on');
      one('details', note).open = true;
      this.#desk.enter(finding, note);
      this.#marks.get(finding.number).forEach((mark) => mark.classList.add('on'));
    }
    this.place();
    if (note) {
      this.#grown.observe(note);
      if (scroll) {
        this.#reveal(finding, note);
      }
    }
  }

  /** Brings the open note's mark into sight, once the browser has gone to the place that the address names. */
  reveal() {
    if (this.#selected) {
      this.#reveal(this.#selected, this.#notes.get(this.#selected.number));
    }
  }

  #reveal(finding, note) {
    const rect = this.#marks.get(finding.number)[0]?.getClientRects()[0];
    const top = 150;
    const lowest = Math.max(top + 40, Math.min(innerHeight * .45, innerHeight - note.offsetHeight - 60));
    if (rect && (rect.top < top || rect.top > lowest)) {
      const calm = document.readyState !== 'complete' || matchMedia('(prefers-reduced-motion:reduce)').matches;
      scrollBy({top: rect.top - Math.min(lowest, innerHeight * .35), behavior: calm ? 'auto' : 'smooth'});
    }
  }

  get isForAlike() {
    return this.#desk.isForAlike;
  }

  toggleAlike() {
    this.#desk.toggleAlike();
  }

  editNote() {
    this.#desk.editNote();
    this.place();
  }

  /** Shows what meets the query and what was decided. */
  paint() {
    if (!this.#doc?.section) {
      return;
    }
    for (const finding of this.#doc.findings) {
      const state = this.#app.decisions.state(finding);
      const note = this.#notes.get(finding.number);
      note.hidden = !finding.on;
      note.dataset.state = state;
      note.dataset.word = [state === 'open' ? '' : state, this.#app.decisions.note(finding) ? 'note' : '']
        .filter(Boolean).join(', ');
      one('summary', note).lastElementChild.dataset.word = note.dataset.word;
      for (const mark of this.#marks.get(finding.number)) {
        mark.classList.toggle('off', !finding.on);
        mark.classList.toggle('gone', state === 'dismissed' || state === 'fixed');
        mark.classList.toggle('struck', state === 'dismissed');
      }
    }
    this.#desk.paint();
    this.place();
  }

  #unplace() {
    this.#doc?.section?.classList.remove('placed');
    const story = this.#doc?.section && one('.story', this.#doc.section);
    if (story) {
      story.style.minHeight = '';
    }
  }

  /** Puts the notes beside their marks, where the page is wide enough for that. */
  place() {
    const section = this.#doc?.section;
    if (!section || matchMedia('print').matches) {
      return;
    }
    if (!this.#wide.matches || this.#notes.size > MOST_PLACED || this.#notes.size === 0) {
      this.#unplace();
      return;
    }
    const story = one('.story', section);
    const column = all('.notes', story).find((notes) => notes.clientWidth > 0);
    if (!column) {
      return;
    }
    story.style.setProperty('--notes', `${column.clientWidth - parseFloat(getComputedStyle(column).paddingLeft)}px`);
    section.classList.add('placed');
    const top = story.getBoundingClientRect().top;
    const shown = this.#doc.findings.filter((finding) => finding.on);
    const items = shown.map((finding) => {
      const isOpen = finding === this.#selected;
      const note = this.#notes.get(finding.number);
      const mark = this.#marks.get(finding.number)[0]?.getClientRects()[0];
      return {note, want: (mark?.top ?? top) - top + (isOpen ? -9 : 4), height: note.offsetHeight + GAP, weight: isOpen ? 1e6 : 1};
    });
    let bottom = 0;
    arrange(items).forEach((y, i) => {
      items[i].note.style.setProperty('--y', `${Math.round(y)}px`);
      bottom = y + items[i].height;
    });
    story.style.minHeight = `${bottom}px`;
  }
}

/** The number of the finding that a mark, a sign or a note is of. */
function numberOf(element) {
  const place = element.dataset.f ?? (element.id || element.hash);
  return Number(/\d+$/.exec(place)?.[0] ?? 0);
}
