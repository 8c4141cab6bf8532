/** The MQM score of a document and of a run. */
@NullMarked
package org.calque.score;

import org.jspecify.annotations.NullMarked;
