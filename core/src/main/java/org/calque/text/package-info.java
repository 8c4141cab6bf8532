/** Text and places in it: documents, blocks, sentences, tokens, spans and the ways back to the source. */
@NullMarked
package org.calque.text;

import org.jspecify.annotations.NullMarked;
