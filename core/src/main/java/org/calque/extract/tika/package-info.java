/** Office, PDF and e-book formats through Apache Tika. */
@NullMarked
package org.calque.extract.tika;

import org.jspecify.annotations.NullMarked;
