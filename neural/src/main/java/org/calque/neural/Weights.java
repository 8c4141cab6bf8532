package org.calque.neural;

import java.io.IOException;

/** Gives the tensors of a model by their names. */
@FunctionalInterface
interface Weights {

    /**
     * The values of a tensor, row by row.
     *
     * @throws IOException if it can't be read
     */
    float[] tensor(String name) throws IOException;
}
