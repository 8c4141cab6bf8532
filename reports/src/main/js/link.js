/** The address's fragment: what is open, the query, and how findings are grouped. */

/** Reads `#d3n12&q=sev%3Amajor&g=check`: {view, doc, number, query, group}; null for a place of another kind. */
export function readLink(hash) {
  const [place, ...rest] = hash.replace(/^#/, '').split('&');
  const fields = new URLSearchParams(rest.join('&'));
  const [, doc, , number] = /^(d\d+)([nmt](\d+))?$/.exec(place) ?? [];
  if (!doc && !['', 'overview', 'findings', 'top', 'work'].includes(place)) {
    return null;
  }
  return {
    view: doc ? 'document' : place === 'findings' ? 'findings' : 'overview',
    doc: doc ?? '',
    number: number ? Number(number) : 0,
    query: fields.get('q') ?? '',
    group: fields.get('g') ?? '',
  };
}

export function writeLink({view, doc, number, query, group}) {
  const place = view === 'document' ? doc + (number ? `n${number}` : '') : view;
  const fields = [query && `q=${encodeURIComponent(query)}`, view === 'findings' && group && `g=${group}`];
  return `#${[place, ...fields.filter(Boolean)].join('&')}`;
}
