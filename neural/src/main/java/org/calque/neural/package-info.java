/** Fluency by a masked language model, run through ONNX Runtime. */
@NullMarked
package org.calque.neural;

import org.jspecify.annotations.NullMarked;
