package org.calque.cli;

/** How a run ends. */
enum ExitCode {
    /** Every input was read and checked, and no threshold was crossed. */
    CLEAN(0),
    /** Every input was read and checked; there are findings that fail the run, or a threshold was crossed. */
    FINDINGS(1),
    /** Wrong usage, an input that could not be read, or a part of Calque that failed. */
    ERROR(2);

    private final int number;

    ExitCode(int number) {
        this.number = number;
    }

    int number() {
        return number;
    }
}
