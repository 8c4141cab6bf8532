/** What a check is and what it says: its description, its findings, their evidence and fixes. */
@NullMarked
package org.calque.check;

import org.jspecify.annotations.NullMarked;
