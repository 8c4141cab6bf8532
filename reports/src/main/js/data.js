/** Reads what the page carries as JSON: the run, the documents and their findings. */

import {all, one} from './dom.js';

export function readRun() {
  const run = JSON.parse(one('#run').textContent);
  run.languageName = languageNames();
  return run;
}

function languageNames() {
  const names = new Intl.DisplayNames(['en'], {type: 'language', fallback: 'code'});
  return (code) => {
    try {
      return names.of(code);
    } catch {
      return code;
    }
  };
}

/** The documents, worst first, each with its findings in order of place. */
export function readDocuments(run) {
  const documents = all('script.data').map((script) => readDocument(run, JSON.parse(script.textContent)));
  const order = new Map(all('tr[data-doc]').map((row, i) => [row.dataset.doc, i]));
  documents.sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0));
  return documents;
}

function readDocument(run, data) {
  const doc = {...data, number: Number(data.id.slice(1)), section: document.getElementById(data.id), points: 0};
  doc.findings = data.findings.map((fields, i) => readFinding(run, doc, fields, i + 1));
  const seen = new Map();
  for (const finding of doc.findings) {
    const key = `${doc.name} ${finding.check} ${finding.fingerprint}`;
    const ordinal = (seen.get(key) ?? 0) + 1;
    seen.set(key, ordinal);
    finding.key = `${key} ${ordinal}`;
  }
  return doc;
}

function readFinding(run, doc, fields, number) {
  const [rule, kind, severity, percent, start, length, packed, language, edits = [], state = '', note = '', quote] =
    fields;
  const [sev, points] = run.severities[severity];
  const check = doc.checks[rule];
  const id = check.split('/')[0];
  return {
    doc, number, check, start, end: start + length, language, sev, points, note, quote,
    confidence: percent / 100,
    fingerprint: unpacked(packed),
    checkId: id,
    name: checkName(id),
    kind: run.kinds[kind][0],
    kindName: run.kinds[kind][1],
    category: run.categories[id] ?? '',
    edits: readEdits(edits),
    baseline: state,
    link: `${doc.href}#${doc.id}n${number}`,
  };
}

/** Sixteen hexadecimal digits from eleven of Base64. */
const unpacked = (packed) => Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')),
  (c) => c.charCodeAt(0).toString(16).padStart(2, '0')).join('');

function readEdits(flat) {
  const edits = [];
  for (let i = 0; i < flat.length; i += 3) {
    edits.push({start: flat[i], end: flat[i + 1], text: flat[i + 2]});
  }
  return edits;
}

export function checkName(id) {
  const words = id.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The passage that a finding marks, on one line. */
export function quote(finding) {
  finding.quote ??= finding.doc.text.slice(finding.start, finding.end).replace(/\s+/g, ' ');
  return finding.quote;
}

/** The note on a finding, where the page shows its document. */
export const noteOf = (finding) => document.getElementById(`${finding.doc.id}n${finding.number}`);

/**
 * Makes elements of a document that waits as text. In a report of many documents all but the first wait in a `noscript`:
 * a browser with scripts then has little to build, and one without has all of them.
 */
export function unfold(doc) {
  const waiting = doc.section?.querySelector(':scope>noscript');
  if (waiting) {
    waiting.outerHTML = waiting.textContent;
  }
}

/** The words of the notes on a document's findings, by number. */
export function noteTexts(doc) {
  const texts = new Map();
  const waiting = doc.section?.querySelector(':scope>noscript');
  if (waiting) {
    const notes = waiting.textContent.split(/<li class="\w+" id="d\d+n(?=\d+">)/).slice(1);
    for (const note of notes) {
      texts.set(parseInt(note, 10), plain(note.slice(note.indexOf('>') + 1, note.indexOf('</li>'))));
    }
  } else {
    doc.findings.forEach((finding) => texts.set(finding.number, noteOf(finding)?.textContent ?? ''));
  }
  return texts;
}

const ENTITIES = {'&lt;': '<', '&gt;': '>', '&amp;': '&', '&#34;': '"', '&#39;': "'", '&quot;': '"'};

/** What HTML that the report wrote says, without its tags. */
const plain = (html) => html.replace(/<[^>]*>/g, ' ').replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity);
