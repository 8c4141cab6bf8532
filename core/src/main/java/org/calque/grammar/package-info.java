/** Grammar, spelling and parts of speech as Calque sees them, whatever engine finds them. */
@NullMarked
package org.calque.grammar;

import org.jspecify.annotations.NullMarked;
