/** The command line: the only part that touches streams, exit codes, the environment and the clock. */
@NullMarked
package org.calque.cli;

import org.jspecify.annotations.NullMarked;
