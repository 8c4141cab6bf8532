/** Character models made of the n-gram tables inside Lingua, which are read without starting Lingua itself. */
@NullMarked
package org.calque.language.lingua;

import org.jspecify.annotations.NullMarked;
