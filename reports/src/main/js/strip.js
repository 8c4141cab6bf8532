/** The strip above a text: where its findings stand, which of them meet the query, which one is open. */

import {draw, one, plural} from './dom.js';

const HEIGHT = {critical: 16, major: 11, minor: 6, neutral: 3};

export class Strip {
  #app;
  #box = one('#where');

  constructor(app) {
    this.#app = app;
    this.#box.addEventListener('click', (event) => {
      const {left, width} = this.#box.firstElementChild.getBoundingClientRect();
      const place = (event.clientX - left) / width;
      const near = this.#shown().filter((finding) => finding.on);
      const best = near.reduce((a, b) => (distance(b, place) < distance(a, place) ? b : a), near[0]);
      if (best) {
        app.select(best);
      }
    });
  }

  #shown() {
    return this.#app.document?.findings ?? [];
  }

  show() {
    const findings = this.#shown();
    if (findings.length === 0) {
      this.#box.replaceChildren();
      return;
    }
    const on = findings.filter((finding) => finding.on).length;
    const paths = ['neutral', 'minor', 'major', 'critical'].flatMap((sev) => ['off', 'decided', ''].map((look) => {
      const ticks = findings.filter((finding) => finding.sev === sev && this.#look(finding) === look);
      return draw('path', {class: `${sev} ${look}`, d: [...new Set(ticks.map(tick))].join('')});
    }));
    const selected = this.#app.selected;
    if (selected) {
      paths.push(draw('path', {class: 'here', d: tick({...selected, sev: 'critical'})}));
    }
    this.#box.replaceChildren(draw('svg', {class: 'where', viewBox: '0 0 1000 16', preserveAspectRatio: 'none', role: 'img',
      'aria-label': `Where ${plural(on, 'finding')} stand in the text`}, ...paths));
  }

  #look(finding) {
    if (!finding.on) {
      return 'off';
    }
    return this.#app.decisions.isDecided(finding) ? 'decided' : '';
  }
}

const at = (finding) => finding.start / Math.max(1, finding.doc.length);
const tick = (finding) => `M${Math.floor(1 + 998 * at(finding))} 16V${16 - HEIGHT[finding.sev]}`;
const distance = (finding, place) => Math.abs(at(finding) - place);
