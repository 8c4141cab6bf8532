/** What the browser keeps of how a person likes the page; it may keep nothing. */

export function remembered(name) {
  try {
    return localStorage.getItem(`calque-${name}`);
  } catch {
    return null;
  }
}

export function remember(name, value) {
  try {
    localStorage.setItem(`calque-${name}`, value);
  } catch {
    // then it holds for this page only
  }
}
