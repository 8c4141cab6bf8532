/**
 * What was decided about findings: kept in this browser by the place of the report and the names of its documents, so that
 * a report made anew in the same place finds them again; the same in all windows; undone, exported and imported.
 */

import {quote} from './data.js';

/** What findings that are alike, and entries that speak of them, have in common. */
const alike = ({check, fingerprint}) => `${check} ${fingerprint}`;

export class Decisions {
  #findings;
  #place;
  #made = new Map();
  #kept = [];
  #undo = [];
  #listeners = [];
  #alike = new Map();

  /** `place` is the key under which the browser keeps them. */
  constructor(findings, place) {
    this.#findings = findings;
    for (const finding of findings) {
      const key = alike(finding);
      this.#alike.has(key) ? this.#alike.get(key).push(finding) : this.#alike.set(key, [finding]);
    }
    this.#place = place;
    this.#restore();
    addEventListener('storage', (event) => {
      if (event.key === place) {
        this.#restore();
        this.#listeners.forEach((listener) => listener());
      }
    });
  }

  onChange(listener) {
    this.#listeners.push(listener);
  }

  /** open, confirmed, dismissed, fixed, or accepted by a baseline. */
  state(finding) {
    return this.#made.get(finding.key)?.state ?? (finding.baseline || 'open');
  }

  note(finding) {
    return this.#made.get(finding.key)?.note ?? finding.note;
  }

  isDecided(finding) {
    return this.state(finding) !== 'open';
  }

  /** Decides on all of these; on what is decided so already, takes it back. */
  decide(findings, state) {
    const back = findings.every((finding) => this.state(finding) === state);
    this.#remember();
    for (const finding of findings) {
      this.#made.set(finding.key, {state: back ? 'open' : state, note: this.note(finding)});
    }
    this.#changed();
    return !back;
  }

  annotate(finding, note) {
    this.#remember(finding.key);
    this.#made.set(finding.key, {state: this.state(finding), note});
    this.#changed();
  }

  /** Takes the last step back; says whether there was one. */
  undo() {
    const last = this.#undo.pop();
    if (last) {
      this.#made = last.made;
      this.#kept = last.kept;
      this.#changed();
    }
    return Boolean(last);
  }

  /** A note is one step, however many letters it has. */
  #remember(annotated = '') {
    if (annotated && this.#undo.at(-1)?.annotated === annotated) {
      return;
    }
    this.#undo.push({made: new Map(this.#made), kept: this.#kept, annotated});
    if (this.#undo.length > 100) {
      this.#undo.shift();
    }
  }

  #changed() {
    try {
      localStorage.setItem(this.#place, JSON.stringify({made: [...this.#made], kept: this.#kept}));
    } catch {
      // a browser that keeps nothing: the decisions live as long as the page
    }
    this.#listeners.forEach((listener) => listener());
  }

  #restore() {
    try {
      const stored = JSON.parse(localStorage.getItem(this.#place) ?? '{}');
      this.#made = new Map(stored.made ?? []);
      this.#kept = stored.kept ?? [];
    } catch {
      // as if nothing had been kept
    }
  }

  /** One finding as an entry. */
  entryOf(finding, state) {
    const {check, fingerprint} = finding;
    const document = this.#isDividedOn(finding, state) ? finding.doc.name : '';
    return {check, fingerprint, count: 1, quote: quote(finding).slice(0, 80), state, note: this.note(finding), document};
  }

  /** Whether equal findings of other documents are not decided on so. Then an entry has to say which is meant. */
  #isDividedOn(finding, state) {
    const others = this.#alike.get(alike(finding)).filter((other) => other.doc !== finding.doc);
    return others.some((other) => this.state(other) !== state);
  }

  /** As entries of a baseline: equal decisions on equal findings are one. */
  entries() {
    const byKey = new Map();
    for (const finding of this.#findings) {
      const state = this.state(finding);
      if (state === 'open') {
        continue;
      }
      const note = this.note(finding);
      const made = this.entryOf(finding, state);
      const key = JSON.stringify([finding.check, finding.fingerprint, state, note, made.document]);
      const entry = byKey.get(key);
      if (entry) {
        entry.count++;
      } else {
        byKey.set(key, made);
      }
    }
    return [...byKey.values(), ...this.#kept];
  }

  /** Takes entries over. What matches nothing here is kept for the export. Says how many findings were decided on. */
  take(entries) {
    this.#remember();
    const left = new Set(this.#findings);
    const names = new Set(this.#findings.map((finding) => finding.doc.name));
    const isOf = (entry, finding) => !names.has(entry.document) || entry.document === finding.doc.name;
    const kept = [];
    let taken = 0;
    // those that name a document that is here go first
    for (const entry of [...entries].sort((a, b) => names.has(b.document) - names.has(a.document))) {
      const found = (this.#alike.get(alike(entry)) ?? [])
        .filter((finding) => left.has(finding) && isOf(entry, finding)).slice(0, entry.count);
      found.forEach((finding) => left.delete(finding));
      for (const finding of found) {
        this.#made.set(finding.key, {state: entry.state, note: entry.note});
      }
      taken += found.length;
      if (found.length < entry.count) {
        kept.push({...entry, count: entry.count - found.length});
      }
    }
    this.#kept = kept;
    this.#changed();
    return {taken, kept: kept.length};
  }
}
