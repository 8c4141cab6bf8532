/** The language of the query bar: fields and words, all of which have to hold; a minus excludes. */

export const FIELDS = ['sev', 'check', 'kind', 'cat', 'lang', 'doc', 'state', 'base', 'conf'];

/** A word of a query: quotation marks hold spaces together. */
const WORD = /(?:"[^"]*"?|[^\s"])+/g;

/** Cuts a query into terms: {field, sign, values, not}, the field empty for words; and what it could not read. */
export function parse(query) {
  const terms = [];
  const unknown = [];
  for (const [word] of query.matchAll(WORD)) {
    const not = word.length > 1 && word.startsWith('-');
    const body = not ? word.slice(1) : word;
    const [, field, sign, value] = /^([a-z]+)([:<>])(.+)$/i.exec(body) ?? [];
    const name = field?.toLowerCase();
    if (name && FIELDS.includes(name) && (name === 'conf') === (sign !== ':')) {
      const values = name === 'conf' ? [Number(value)] : unquote(value).toLowerCase().split(',').filter(Boolean);
      if (name === 'conf' && Number.isNaN(values[0])) {
        unknown.push(word);
      } else {
        terms.push({field: name, sign, values, not});
      }
    } else if (name && sign === ':' && /^[a-z]+$/i.test(field) && !value.startsWith('/')) {
      unknown.push(word);
    } else {
      terms.push({field: '', sign: ':', values: [unquote(body).toLowerCase()], not});
    }
  }
  return {terms: terms.filter((term) => term.values.length > 0 && term.values[0] !== ''), unknown};
}

const unquote = (text) => text.replaceAll('"', '');

/**
 * Whether a finding meets all terms. `facts` gives what the finding itself does not hold: its state, and the text that
 * words are looked for in.
 */
export function meets(finding, terms, facts) {
  return terms.every((term) => term.values.some((value) => holds(finding, term, value, facts)) !== term.not);
}

function holds(finding, {field, sign}, value, facts) {
  switch (field) {
    case 'sev': return finding.sev === value;
    case 'check': return finding.check.toLowerCase() === value || finding.checkId === value;
    case 'kind': return finding.kind === value;
    case 'cat': return finding.category.includes(value);
    case 'lang': return finding.language.toLowerCase() === value;
    case 'doc': return facts.title(finding.doc).includes(value);
    case 'state': return facts.state(finding) === value;
    case 'base': return (facts.isKnown(finding) ? 'known' : 'new') === value;
    case 'conf': return sign === '>' ? finding.confidence > value : finding.confidence < value;
    default: return facts.text(finding).includes(value);
  }
}

/** The query with one more value of a field allowed, or without it if it was. */
export function toggle(query, field, value) {
  const words = query.match(WORD) ?? [];
  const at = words.findIndex((word) => word.startsWith(field + ':'));
  const quoted = /\s/.test(value) ? `"${value}"` : value;
  if (field === 'conf') {
    const word = `conf>${value}`;
    return (words.includes(word) ? words.filter((each) => each !== word) : [...words, word]).join(' ');
  }
  if (at < 0) {
    return [...words, `${field}:${quoted}`].join(' ');
  }
  const values = words[at].slice(field.length + 1).split(',').filter(Boolean);
  const rest = values.includes(quoted) ? values.filter((each) => each !== quoted) : [...values, quoted];
  words[at] = `${field}:${rest.join(',')}`;
  return words.filter((_, i) => i !== at || rest.length > 0).join(' ');
}

/** Whether a value of a field is asked for. */
export const asksFor = (terms, field, value) =>
  terms.some((term) => term.field === field && !term.not && term.values.includes(field === 'conf' ? Number(value) : value));
