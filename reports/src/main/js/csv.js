/** Findings as a table for spreadsheets. */

const COLUMNS = ['document', 'number', 'check', 'kind', 'severity', 'confidence', 'language', 'start', 'end', 'text',
  'state', 'note', 'fingerprint'];

/** Rows of values, in the order of the columns. */
export function csv(rows) {
  return [COLUMNS, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** A cell that a spreadsheet would take for a formula is made text. */
function cell(value) {
  let text = String(value).replace(/\s+/g, ' ');
  if (typeof value === 'string' && /^[=+\-@\t]/.test(text)) {
    text = `'${text}`;
  }
  return /[",']/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
