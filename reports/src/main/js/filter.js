/** Which findings meet the query. */

import {noteTexts, quote} from './data.js';
import {meets, parse} from './query.js';

export class Filter {
  terms = [];
  unknown = [];
  #documents;
  #decisions;
  #texts = new Map();
  #facts;

  constructor(documents, decisions) {
    this.#documents = documents;
    this.#decisions = decisions;
    this.#facts = {
      title: (doc) => (doc.lower ??= `${doc.name} ${doc.title}`.toLowerCase()),
      state: (finding) => decisions.state(finding),
      isKnown,
      text: (finding) => this.#text(finding),
    };
  }

  /** Makes ready what words are looked for in, a document at a time, while the browser has nothing to do. */
  prepare(from = 0) {
    const doc = this.#documents[from];
    if (doc) {
      requestIdleCallback(() => {
        doc.findings.forEach((finding) => this.#text(finding));
        this.prepare(from + 1);
      });
    }
  }

  #text(finding) {
    const {doc, check, name, kindName, number} = finding;
    if (!this.#texts.has(doc)) {
      this.#texts.set(doc, noteTexts(doc));
    }
    finding.lower ??= [quote(finding), check, name, kindName, doc.title, this.#texts.get(doc).get(number)].join(' ').toLowerCase();
    const note = this.#decisions.note(finding);
    return note ? `${finding.lower} ${note.toLowerCase()}` : finding.lower;
  }

  /** Marks each finding with whether it meets the query. */
  apply(query) {
    const {terms, unknown} = parse(query);
    this.terms = terms;
    this.unknown = unknown;
    for (const doc of this.#documents) {
      for (const finding of doc.findings) {
        finding.on = terms.length === 0 || meets(finding, terms, this.#facts);
      }
    }
  }

  /** Fields whose terms a finding does not meet, at most two. */
  misses(finding) {
    const fields = [];
    for (const term of this.terms) {
      if (!meets(finding, [term], this.#facts)) {
        fields.push(term.field);
        if (fields.length > 1) {
          break;
        }
      }
    }
    return fields;
  }

  /** Findings, points and words of those documents that are asked for. A false alarm costs nothing. */
  totals(documents) {
    const named = this.terms.filter((term) => term.field === 'doc');
    const totals = {all: 0, count: 0, points: 0, words: 0, decided: 0};
    for (const doc of documents) {
      if (named.length > 0 && !meets({doc}, named, this.#facts)) {
        continue;
      }
      totals.words += doc.words;
      for (const finding of doc.findings) {
        const state = this.#decisions.state(finding);
        totals.all++;
        totals.decided += state === 'open' ? 0 : 1;
        if (finding.on) {
          totals.count++;
          totals.points += state === 'dismissed' || state === 'accepted' ? 0 : finding.points;
        }
      }
    }
    return totals;
  }
}

/** Whether a baseline silences it. */
export const isKnown = (finding) => finding.baseline === 'accepted' || finding.baseline === 'dismissed';
