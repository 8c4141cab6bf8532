/** What leaves the page and comes back to it: decisions, tables, corrected text. */

import {corrected} from './corrected.js';
import {csv} from './csv.js';
import {quote} from './data.js';
import {copy, download, one, plural} from './dom.js';
import {read, write} from './yaml.js';

export class Exchange {
  #app;

  constructor(app) {
    this.#app = app;
    one('#import').addEventListener('change', async (event) => {
      const [file] = event.target.files;
      if (file) {
        this.#take(await file.text());
        event.target.value = '';
      }
    });
  }

  #take(file) {
    try {
      const {taken, kept} = this.#app.decisions.take(read(file));
      this.#say(`${plural(taken, 'decision')} taken over.`
        + (kept > 0 ? ` Entries that match nothing here and are kept for the export: ${kept}.` : ''));
    } catch (error) {
      this.#say(`This file can’t be read: ${error.message}.`);
    }
  }

  #say(text) {
    one('#said').textContent = text;
  }

  exportDecisions() {
    const entries = this.#app.decisions.entries();
    download('calque-decisions.yml', 'application/yaml', write(entries));
    this.#say(`${plural(entries.length, 'entry').replace('entrys', 'entries')} exported as calque-decisions.yml.`);
  }

  exportTable() {
    const {decisions, findings} = this.#app;
    const rows = findings.filter((finding) => finding.on).map((finding) => [
      finding.doc.name, finding.number, finding.check, finding.kind, finding.sev, finding.confidence, finding.language,
      finding.start, finding.end, quote(finding), decisions.state(finding), decisions.note(finding), finding.fingerprint]);
    download('calque-findings.csv', 'text/csv', csv(rows));
    this.#say(`${plural(rows.length, 'finding')} exported as calque-findings.csv.`);
  }

  /** The paragraph of a finding, or a whole document, with the fixes of real errors. */
  copyCorrected(doc, finding) {
    const {decisions} = this.#app;
    const counts = (each) => ['confirmed', 'fixed'].includes(decisions.state(each)) || each === finding;
    const [from, to] = finding ? paragraph(doc, finding) : [0, doc.text.length];
    const result = corrected(doc.text, doc.findings.filter(counts), from, to);
    copy(result.text).then(() => this.#app.say(`Copied with ${plural(result.count, 'fix').replace('fixs', 'fixes')}.`));
  }
}

/** Where the block of a finding begins and ends; the finding's own place if it lies between blocks. */
function paragraph({blocks}, finding) {
  let from = finding.start;
  let to = finding.end;
  for (let i = 0; i < blocks.length; i += 2) {
    if (blocks[i] < finding.end && blocks[i + 1] > finding.start) {
      from = Math.min(from, blocks[i]);
      to = Math.max(to, blocks[i + 1]);
    }
  }
  return [from, to];
}
