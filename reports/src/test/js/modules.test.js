import assert from 'node:assert/strict';
import test from 'node:test';
import {corrected} from '../../main/js/corrected.js';
import {csv} from '../../main/js/csv.js';
import {Decisions} from '../../main/js/decisions.js';
import {readLink, writeLink} from '../../main/js/link.js';
import {arrange} from '../../main/js/place.js';
import {asksFor, parse, toggle} from '../../main/js/query.js';
import {score, tenths} from '../../main/js/score.js';
import {read, write} from '../../main/js/yaml.js';

test('a query is cut into fields and words; what is no field is said', () => {
  const {terms, unknown} = parse('sev:major,minor -lang:fr conf>.8 "two words" svr:x conf:high http://x -');
  assert.deepEqual(terms.map(({field, values, not}) => [field, values, not]), [
    ['sev', ['major', 'minor'], false], ['lang', ['fr'], true], ['conf', [.8], false], ['', ['two words'], false],
    ['', ['http://x'], false], ['', ['-'], false]]);
  assert.deepEqual(unknown, ['svr:x', 'conf:high']);
});

test('a value is toggled among those of its field', () => {
  assert.equal(toggle('bridge', 'sev', 'major'), 'bridge sev:major');
  assert.equal(toggle('sev:major bridge', 'sev', 'minor'), 'sev:major,minor bridge');
  assert.equal(toggle('sev:major bridge', 'sev', 'major'), 'bridge');
  assert.equal(toggle(toggle('', 'conf', '0.9'), 'conf', '0.9'), '');
  assert.ok(asksFor(parse('sev:a,b').terms, 'sev', 'b'));
});

test('what is written as a baseline is read again', () => {
  const entries = [
    {check: 'grammar/A_B', fingerprint: '0123456789abcdef', count: 2, quote: 'a "b"\n\u2028\ud800 #: -', state: 'fixed', note: '',
      document: 'a.txt'},
    {check: 'glued-words', fingerprint: '0123456789abcdef', count: 1, quote: '', state: 'dismissed', note: '\\ it’s: #1',
      document: ''}];
  assert.deepEqual(read(write(entries)), [entries[1], entries[0]]);
  assert.deepEqual(read(write([])), []);
  assert.deepEqual(read("- check: x\n  fingerprint: '0123456789abcdef'\n  state: fixed # so\n")[0].state, 'fixed');
});

test('a decision on one of several identical documents names it, and is taken over by no other', () => {
  globalThis.addEventListener = () => {};
  const make = () => ['a.txt', 'b.txt', 'c.txt'].map((name) => (
    {key: name, doc: {name}, check: 'glued-words', fingerprint: '0123456789abcdef', quote: 'heon', note: '', baseline: ''}));
  const findings = make();
  const decisions = new Decisions(findings, 'here');
  decisions.decide([findings[1]], 'dismissed');
  const [entry] = decisions.entries();
  assert.equal(entry.document, 'b.txt');
  assert.equal(decisions.entryOf(findings[0], 'confirmed').document, 'a.txt');
  const others = make();
  const again = new Decisions(others, 'there');
  assert.deepEqual(again.take(read(write([entry]))), {taken: 1, kept: 0});
  assert.deepEqual(others.map((finding) => again.state(finding)), ['open', 'dismissed', 'open']);
  assert.deepEqual(again.take([{...entry, document: 'renamed.txt', count: 4}]), {taken: 3, kept: 1});
  decisions.decide(findings, 'dismissed');
  assert.deepEqual(decisions.entries(), [{...entry, count: 3, document: ''}]);
});

test('a file that is no baseline is refused with the line', () => {
  assert.throws(() => read('version: 2'), /line 1: version 2/);
  assert.throws(() => read('version: 1\nentries:\n- check: |'), /line 3/);
  assert.throws(() => read('- check: x\n  state: fixed'), /entry 1 needs/);
  assert.throws(() => read('<html>'), /line 1/);
});

test('notes keep their order, never overlap, and stand at their marks where there is room', () => {
  const items = [10, 12, 14, 300].map((want) => ({want, height: 40, weight: 1}));
  const tops = arrange(items);
  assert.equal(tops[3], 300);
  tops.slice(1).forEach((top, i) => assert.ok(top >= tops[i] + 40 - 1e-9));
  assert.ok(tops[0] >= 0);
  const chosen = arrange(items.map((item, i) => ({...item, want: item.want + 200, weight: i === 1 ? 1e6 : 1})));
  assert.ok(Math.abs(chosen[1] - 212) < .1);
});

test('fixes are applied in order, those that overlap are left out', () => {
  const edit = (start, end, text) => ({edits: [{start, end, text}]});
  assert.deepEqual(corrected('so heon said , it', [edit(3, 7, 'he on'), edit(4, 6, 'x'), edit(12, 13, ''), {edits: []}], 0, 17),
    {text: 'so he on said, it', count: 2});
});

test('a link says what is open and is read again', () => {
  const link = {view: 'document', doc: 'd3', number: 12, query: 'a&b "c d" 100%', group: ''};
  assert.deepEqual(readLink(writeLink(link)), link);
  assert.equal(readLink('#findings&g=check').group, 'check');
  assert.equal(readLink('#c-glued-words'), null);
});

test('a cell is never a formula, and quotation marks are doubled', () => {
  assert.equal(csv([['=1+1', 5, 'a "b"', '-x']]).split('\r\n')[1], `"'=1+1",5,"a ""b""","'-x"`);
});

test('a score is rounded down and not below 0', () => {
  assert.equal(tenths(score(5, 100)), '95.0');
  assert.equal(tenths(94.99), '94.9');
  assert.equal(score(500, 100), 0);
  assert.equal(score(3, 0), 100);
});
