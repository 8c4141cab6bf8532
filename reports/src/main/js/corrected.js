/** Text with the fixes of findings that were taken for real errors. */

/**
 * A part of a document's text with edits applied; an edit that overlaps one before it is left out. Says how many fixes
 * were applied.
 */
export function corrected(text, findings, from, to) {
  let result = '';
  let at = from;
  let count = 0;
  for (const {edits} of findings) {
    const fits = edits.length > 0 && edits[0].start >= at && edits.at(-1).end <= to;
    if (!fits) {
      continue;
    }
    for (const edit of edits) {
      result += text.slice(at, edit.start) + edit.text;
      at = edit.end;
    }
    count++;
  }
  return {text: result + text.slice(at, to), count};
}
