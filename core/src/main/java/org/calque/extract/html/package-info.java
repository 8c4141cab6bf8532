/** HTML through jsoup and Markdown through commonmark-java, keeping offsets into the source. */
@NullMarked
package org.calque.extract.html;

import org.jspecify.annotations.NullMarked;
