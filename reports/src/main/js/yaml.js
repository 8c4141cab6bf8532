/** Reads and writes baselines: the small part of YAML that they are written in. */

export const STATES = ['accepted', 'confirmed', 'dismissed', 'fixed'];

const HEAD = '# Decisions on findings of Calque; `calque check --baseline` reads them.\nversion: 1\nentries:';

/** Entries {check, fingerprint, count, quote, state, note, document} as a file, sorted. */
export function write(entries) {
  const sorted = [...entries].sort((a, b) => compare(a.check, b.check) || compare(a.fingerprint, b.fingerprint)
    || compare(a.state, b.state) || compare(a.note, b.note) || compare(a.document, b.document));
  if (sorted.length === 0) {
    return `${HEAD} []\n`;
  }
  return `${HEAD}\n${sorted.map(entry).join('')}`;
}

const compare = (a, b) => (a < b ? -1 : Number(a > b));

function entry({check, fingerprint, count, quote, state, note, document}) {
  return `- check: ${scalar(check)}\n  fingerprint: "${fingerprint}"\n  count: ${count}\n  quote: ${text(quote)}\n`
    + `  state: ${state}\n${note ? `  note: ${text(note)}\n` : ''}`
    + `${document ? `  document: ${text(document)}\n` : ''}`;
}

const scalar = (value) => (/^[a-z][a-z-]*(\/\w+)?$/i.test(value) ? value : text(value));

/** Double-quoted; what has no shape or is half of a pair is written by its number. */
function text(value) {
  return JSON.stringify(value).replace(/[\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The entries of a file. Throws an error that names the line. */
export function read(file) {
  const entries = [];
  file.replace(/^\ufeff/, '').split(/\r?\n/).forEach((line, i) => {
    try {
      readLine(line, entries);
    } catch (error) {
      throw new Error(`line ${i + 1}: ${error.message}`);
    }
  });
  entries.forEach(complete);
  return entries;
}

function readLine(line, entries) {
  if (/^\s*(#.*)?$/.test(line) || /^(---|entries:(\s*\[\])?\s*)$/.test(line)) {
    return;
  }
  const version = /^version:\s*(\S+)\s*$/.exec(line);
  if (version) {
    if (version[1] !== '1') {
      throw new Error(`version ${version[1]} is not known here`);
    }
    return;
  }
  const [, start, key, value] = /^\s*(-\s+)?([a-z]+):\s*(.*?)\s*$/.exec(line) ?? [];
  if (!key || (!start && entries.length === 0)) {
    throw new Error('this is no entry of a baseline');
  }
  if (start) {
    entries.push({count: 1, quote: '', note: '', document: ''});
  }
  const parsed = readScalar(value);
  entries.at(-1)[key] = key === 'count' ? Number(parsed) : parsed;
}

function readScalar(value) {
  if (value.startsWith('"')) {
    return JSON.parse(value.replace(/"\s+#.*$/, '"'));
  }
  if (value.startsWith("'")) {
    return value.replace(/^'|'$/g, '').replaceAll("''", "'");
  }
  if (/^[|>&*!{[]/.test(value)) {
    throw new Error('this way of writing a value is not read here');
  }
  return value.replace(/\s+#.*$/, '');
}

function complete(entry, i) {
  const holds = entry.check && /^[0-9a-f]{16}$/.test(entry.fingerprint ?? '') && STATES.includes(entry.state)
    && Number.isInteger(entry.count) && entry.count > 0;
  if (!holds) {
    throw new Error(`entry ${i + 1} needs check, fingerprint, count and state`);
  }
}
